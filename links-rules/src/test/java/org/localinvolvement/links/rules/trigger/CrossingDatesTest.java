package org.localinvolvement.links.rules.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactAnalysis;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.involvement.VoicesOverTime;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.authoring.GivenContacts;
import org.localinvolvement.links.rules.cases.SomeQuestions;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.trigger.TriggersReached.TriggerReached;

/** The day on which a trigger point was reached is the first of the days on which asking would have said so. */
class CrossingDatesTest {

    private static final TriggerPoints TRIGGER_POINTS = new TriggerPoints();
    private static final LocalDate AS_AT = SomeQuestions.AS_AT;
    private static final Map<String, Integer> DAYS =
            Map.of("T01", 10, "T04", 365, "T05", 10, "T07", 365, "T08", 365, "T13", 10, "T14", 10);
    private static final Surroundings AREAS = Surroundings.none()
            .withAuthorities(Map.of(
                    "north", Identifier.links("north"),
                    "south", Identifier.links("south"),
                    "west", Identifier.links("south")));

    @AfterContainer
    static void close() {
        TRIGGER_POINTS.close();
    }

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeQuestions.contacts();
    }

    private static TriggersReached asked(ContactAnalysis contacts, Parameters parameters, LocalDate day) {
        return TRIGGER_POINTS
                .decide(new TriggerQuestion(day, contacts, KindsOfSource.standard(), parameters, AREAS))
                .answer();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void isTheFirstDayOfTheEpisodeThatIsOpen(@ForAll("contacts") List<Contact> contacts) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        LocalDate first = analysis.span().map(Window::first).orElse(AS_AT);
        int length = (int) (AS_AT.toEpochDay() - first.toEpochDay() + 1);
        Map<String, boolean[]> reached = new TreeMap<>();
        for (int day = 0; day < length; day++) {
            for (TriggerReached one : asked(analysis, SomeQuestions.smallAgreements(), first.plusDays(day))
                    .reached()) {
                if (one.holds() == Truth.YES) {
                    reached.computeIfAbsent(one.ruleId() + " " + one.theme(), key -> new boolean[length])[day] = true;
                }
            }
        }
        for (TriggerReached one :
                asked(analysis, SomeQuestions.smallAgreements(), AS_AT).reached()) {
            Integer days = DAYS.get(one.ruleId());
            if (one.holds() == Truth.YES && days != null) {
                boolean[] on = Objects.requireNonNull(reached.get(one.ruleId() + " " + one.theme()));
                LocalDate expected = VoicesOverTime.openEpisode(length, days, day -> on[day]).stream()
                        .mapToObj(first::plusDays)
                        .findFirst()
                        .orElseThrow();
                assertThat(one.since()).as(one.ruleId() + " " + one.theme()).isEqualTo(expected);
                Statistics.collect(one.ruleId());
            } else if (one.holds() != Truth.YES) {
                assertThat(one.since()).isNull();
            }
        }
    }

    private static Map<String, LocalDate> dates(GivenContacts contacts) {
        return asked(ContactAnalysis.of(contacts.list()), Parameters.standard(), AS_AT).reached().stream()
                .collect(Collectors.toMap(TriggerReached::ruleId, one -> {
                    LocalDate since = one.since();
                    return since == null ? LocalDate.MAX : since;
                }));
    }

    @Example
    void ofADominatingVoiceIsTheDayOfItsTwentiethContactAndNotTheDayOfTheQuestion() {
        GivenContacts contacts = GivenContacts.none()
                .person(1, 19)
                .about("podiatry")
                .on("2009-02-10")
                .person(1)
                .about("podiatry")
                .on("2009-02-20")
                .person(1, 300)
                .about("podiatry")
                .on("2009-03-20");
        assertThat(dates(contacts)).containsEntry("T05", LocalDate.of(2009, 2, 20));
    }

    @Example
    void ofPraiseIsTheDayOnWhichBothItsShareAndItsVoicesWereReached() {
        GivenContacts contacts = GivenContacts.none()
                .logFrom("2008-04-01")
                .people(11)
                .about("podiatry")
                .on("2009-02-10")
                .tone(Tone.PRAISE)
                .person(12)
                .about("podiatry")
                .on("2009-03-01")
                .tone(Tone.PRAISE);
        assertThat(dates(contacts)).containsEntry("T13", LocalDate.of(2009, 3, 1));
    }

    @Example
    void ofSeriousHarmIsTheDayOfTheFirstAllegation() {
        GivenContacts contacts = GivenContacts.none()
                .person(1)
                .about("podiatry")
                .on("2009-03-01")
                .allegingHarm()
                .person(2)
                .about("podiatry")
                .on("2009-02-01")
                .allegingHarm();
        assertThat(dates(contacts)).containsEntry("T03", LocalDate.of(2009, 2, 1));
    }
}

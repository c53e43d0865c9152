package org.localinvolvement.links.model.involvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Window;

/** What is known day by day is what the window that ends on the day would have said. */
class SharesOverTimeTest {

    @Provide
    Arbitrary<List<Contact>> contacts() {
        return SomeContacts.logsOf(SomeContacts.contacts(), 30);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void eachDaySaysWhatItsWindowSays(
            @ForAll("contacts") List<Contact> contacts, @ForAll @IntRange(min = 1, max = 40) int days) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        LocalDate until = analysis.span()
                .map(Window::last)
                .orElse(LocalDate.of(2009, 3, 31))
                .plusDays(3);
        LocalDate from = analysis.span().map(Window::first).orElse(until).minusDays(1);
        for (String theme : analysis.themes()) {
            SharesOverTime shares = analysis.sharesOverTime(theme, days, until);
            VoicesOverTime besides = analysis.besidesPraiseOverTime(theme, days, until);
            VoicesOverTime carers = analysis.userGroupOverTime(theme, "carers", days, until);
            VoicesOverTime north = analysis.placeOverTime(theme, "north", days, until);
            VoicesOverTime surveys = analysis.kindOfSourceOverTime(theme, "patient-surveys", days, until);
            for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
                ThemeEvidence evidence = analysis.evidence(theme, Window.endingOn(day, days));
                Shares on = shares.on(day);
                assertThat(on.contacts()).isEqualTo(evidence.contacts());
                assertThat(on.anonymous()).isEqualTo(evidence.anonymousContacts());
                assertThat(on.effectiveContributors()).isEqualTo(evidence.effectiveContributors());
                assertThat(on.largestShare()).isEqualTo(evidence.largestShare());
                assertThat(on.praiseShare()).isEqualTo(evidence.praiseShare());
                assertThat(besides.on(day)).isEqualTo(evidence.besidesPraise());
                assertThat(carers.on(day)).isEqualTo(evidence.userGroup("carers"));
                assertThat(north.on(day)).isEqualTo(evidence.place("north"));
                assertThat(surveys.on(day)).isEqualTo(evidence.kindOfSource("patient-surveys"));
            }
        }
    }

    @Example
    void nothingIsSharedBeforeTheFirstContactOrWithoutOne() {
        LocalDate day = LocalDate.of(2009, 3, 31);
        assertThat(ContactAnalysis.of(List.of())
                        .sharesOverTime("podiatry", 7, day)
                        .on(day)
                        .contacts())
                .isZero();
        SharesOverTime later = ContactAnalysis.of(List.of(Contact.of("A", day.plusDays(1), "one", "podiatry")))
                .sharesOverTime("podiatry", 7, day);
        assertThat(later.on(day).contacts()).isZero();
        assertThatThrownBy(() -> later.on(day.plusDays(1))).hasMessageContaining("ask for a later last day");
        assertThatThrownBy(() -> ContactAnalysis.of(List.of()).sharesOverTime("podiatry", 0, day))
                .hasMessageContaining("at least one day");
    }

    /** By hand: whoever spoke from a place, about anything. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void whoSpeaksFromAPlaceOrForACommunityCountsOnceWhateverItIsAbout(@ForAll("contacts") List<Contact> contacts) {
        ContactAnalysis analysis = ContactAnalysis.of(contacts);
        Window window = new Window(LocalDate.of(2009, 3, 15), LocalDate.of(2009, 4, 10));
        assertThat(analysis.contributorsFrom(List.of("north"), window))
                .isEqualTo(byHand(contacts, window, contact -> "north".equals(contact.place())));
        assertThat(analysis.contributorsOf(List.of("carers", "older-people"), window))
                .isEqualTo(byHand(
                        contacts, window, contact -> !contact.userGroups().isEmpty()));
        assertThat(analysis.contributorsOfAnyUserGroup(window))
                .isEqualTo(byHand(
                        contacts, window, contact -> !contact.userGroups().isEmpty()));
        assertThat(analysis.contributorsOf(List.of("nobody"), window)).isEqualTo(Voices.NONE);
    }

    private static Voices byHand(List<Contact> contacts, Window window, java.util.function.Predicate<Contact> counted) {
        List<Contact> looked = contacts.stream()
                .filter(contact -> window.contains(contact.date()))
                .filter(counted)
                .toList();
        long named = looked.stream()
                .filter(contact -> contact.contributor() != null || contact.group() != null)
                .map(contact ->
                        contact.contributor() != null ? "person " + contact.contributor() : "group " + contact.group())
                .distinct()
                .count();
        long anonymous = looked.stream()
                .filter(contact -> contact.contributor() == null && contact.group() == null)
                .count();
        return Voices.of(named, anonymous);
    }

    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    void partsThatAreMergedSayTheSame(@ForAll("contacts") List<Contact> contacts) {
        ContactFold one = new ContactFold();
        ContactFold other = new ContactFold();
        for (int i = 0; i < contacts.size(); i++) {
            (i % 2 == 0 ? one : other).add(contacts.get(i));
        }
        one.merge(other);
        Window window = new Window(LocalDate.of(2009, 3, 15), LocalDate.of(2009, 4, 10));
        assertThat(one.toAnalysis().contributorsFrom(List.of("north"), window))
                .isEqualTo(ContactAnalysis.of(contacts).contributorsFrom(List.of("north"), window));
    }
}

package org.localinvolvement.links.rules.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;

/** Voices of each theme in 10,000 people affected, over the days of a specialist minority. */
final class Rates {

    private static final long PER = 10_000;

    private Rates() {}

    /** By theme, everybody first, then the user groups in the order of their codes; none where no people are known. */
    static List<ThemeRate> of(TriggerQuestion question) {
        Identifier home = question.surroundings().home();
        PopulationProfile profile = question.surroundings().population();
        List<ThemeRate> rates = new ArrayList<>();
        if (home == null || profile == null || profile.populations().isEmpty()) {
            return rates;
        }
        Optional<Population> everybody = profile.find(home, null, question.asAt());
        for (String theme : question.contacts().themes()) {
            int days = question.parameters()
                    .get(MeasureKind.SPECIALIST_VOICES.window(), theme, question.asAt())
                    .whole();
            ThemeEvidence evidence = question.contacts().evidence(theme, Window.endingOn(question.asAt(), days));
            if (evidence.contacts() > 0) {
                everybody.ifPresent(people -> rates.add(
                        rate(evidence, "", evidence.contributors(), people, evidence.rate(people.people(), PER))));
                evidence.userGroups()
                        .forEach((group, voices) -> profile.find(home, group, question.asAt())
                                .ifPresent(people ->
                                        rates.add(rate(evidence, group, voices, people, inPeople(voices, people)))));
            }
        }
        return rates;
    }

    private static ThemeRate rate(
            ThemeEvidence evidence, String affected, Voices voices, Population people, Bounds rate) {
        return new ThemeRate(
                evidence.theme(),
                affected,
                voices,
                people.people(),
                PER,
                rate,
                evidence.window(),
                people.source() + ", as at " + Days.inWords(people.asAt()));
    }

    private static Bounds inPeople(Voices voices, Population people) {
        Ratio factor = Ratio.of(PER, people.people());
        return new Bounds(
                Ratio.of(voices.least()).times(factor), Ratio.of(voices.most()).times(factor));
    }
}

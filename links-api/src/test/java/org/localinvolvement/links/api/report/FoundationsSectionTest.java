package org.localinvolvement.links.api.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.json.DecisionJson;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Population;
import org.localinvolvement.links.model.service.PopulationProfile;
import org.localinvolvement.links.rules.programme.Groundwork;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.Surroundings;

class FoundationsSectionTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);
    private static final Groundwork TOLD = Groundwork.parse("groundwork.yaml", """
            round: {name: 2009-10, opens: 2009-09-01, closes: 2009-11-30, decided: 2010-01-15, ways: [by post]}
            planned_activities:
              - {by: links:osc, subject: Review of podiatry, themes: [podiatry], from: 2010-02-01, to: 2010-03-31}
            sources:
              - {kind: inspectorate-reports, title: Annual health check, dated: 2009-10-15}
            took_part:
              - {place: old-town, people: 14, groups: 2, day: 2009-10-07}
              - {place: old-town, people: 3, day: 2010-01-01}
            """);

    private static Stream<Contact> people(int howMany, String theme, LocalDate day) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> Contact.builder(theme + i, day)
                        .contributor("person " + i)
                        .themes(List.of(theme))
                        .kindOfSource("local-communities")
                        .place("old-town")
                        .build());
    }

    private static ProgrammeQuestion question(Links links) {
        Surroundings surroundings =
                Surroundings.none().withPopulation(new PopulationProfile(List.of(area("old-town"), area("new-town"))));
        return ProgrammeQuestion.of(
                        AS_AT,
                        links.countContacts(Stream.concat(
                                people(12, "podiatry", LocalDate.of(2009, 11, 20)),
                                people(13, "dentistry", LocalDate.of(2009, 12, 20)))))
                .with(surroundings)
                .with(TOLD);
    }

    private static Population area(String code) {
        Identifier place = Surroundings.place(code);
        return new Population(place, null, 1000, LocalDate.of(2008, 6, 30), "A test");
    }

    @Test
    void aPageTellsTheRoundTheEvidenceTheProcessAndWhatOthersPlan() {
        try (Links links = Links.standard()) {
            Decision<WorkProgramme> decision = links.programme(question(links));
            String markdown = Report.MARKDOWN.of(decision);
            assertThat(markdown)
                    .contains("Points and voices are those from 1 December 2008 to 30 November 2009.")
                    .contains("Round 2009-10: the call for ideas runs from 1 September 2009 to 30 November 2009")
                    .contains("contacts after it: 13")
                    .contains("| dentistry | 13 | yes | 2009-12-20 | ")
                    .contains("| Experiences | Local communities | 12 | 2009-11-20 | 2009-11-20 |")
                    .contains("| Inspectorate reports | 0 |  |  | Annual health check (2009-10-15) |")
                    .contains("| old-town | area | 1000 | 14 | 2 | 12 | yes |")
                    .contains("| new-town | area | 1000 | 0 | 0 | 0 | no |")
                    .contains("| podiatry | links:osc | 2010-02-01 | 2010-03-31 | joint work | Review of podiatry |")
                    .contains("G14 Another body plans something that can be done together")
                    .contains("Occasions of taking part dated after the as-at date: 1");
            assertThat(Report.TEXT.of(decision).lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
            assertThat(Report.CSV.of(decision))
                    .contains("out of cycle,,dentistry,no,yes,,,13,13,,")
                    .contains("core element,,PEOPLE_INVOLVED,,no,");
        }
    }

    @Test
    void jsonTellsThemToo() {
        try (Links links = Links.standard()) {
            String json = DecisionJson.of(links.programme(question(links)));
            assertThat(json)
                    .contains("\"foundations\" : {", "\"coverage\" : {", "\"process\" : [", "\"tookPart\" : [")
                    .contains("\"outOfCycle\" : [", "\"callClosed\" : {", "\"contactsAfter\" : 13")
                    .doesNotContain("person 1");
        }
    }

    @Test
    void aRuleAboutFoundationsIsExplainedAsOthersAre() {
        try (Links links = Links.standard()) {
            assertThat(links.explain(question(links), "G03").fires()).isEqualTo(Truth.YES);
            assertThat(links.explain(question(links), "G17").fires()).isEqualTo(Truth.NO);
        }
    }
}

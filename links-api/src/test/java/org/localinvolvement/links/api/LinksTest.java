package org.localinvolvement.links.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.report.Report;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.ProblemTally;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.RuleExplanation;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.Attribute;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.involvement.KindOfSource;
import org.localinvolvement.links.model.involvement.KindsOfSource;
import org.localinvolvement.links.model.involvement.Tone;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.parameter.Parameters;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.WorkProgramme;

class LinksTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);
    private static final LocalDate NOVEMBER = LocalDate.of(2009, 11, 1);

    private static Links links = Links.standard();

    @BeforeAll
    static void build() {
        links = Links.standard();
    }

    @AfterAll
    static void close() {
        links.close();
    }

    private static Stream<Contact> people(int howMany, String theme) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> Contact.of("R-" + theme + i, NOVEMBER.plusDays(i % 28), "SECRET-PERSON-" + i, theme));
    }

    /** One voice in January, so that the log reaches back over the window before. */
    private static Contact early() {
        return Contact.of("R-early", LocalDate.of(2009, 1, 5), "SECRET-PERSON-0", "early");
    }

    private static ContactLog log(Stream<Contact> contacts) {
        return links.countContacts(Stream.concat(Stream.of(early()), contacts));
    }

    private static Decision<WorkProgramme> programme(ContactLog log) {
        return links.programme(ProgrammeQuestion.of(AS_AT, log));
    }

    @Nested
    class AQuestion {

        @Test
        void carriesEverythingThatItsAnswerRestsOn() {
            Decision<WorkProgramme> decision = programme(log(people(12, "podiatry")));

            assertThat(decision.question()).isEqualTo("programme");
            assertThat(decision.asAt()).isEqualTo(AS_AT);
            assertThat(decision.regime()).isEqualTo(Regime.LINKS);
            assertThat(decision.outcome()).isEqualTo(Truth.YES);
            assertThat(decision.answer().priorities().shortList())
                    .extracting(Standing::theme)
                    .containsExactly("podiatry");
            assertThat(decision.findings()).extracting(Finding::ruleId).contains("P01", "T01", "T02");
            assertThat(decision.findings()).allSatisfy(finding -> {
                assertThat(finding.citations()).isNotEmpty();
                assertThat(finding.pack()).isEqualTo("links");
            });
            assertThat(decision.ruleSets()).hasSize(3).allSatisfy(rules -> {
                assertThat(rules.version()).isEqualTo(Links.version());
                assertThat(rules.fingerprint()).matches("[0-9a-f]{64}");
            });
            assertThat(decision.parameters())
                    .allSatisfy(parameter -> assertThat(parameter.reference()).isNotBlank());
            assertThat(decision.problems()).isEmpty();
        }

        @Test
        void withoutAnythingToItTellsAllThatIsMissingAtOnce() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.programme(withNothing()))
                    .withMessageContaining("as-at date")
                    .withMessageContaining("contacts")
                    .withMessageContaining("criteria profile");
        }

        @SuppressWarnings("NullAway") // a caller without a null checker
        private ProgrammeQuestion withNothing() {
            return new ProgrammeQuestion(null, null, null);
        }

        @Test
        void aboutADayBeforeTheFirstAgreedValueIsRefusedWithAWord() {
            ContactLog log = log(people(3, "podiatry"));
            assertThatThrownBy(() -> links.programme(ProgrammeQuestion.of(LocalDate.of(2008, 3, 31), log)))
                    .isInstanceOf(UnusableInputException.class)
                    .hasMessageContaining("LINKS-401");
        }

        @Test
        void asAtAnEarlierDateDoesNotSeeLaterContacts() {
            ContactLog log = log(people(12, "podiatry"));
            Decision<WorkProgramme> october = links.programme(ProgrammeQuestion.of(LocalDate.of(2009, 10, 31), log));
            assertThat(october.answer().priorities().shortList()).isEmpty();
            assertThat(october.outcome()).isEqualTo(Truth.NO);
        }

        @Test
        void withoutAContactInTheYearSaysSo() {
            Decision<WorkProgramme> later =
                    links.programme(ProgrammeQuestion.of(LocalDate.of(2012, 1, 1), log(people(12, "podiatry"))));
            assertThat(later.problems()).extracting(ProblemTally::code).containsExactly("LINKS-118");
        }

        @Test
        void afterClosingIsRefused() {
            Links closed = Links.standard();
            closed.close();
            closed.close();
            assertThatIllegalStateException()
                    .isThrownBy(() -> closed.countContacts(Stream.of()))
                    .withMessageContaining("build new ones");
        }
    }

    @Nested
    class Contacts {

        @Test
        @SuppressWarnings("NullAway") // a caller without a null checker
        void thatBreakAConstraintAreToldAndTheRestGoesOn() {
            Contact noDate = new Contact(
                    " ",
                    null,
                    "SECRET-PERSON-1",
                    null,
                    null,
                    List.of(" "),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null);
            ContactLog log = links.countContacts(Stream.concat(Stream.of(noDate), people(2, "podiatry")));

            assertThat(log.read()).isEqualTo(3);
            assertThat(log.counted()).isEqualTo(2);
            assertThat(log.problems()).hasSize(3).allSatisfy(problem -> {
                assertThat(problem.line()).isEqualTo(1);
                assertThat(problem.inWords()).contains("LINKS-301").doesNotContain("SECRET");
            });
            assertThat(programme(log).problems())
                    .singleElement()
                    .satisfies(tally -> assertThat(tally.count()).isEqualTo(3));
        }

        @Test
        void ofADayThatCannotBeCountedAreToldAndTheRestGoesOn() {
            Contact old = Contact.of("R1", LocalDate.of(1900, 5, 1), "SECRET-PERSON-1", "podiatry");
            ContactLog log = links.countContacts(Stream.concat(Stream.of(old), people(2, "podiatry")));
            assertThat(log.counted()).isEqualTo(2);
            assertThat(log.problems())
                    .singleElement()
                    .satisfies(problem ->
                            assertThat(problem.inWords()).contains("from 1970-01-01 to 2149-06-06", "LINKS-301"));
        }

        @Test
        void ofALogWhoseBeginningIsKnownLetARiseBeTold() {
            LocalDate january = LocalDate.of(2009, 1, 1);
            Decision<?> known =
                    links.triggers(new TriggersQuestion(AS_AT, links.countContacts(people(12, "podiatry"), january)));
            Decision<?> unknown =
                    links.triggers(new TriggersQuestion(AS_AT, links.countContacts(people(12, "podiatry"))));
            assertThat(known.findings())
                    .filteredOn(finding -> finding.ruleId().equals("T02"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.holds()).isEqualTo(Truth.YES));
            assertThat(unknown.findings())
                    .filteredOn(finding -> finding.ruleId().equals("T02"))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.holds()).isEqualTo(Truth.UNKNOWN));
        }

        @Test
        void ofOnePersonInManyPlacesSpreadNothing() {
            Stream<Contact> one = IntStream.rangeClosed(1, 6)
                    .mapToObj(i -> Contact.builder("R" + i, NOVEMBER)
                            .contributor("SECRET-PERSON-1")
                            .themes("podiatry")
                            .place("area " + i)
                            .kindOfSource(i % 2 == 0 ? "local-communities" : "patient-surveys")
                            .allegesSeriousHarm(true)
                            .build());
            Decision<?> decision = links.triggers(new TriggersQuestion(AS_AT, log(one)));
            assertThat(decision.findings())
                    .extracting(Finding::ruleId)
                    .doesNotContain("T07")
                    .contains("T03");
        }

        @Test
        void ofAnUnknownKindOfSourceAreToldUnlessTheHostKnowsIt() {
            Contact contact = Contact.builder("R1", NOVEMBER)
                    .themes("podiatry")
                    .kindOfSource("parish-magazine")
                    .build();
            assertThat(links.countContacts(Stream.of(contact)).problems()).hasSize(1);

            KindsOfSource own = KindsOfSource.standard()
                    .with(new KindOfSource(
                            "parish-magazine", "Parish magazine", java.util.Set.of(), java.util.Set.of()));
            try (Links ours = Links.builder().kindsOfSource(own).build()) {
                assertThat(ours.countContacts(Stream.of(contact)).problems()).isEmpty();
            }
        }
    }

    @Nested
    class TheAnalysis {

        @Test
        void setsFiveHundredCallsFromOneBesideOneCallEachFromFiveHundred() {
            Stream<Contact> one =
                    IntStream.range(0, 500).mapToObj(i -> Contact.of("A" + i, NOVEMBER, "SECRET", "parking"));
            Decision<ContactReport> decision = links.analyse(
                    AnalysisQuestion.of(AS_AT, links.countContacts(Stream.concat(one, people(500, "gp")))));

            assertThat(decision.answer().contacts()).isEqualTo(1000);
            assertThat(decision.answer().themes()).extracting("theme").containsExactly("gp", "parking");
            assertThat(decision.answer().themes().get(0).effectiveContributors())
                    .hasToString("500");
            assertThat(decision.answer().themes().get(1).effectiveContributors())
                    .hasToString("1");
        }

        @Test
        void looksAtTheWindowAskedAboutAndSaysWhatLiesAfterTheDate() {
            ContactLog log = log(people(12, "podiatry"));
            Window january = new Window(LocalDate.of(2009, 1, 1), LocalDate.of(2009, 1, 31));
            Decision<ContactReport> decision = links.analyse(
                    AnalysisQuestion.of(LocalDate.of(2009, 6, 30), log).over(january));
            assertThat(decision.answer().contacts()).isEqualTo(1);
            assertThat(decision.answer().afterAsAt()).isEqualTo(12);
        }

        @Test
        void namesTheAgreedDaysThatItsTrendsCompare() {
            assertThat(links.analyse(AnalysisQuestion.of(AS_AT, log(people(12, "podiatry"))))
                            .parameters())
                    .singleElement()
                    .satisfies(parameter -> assertThat(parameter.name()).isEqualTo("rising-trend.window-days"));
        }

        @Test
        void tellsHowManyContactsAreNotCoded() {
            Contact uncoded =
                    Contact.builder("R9", NOVEMBER).allegesSeriousHarm(true).build();
            ContactReport report = links.analyse(AnalysisQuestion.of(AS_AT, log(Stream.of(uncoded))))
                    .answer();
            assertThat(report.notCoded()).isEqualTo(1);
            assertThat(report.seriousHarm())
                    .singleElement()
                    .satisfies(harm -> assertThat(harm.recordId()).isEqualTo("R9"));
        }
    }

    @Nested
    class WhatALinkAgreed {

        @Test
        void goesBeforeTheExamplesFromItsDateOn() {
            Parameters own = Parameters.parse("own.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        values:
                          - {from: 2009-12-01, value: 100, reference: "minute 4"}
                    """);
            try (Links ours = Links.builder().parameters(own).build()) {
                ContactLog log = log(people(50, "podiatry"));
                Decision<?> before = ours.triggers(new TriggersQuestion(LocalDate.of(2009, 11, 30), log));
                Decision<?> after = ours.triggers(new TriggersQuestion(AS_AT, log));
                assertThat(before.findings()).extracting(Finding::ruleId).contains("T01");
                assertThat(after.findings()).extracting(Finding::ruleId).doesNotContain("T01");
                assertThat(after.nearMisses()).anySatisfy(miss -> {
                    assertThat(miss.threshold().value()).isEqualTo(BigDecimal.valueOf(100));
                    assertThat(miss.threshold().reference()).isEqualTo("minute 4");
                    assertThat(miss.distance()).hasToString("50");
                });
            }
        }
    }

    @Nested
    class AValueForAThemeThatNobodySpeaksOf {

        @Test
        void isToldAndNotTakenInSilence() {
            Parameters own = Parameters.parse("own.yaml", """
                    parameters:
                      - name: volume-of-voices.threshold
                        theme: podiatri
                        values:
                          - {from: 2009-01-01, value: 3, reference: "minute 4"}
                    """);
            try (Links ours = Links.builder().parameters(own).build()) {
                ContactLog log = log(people(5, "podiatry"));
                assertThat(ours.triggers(new TriggersQuestion(AS_AT, log)).problems())
                        .extracting(ProblemTally::code)
                        .containsExactly("LINKS-208");
                assertThat(ours.analyse(AnalysisQuestion.of(AS_AT, log)).problems())
                        .extracting(ProblemTally::code)
                        .containsExactly("LINKS-208");
            }
        }
    }

    @Nested
    class TheSameQuestion {

        @Test
        void givesTheSameBytesInEveryLocaleAndZone() {
            ContactLog log = log(Stream.concat(people(20, "podiatry"), people(5, "transport")));
            List<String> texts = everyReport(log);
            Locale locale = Locale.getDefault();
            TimeZone zone = TimeZone.getDefault();
            try {
                Locale.setDefault(Locale.forLanguageTag("ar-EG"));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
                assertThat(everyReport(log)).isEqualTo(texts);
            } finally {
                Locale.setDefault(locale);
                TimeZone.setDefault(zone);
            }
        }

        private List<String> everyReport(ContactLog log) {
            List<String> texts = new ArrayList<>();
            for (Report report : Report.values()) {
                texts.add(report.of(programme(log)));
                texts.add(report.of(links.analyse(AnalysisQuestion.of(AS_AT, log))));
                texts.add(report.of(links.triggers(new TriggersQuestion(AS_AT, log))));
            }
            return texts;
        }

        @Test
        void givesTheSameDecisionToEveryThread() throws Exception {
            ContactLog log = log(Stream.concat(people(20, "podiatry"), people(5, "transport")));
            Decision<WorkProgramme> alone = programme(log);
            ExecutorService threads = Executors.newFixedThreadPool(8);
            try {
                List<Future<Decision<WorkProgramme>>> answers = threads.invokeAll(IntStream.range(0, 64)
                        .<Callable<Decision<WorkProgramme>>>mapToObj(i -> () -> programme(log))
                        .toList());
                for (Future<Decision<WorkProgramme>> answer : answers) {
                    assertThat(answer.get()).isEqualTo(alone);
                }
            } finally {
                threads.shutdown();
            }
        }
    }

    @Nested
    class AnExplanation {

        @Test
        void tellsWhyARuleDoesNotFireByItsOwnConditionsAndFigures() {
            ContactLog log = log(people(11, "podiatry"));
            RuleExplanation why = links.explain(ProgrammeQuestion.of(AS_AT, log), "T01", "podiatry");
            assertThat(why).isEqualTo(links.explain(new TriggersQuestion(AS_AT, log), "T01", "podiatry"));
            assertThat(why.missedBy()).isEqualTo(1);
            assertThat(why.inWords())
                    .contains(
                            "reached != Truth.NO did not hold: NO (voices about podiatry: 11 of 12 people, 1 more would"
                                    + " reach it)");
            assertThat(links.explain(new TriggersQuestion(AS_AT, log), "T01").missed())
                    .extracting(RuleExplanation.Attempt::subject)
                    .containsExactly("podiatry", "early");
            assertThat(links.explain(ProgrammeQuestion.of(AS_AT, log), "P01").inWords())
                    .doesNotContain("SECRET");
        }

        @Test
        void ofARuleThatDoesNotExistIsRefusedWithTheNearestThatDoes() {
            ContactLog log = log(people(1, "podiatry"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> links.explain(ProgrammeQuestion.of(AS_AT, log), "T1"))
                    .withMessageContaining("Did you mean \"T01\"?");
        }
    }

    @Nested
    class PersonalData {

        @Test
        void isInNoReport() {
            Contact spoken = Contact.builder("R1", NOVEMBER)
                    .contributor("SECRET-PERSON-1")
                    .group("SECRET-GROUP")
                    .themes("podiatry")
                    .tone(Tone.CONCERN)
                    .attribute("ward", new Attribute.Text("7"))
                    .build();
            ContactLog log = log(Stream.concat(Stream.of(spoken), people(20, "podiatry")));
            for (Report report : Report.values()) {
                assertThat(report.of(programme(log))).doesNotContain("SECRET");
                assertThat(report.of(links.analyse(AnalysisQuestion.of(AS_AT, log))))
                        .doesNotContain("SECRET");
                assertThat(report.of(links.triggers(new TriggersQuestion(AS_AT, log))))
                        .doesNotContain("SECRET");
            }
            assertThat(programme(log).toString()).doesNotContain("SECRET");
            assertThat(log.toString()).doesNotContain("SECRET");
        }

        @Test
        void isInNoLogLine() {
            List<String> lines = new ArrayList<>();
            Handler handler = new Handler() {
                @Override
                public void publish(@Nullable LogRecord line) {
                    if (line != null) {
                        lines.add(line.getLevel() + " " + new java.util.logging.SimpleFormatter().formatMessage(line));
                    }
                }

                @Override
                public void flush() {}

                @Override
                public void close() {}
            };
            Logger logger = Logger.getLogger(Links.class.getName());
            Level level = logger.getLevel();
            logger.addHandler(handler);
            logger.setLevel(Level.ALL);
            handler.setLevel(Level.ALL);
            try {
                programme(log(people(20, "podiatry")));
            } finally {
                logger.removeHandler(handler);
                logger.setLevel(level);
            }
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).isEqualTo("INFO 21 contacts read, 21 counted, 0 problems");
            assertThat(lines.get(1)).startsWith("FINE programme as at 2009-12-31 answered in ");
            assertThat(lines).noneMatch(line -> line.contains("SECRET") || line.contains("R-"));
        }
    }
}

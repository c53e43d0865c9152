package org.localinvolvement.links.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.api.TriggersQuestion;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import org.localinvolvement.links.rules.priority.Judgement;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.Submission;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.programme.WorkProgramme;

class ReportTest {

    private static final LocalDate AS_AT = LocalDate.of(2009, 12, 31);
    private static final Links LINKS = Links.standard();

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static Stream<Contact> people(int howMany, String theme) {
        return IntStream.rangeClosed(1, howMany)
                .mapToObj(i -> Contact.of(theme + i, LocalDate.of(2009, 11, i), "person " + i, theme));
    }

    private static ContactLog log() {
        Stream<Contact> anonymous = IntStream.range(0, 8)
                .mapToObj(i -> Contact.of("anonymous" + i, LocalDate.of(2009, 12, 1), null, "podiatry"));
        Stream<Contact> before = Stream.of("podiatry", "=meals")
                .flatMap(theme -> IntStream.rangeClosed(1, 11)
                        .mapToObj(i -> Contact.of(theme + "8" + i, LocalDate.of(2009, 8, i), "person " + i, theme)));
        Stream<Contact> early = Stream.of(Contact.of("early", LocalDate.of(2009, 1, 5), "person 0", "early"));
        return LINKS.countContacts(Stream.of(
                        early,
                        before,
                        people(20, "gp | dentist"),
                        people(11, "=meals"),
                        people(9, "podiatry"),
                        anonymous)
                .flatMap(stream -> stream));
    }

    private static Decision<WorkProgramme> programme() {
        return LINKS.programme(ProgrammeQuestion.of(AS_AT, log()));
    }

    @Test
    void textIsATableThatNobodyHasToScrollSideways() {
        String text = Report.TEXT.of(programme());
        assertThat(text).startsWith("Priorities for the work programme as at 31 December 2009\n====");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(110));
        assertThat(text.lines()).noneMatch(line -> line.endsWith(" "));
        assertThat(text).contains("11-19  cannot say").contains("11 of 12 people: 1 more would reach it");
    }

    @Test
    void textNamesWhatIsMissing() {
        assertThat(Report.TEXT.of(programme()))
                .contains("What is missing")
                .contains(
                        "Which people the 8 anonymous contacts about podiatry from 2 October 2009 to 31 December 2009 come from.");
    }

    @Test
    void markdownKeepsTheCellsOfATableApart() {
        String markdown = Report.MARKDOWN.of(programme());
        assertThat(markdown).startsWith("# Priorities for the work programme as at 31 December 2009\n");
        List<String> rows = markdown.lines()
                .filter(line -> line.startsWith("| ") && line.contains("dentist"))
                .toList();
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row).contains("gp \\| dentist"));
    }

    @Test
    void rowsHaveOneHeaderAndNeutralisedFormulas() {
        String csv = Report.CSV.of(programme());
        assertThat(csv.lines().findFirst())
                .hasValueSatisfying(header -> assertThat(header).startsWith("standing,rank,theme,chosen"));
        assertThat(csv.lines()).anyMatch(line -> line.startsWith("watch list,,'=meals,,no"));
        assertThat(csv.lines()).noneMatch(line -> line.contains(",=meals"));
        assertThat(csv).doesNotContain("\r").endsWith("\n");
    }

    private static Decision<WorkProgramme> by(CriteriaProfile profile, Judgements judgements, Submission... sent) {
        return LINKS.programme(
                new ProgrammeQuestion(AS_AT, log(), profile).with(judgements).with(List.of(sent)));
    }

    @Test
    void textTellsWhatWasJudgedByWhomAndWhatNobodyHasJudged() {
        Judgement judged = Judgement.of(
                "gp | dentist", "timely", BigDecimal.valueOf(2), "steering-group", LocalDate.of(2009, 12, 1));
        ThemeOverride override = new ThemeOverride(
                "=meals",
                ThemeOverride.To.NOT_CHOSEN,
                "steering-group",
                LocalDate.of(2009, 12, 2),
                true,
                "In hand at the council");
        String text = Report.TEXT
                .of(by(CriteriaProfile.shipped("topic"), new Judgements(List.of(judged), List.of(override))))
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains(
                        "Timely: 2 of 2 points (2 judged by steering-group on 1 December 2009, on a scale from 0 to 2)")
                .contains("Cannot score, with what it could be: Organisational priority (between 0 and 2)")
                .contains("Organisational priority: nobody has judged it; steering-group could")
                .contains("Decisions against the points")
                .contains("In hand at the council")
                .contains("Every person and every group is one voice")
                .contains("Ranks while each weight moves by up to 20 per cent")
                .contains("What the profile says of its own foundations")
                .contains("Influence, title [recalled]: The name of this criterion is told from memory.");
    }

    @Test
    void textTellsWhatEachKindGave() {
        assertThat(Report.TEXT
                        .of(by(
                                CriteriaProfile.shipped("jla"),
                                Judgements.none(),
                                new Submission("SECRET", "individual", null, List.of("podiatry"))))
                        .replaceAll("\\s+", " "))
                .contains("Kind individual: 10 of 10 points (rank 1 with a total of 10)")
                .contains("Kind group: 0 of 10 points (no submission ranks it)")
                .contains("A balance of groups has no weights that could be moved")
                .doesNotContain("SECRET");
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void aProfileWithoutAgreedWeightsScoresNothingAndLosesNoTheme(Report report) {
        assertThat(report.of(by(CriteriaProfile.shipped("derby-2008"), Judgements.none())))
                .contains("cannot score: weights not agreed")
                .contains("meals")
                .contains("gp ");
    }

    @ParameterizedTest
    @EnumSource(Report.class)
    void everyFormWritesEveryAnswer(Report report) {
        assertThat(report.of(programme())).contains("podiatry").endsWith("\n");
        assertThat(report.of(LINKS.triggers(new TriggersQuestion(AS_AT, log()))))
                .contains("T01")
                .endsWith("\n");
        assertThat(report.of(LINKS.analyse(AnalysisQuestion.of(AS_AT, log()))))
                .contains("podiatry")
                .endsWith("\n");
    }

    @Test
    void aDecisionOfAnotherLibraryIsRefused() {
        Decision<String> foreign = new Decision<>(
                "weather",
                AS_AT,
                Regime.LINKS,
                Truth.YES,
                "rain",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.TEXT.of(foreign))
                .withMessageContaining("weather");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Report.CSV.of(foreign))
                .withMessageContaining("weather");
    }
}

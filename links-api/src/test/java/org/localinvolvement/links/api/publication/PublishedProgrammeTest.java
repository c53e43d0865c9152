package org.localinvolvement.links.api.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.ProgrammeQuestion;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.Contact;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.work.DecisionHead;
import org.localinvolvement.links.model.work.RelevantDecision;
import org.localinvolvement.links.rules.priority.Judgements;
import org.localinvolvement.links.rules.priority.ThemeOverride;
import org.localinvolvement.links.rules.programme.Groundwork;

class PublishedProgrammeTest {

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

    private static PublishedProgramme page(Stream<Contact> contacts, RelevantDecision... made) {
        return page(contacts, Judgements.none(), made);
    }

    private static PublishedProgramme page(Stream<Contact> contacts, Judgements judged, RelevantDecision... made) {
        ContactLog log = LINKS.countContacts(contacts, LocalDate.of(2008, 1, 1));
        Groundwork groundwork = new Groundwork(null, null, null, null, null, null, made.length == 0 ? null : made[0]);
        return PublishedProgramme.of(
                LINKS.programme(ProgrammeQuestion.of(AS_AT, log).with(judged).with(groundwork)),
                log.analysis(),
                Suppression.standard());
    }

    @Test
    void aSmallNumberIsNotToldAndNobodyIs() {
        assertThat(Suppression.standard().count(new Voices(4, 4)).words()).isEqualTo("fewer than 5");
        assertThat(Suppression.standard().count(new Voices(1, 30)).words()).isEqualTo("fewer than 5");
        assertThat(Suppression.standard().count(Voices.NONE).words()).isEqualTo("0");
        assertThat(Suppression.standard().count(new Voices(5, 5)).words()).isEqualTo("5");
        assertThat(Suppression.standard().count(new Voices(5, 6)).words()).isEqualTo("at least 5");
    }

    @Test
    void aLimitThatLeavesOneNumberIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(2))
                .withMessageContaining("suppress below 3");
    }

    @Test
    void theStatementCitesWhatItRestsOnAndSaysWhereThatIsAReading() {
        assertThat(page(people(20, "podiatry")).markdown())
                .contains("SI 2008/528 reg 2(1)(d)", "reg 2(2)(a) and (b)", "rests on a reading")
                .contains("Who took the decision, on which day and under which published procedure is not on record");
    }

    @Test
    void whoDecidedAndUnderWhichProcedureStandsOnItWhereItIsToldOfARole() {
        RelevantDecision made = RelevantDecision.of(
                        "D-1",
                        Set.of(DecisionHead.WHICH_CARE_SERVICES),
                        LocalDate.of(2010, 1, 12),
                        "The programme is set as proposed",
                        "steering group")
                .withProcedure(LocalDate.of(2009, 3, 1));
        assertThat(page(people(20, "podiatry"), made).markdown())
                .contains("Taken on 12 January 2010 by: steering group.")
                .contains("SI 2008/528 reg 2(2)(b)")
                .contains("published on 1 March 2009, before the decision")
                .doesNotContain("not on record here");
    }

    @Test
    void whereAThemeThatIsWeighedTellsOfHarmNoThemeHasPoints() {
        Contact harm = Contact.builder("H1", LocalDate.of(2009, 11, 20))
                .contributor("person 1")
                .themes("podiatry")
                .allegesSeriousHarm(true)
                .build();
        PublishedProgramme page = page(Stream.of(people(20, "podiatry"), people(25, "dentists"), Stream.of(harm))
                .flatMap(one -> one));
        assertThat(page.markdown())
                .contains("dentists | withheld | 25", "podiatry | withheld | 20")
                .doesNotContain("H1", "20 November", "of 2.00 points");
    }

    @Test
    void aDecisionAgainstThePointsStandsOnItWithRoleAndReasonAlsoWhereFewSpoke() {
        Judgements judged = new Judgements(
                List.of(),
                List.of(new ThemeOverride(
                        "hospices",
                        ThemeOverride.To.SHORT_LIST,
                        "steering-group",
                        LocalDate.of(2009, 12, 1),
                        true,
                        "Nobody else looks at it")));
        assertThat(page(Stream.concat(people(20, "podiatry"), people(2, "hospices")), judged)
                        .markdown())
                .contains("hospices | withheld | fewer than 5", "Nobody else looks at it", "steering-group");
    }

    @Test
    void aThemeThatIsNotWeighedIsNotNamed() {
        assertThat(page(Stream.concat(people(20, "podiatry"), people(2, "rare")))
                        .markdown())
                .doesNotContain("rare");
    }

    @Test
    void theSameDecisionGivesTheSameBytesInEveryLocaleAndTimeZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String before = page(people(20, "podiatry")).html();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(page(people(20, "podiatry")).html()).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void everyPictureHasTheSameFiguresAsATable() {
        PublishedProgramme page = page(people(20, "podiatry"));
        List<PublishedBlock.Picture> pictures = page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(PublishedBlock.Picture.class::isInstance)
                .map(PublishedBlock.Picture.class::cast)
                .toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2);
        Chart.StackedBars scores = (Chart.StackedBars) pictures.stream()
                .filter(one -> one.chart() instanceof Chart.StackedBars)
                .findFirst()
                .orElseThrow()
                .chart();
        BigDecimal points = scores.bars().get(0).parts().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(page.markdown()).contains("| podiatry | " + points + " | 20 |");
    }

    @Test
    void aSectionOfACallersOwnIsWrittenLikeTheOthersAndItsTextStaysText() {
        PublishedProgramme page = page(people(20, "podiatry"))
                .with(new PublishedSection(
                        "What we <b>heard</b>",
                        List.of(new PublishedBlock.Items(List.of("\"a\" & ]]> </script>\u202E{{title}}")))));
        assertThat(page.html())
                .contains("What we &lt;b&gt;heard&lt;/b&gt;", "&quot;a&quot; &amp; ]]&gt; &lt;/script&gt; {{title}}");
        assertThat(page.markdown()).contains("## What we \\<b\\>heard\\</b\\>");
    }
}

package org.localinvolvement.links.api.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.involvement.Issue;
import org.localinvolvement.links.model.involvement.IssueScope;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.rules.commissioning.CommissioningFile;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanQuestion;
import org.localinvolvement.links.rules.routing.RouteQuestion;

class PlanCalendarTest {

    private static final Links LINKS = Links.standard();
    private static final int LONGEST_LINE = 75;

    @AfterAll
    static void close() {
        LINKS.close();
    }

    private static Decision<EngagementPlan> plan(LocalDate day, String lastDay) {
        RouteQuestion route = RouteQuestion.of(
                        day,
                        Issue.builder(
                                        "I-1",
                                        "Appoint\u0007ments;\r\n\"no, sorry\" \\ caf\u00e9 \ud83d\ude42",
                                        day,
                                        IssueScope.LOCAL)
                                .services("gp")
                                .themes("appointments")
                                .area(Identifier.parse("links:derby-unitary"))
                                .build(),
                        Register.standard())
                .withSeriousHarm(Truth.NO);
        return LINKS.engagementPlan(
                new PlanQuestion(route, CommissioningFile.parse("c.yaml", """
                calendars:
                  - commissioner: ods:5N7
                    kind: primary-care-trust
                    reference: A test
                    openings:
                      - {service: gp, phase: plan-capacity, from: 2009-05-01, to: LAST}
                      - {service: gp, phase: seek-views, from: 2009-05-01, to: 2009-12-31}
                      - {service: gp, phase: manage-performance, from: 2009-04-01}
                theme_phases:
                  - {theme: appointments, phases: [plan-capacity, seek-views, manage-performance], agreed: 2009-03-12,
                     reference: Minute 6}
                """.replace("LAST", lastDay))));
    }

    private static String calendar() {
        return PlanCalendar.write(plan(LocalDate.of(2009, 6, 1), "2009-06-30"));
    }

    private static List<VEvent> events(String text) {
        return Biweekly.parse(text).first().getEvents();
    }

    @Test
    void itReadsBackWithoutAWarningAndWhatIsWrittenIsWhatWasMeant() {
        String text = calendar();
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(text).warnings(warnings).first();
        assertThat(warnings).allMatch(List::isEmpty);
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getNames().get(0).getValue())
                .isEqualTo("Engagement plan: Appoint ments;  \"no, sorry\" \\ caf\u00e9 \ud83d\ude42");
        VEvent event = calendar.getEvents().get(0);
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20090630");
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateEnd().getValue().getRawComponents().toString(false, false))
                .isEqualTo("20090701");
        assertThat(event.getSummary().getValue()).startsWith("Last day: Planning capacity, GP (");
        assertThat(event.getDescription().getValue())
                .contains(
                        "Issue I-1: Appoint ments;  \"no, sorry\" \\ caf\u00e9 \ud83d\ude42.\n",
                        "Power: make a report or recommendation.",
                        "SI 2008/528 reg 5");
    }

    @Test
    void theLastDayOfAYearEndsOnTheFirstOfTheNext() {
        assertThat(calendar()).contains("DTSTART;VALUE=DATE:20091231\r\nDTEND;VALUE=DATE:20100101\r\n");
    }

    @Test
    void aWindowWithoutALastDayIsNoEventAndThatIsSaid() {
        assertThat(events(calendar())).hasSize(2);
        assertThat(Biweekly.parse(calendar()).first().getDescriptions().get(0).getValue())
                .contains("windows without a last day: 1;");
    }

    @Test
    void aSecondFileUpdatesTheEventsOfTheFirst() {
        List<VEvent> first = events(calendar());
        List<VEvent> second = events(PlanCalendar.write(plan(LocalDate.of(2009, 6, 8), "2009-07-03")));
        assertThat(second)
                .extracting(event -> event.getUid().getValue())
                .containsExactlyElementsOf(
                        first.stream().map(event -> event.getUid().getValue()).toList())
                .doesNotHaveDuplicates();
        assertThat(second.get(0).getDateTimeStamp().getValue())
                .isAfter(first.get(0).getDateTimeStamp().getValue());
    }

    @Test
    void linesEndWithBothSignsAndAreFolded() {
        String text = calendar();
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(LONGEST_LINE));
    }

    @Test
    void neitherLocaleNorZoneChangesAByte() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String here = calendar();
        try {
            for (String other :
                    List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "America/Sao_Paulo", "Asia/Tehran")) {
                TimeZone.setDefault(TimeZone.getTimeZone(other));
                Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
                assertThat(calendar()).as(other).isEqualTo(here);
                Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
                assertThat(calendar()).as(other).isEqualTo(here);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }
}

package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.annual.AssembledReport;
import org.localinvolvement.links.rules.annual.Heard;
import org.localinvolvement.links.rules.annual.Influence;
import org.localinvolvement.links.rules.annual.InfluenceCount;
import org.localinvolvement.links.rules.annual.ReportAnswer;
import org.localinvolvement.links.rules.annual.ReportSeen;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * The state of an annual report as plain text for a terminal: what is due, what is missing, and the figures of the year. For the host's own
 * use: it holds numbers of people that may not be published. Its layout may change: not for parsing.
 */
public final class AnnualReportText {

    private AnnualReportText() {}

    /**
     * Writes an answer.
     *
     * @param decision the answer
     * @return the text, ending with a line feed
     */
    public static String of(Decision<AssembledReport> decision) {
        AssembledReport report = decision.answer();
        PageBuilder page = new PageBuilder("Annual report on the year to "
                + Days.inWords(report.year().last()) + ", as at " + Days.inWords(decision.asAt()));
        page.paragraph(report.nameOf(report.link()) + ". "
                + switch (decision.outcome()) {
                    case YES -> "The records hold something for each matter of the report.";
                    case NO -> "Something is missing that the report needs.";
                    case UNKNOWN -> "Whether the report is whole cannot be said.";
                });
        page.table(
                "What is to be done with it",
                List.of("Duty", "About", "Last day", "How it stands", "Rules"),
                report.duties().stream().map(AnnualReportText::row).toList());
        page.table(
                "What it tells",
                List.of("Matter", "Whole", "The records"),
                report.matters().stream()
                        .map(matter -> List.of(matter.matter().title(), answer(matter.whole()), matter.said()))
                        .toList());
        page.items(
                "What is to be known",
                decision.findings().stream()
                        .map(finding ->
                                finding.ruleId() + (finding.holds() == Truth.UNKNOWN ? "? " : " ") + finding.reason())
                        .toList());
        page.table(
                "What was spent",
                List.of("On what", ">Pounds"),
                report.finance().aspects().stream()
                        .map(aspect -> List.of(aspect.on(), aspect.amount().toPlainString()))
                        .toList());
        heard(page, report.heard());
        page.table("Answers to reports", List.of("Report", "Body", "Last day", "How it stands"), answers(report));
        influence(page, report);
        page.items("Missing", decision.missing());
        return TextPage.write(page.build());
    }

    private static List<String> row(Duty duty) {
        return List.of(
                duty.deed().words(),
                duty.event(),
                duty.deadline().due() != null
                        ? Days.inWords(duty.deadline().due())
                        : duty.deadline().kind() == Deadline.Kind.NO_TIME_STATED ? "no time stated" : "cannot be said",
                duty.state().words(),
                String.join(", ", duty.rules()));
    }

    private static void heard(PageBuilder page, @Nullable Heard heard) {
        if (heard == null) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Everybody", heard.contributors().toString()));
        for (Map.Entry<String, Voices> place : heard.places().entrySet()) {
            rows.add(List.of(place.getKey(), place.getValue().toString()));
        }
        for (Map.Entry<String, Voices> group : heard.userGroups().entrySet()) {
            rows.add(List.of(group.getKey(), group.getValue().toString()));
        }
        page.table("Who was heard, of " + heard.contacts() + " contacts", List.of("Who", ">People and groups"), rows);
    }

    private static List<List<String>> answers(AssembledReport report) {
        List<List<String>> rows = new ArrayList<>();
        for (ReportSeen one : report.reports()) {
            for (ReportAnswer answer : one.answers()) {
                rows.add(List.of(
                        one.id(),
                        report.nameOf(answer.body()),
                        answer.owed() == Truth.NO
                                ? "no duty"
                                : answer.due() == null ? "cannot be said" : Days.inWords(answer.due()),
                        answer.state().words()));
            }
        }
        return rows;
    }

    private static void influence(PageBuilder page, AssembledReport report) {
        Influence influence = report.influence();
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("In all", influence.all()));
        influence.byTheme().forEach((theme, count) -> rows.add(row(theme.isEmpty() ? "theme not told" : theme, count)));
        influence.byBody().forEach((body, count) -> rows.add(row(report.nameOf(body), count)));
        page.table(
                "Influence",
                List.of(
                        "Of what",
                        ">Reports",
                        ">Owed",
                        ">In time",
                        ">Late",
                        ">Incomplete",
                        ">Overdue",
                        ">Not due",
                        ">Cannot say",
                        ">Recommended",
                        ">Accepted",
                        ">Not accepted",
                        ">Acted on",
                        ">Not acted on"),
                rows);
    }

    private static List<String> row(String of, InfluenceCount count) {
        List<String> row = new ArrayList<>(List.of(of));
        for (int figure : new int[] {
            count.reports(),
            count.answersOwed(),
            count.inTime(),
            count.late(),
            count.incomplete(),
            count.overdue(),
            count.notDue(),
            count.cannotSay(),
            count.recommendations(),
            count.accepted(),
            count.refused(),
            count.actedOn(),
            count.notActedOn()
        }) {
            row.add(String.valueOf(figure));
        }
        return row;
    }

    private static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }
}

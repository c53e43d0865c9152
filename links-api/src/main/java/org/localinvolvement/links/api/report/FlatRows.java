package org.localinvolvement.links.api.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.localinvolvement.links.api.ContactReport;
import org.localinvolvement.links.model.csv.SpreadsheetCells;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.rules.priority.NotScored;
import org.localinvolvement.links.rules.priority.OutOfCycle;
import org.localinvolvement.links.rules.priority.PrioritiesWeighed;
import org.localinvolvement.links.rules.priority.Standing;
import org.localinvolvement.links.rules.programme.ElementChecked;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/**
 * Writes a decision as comma-separated rows, one a theme.
 *
 * <p>A cell of text that a spreadsheet would run as a formula is made safe as {@link SpreadsheetCells} says; a character that could
 * steer a terminal becomes the replacement character.
 */
final class FlatRows {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv =
            CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    private FlatRows() {}

    static String write(Decision<?> decision) {
        FlatRows rows = new FlatRows();
        Object answer = decision.answer();
        if (answer instanceof ContactReport report) {
            rows.analysis(report);
        } else if (answer instanceof WorkProgramme programme) {
            rows.programme(decision, programme);
        } else if (answer instanceof TriggersReached reached) {
            rows.triggers(decision, reached);
        } else {
            throw new IllegalArgumentException("No rows are laid out for the question " + decision.question());
        }
        return rows.finished();
    }

    private String finished() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void analysis(ContactReport report) {
        csv.writeRecord(
                "theme",
                "contacts",
                "contributors",
                "contributors_at_most",
                "concern_contacts",
                "concern_contributors",
                "concern_contributors_at_most",
                "praise_contacts",
                "praise_contributors",
                "praise_contributors_at_most",
                "anonymous_contacts",
                "groups",
                "people_in_groups",
                "people_in_groups_at_most",
                "effective_contributors",
                "effective_contributors_at_most",
                "largest_share",
                "largest_share_at_most",
                "places",
                "sectors",
                "kinds_of_source",
                "user_groups",
                "serious_harm",
                "first_date",
                "last_date",
                "contributors_now",
                "contributors_now_at_most",
                "contributors_before",
                "contributors_before_at_most",
                "trend_comparable",
                "trend_p_value");
        for (int i = 0; i < report.themes().size(); i++) {
            theme(report.themes().get(i), report.trends().get(i));
        }
    }

    private void theme(ThemeEvidence theme, Trend trend) {
        csv.writeRecord(
                safe(theme.theme()),
                String.valueOf(theme.contacts()),
                String.valueOf(theme.contributors().least()),
                String.valueOf(theme.contributors().most()),
                String.valueOf(theme.concernContacts()),
                String.valueOf(theme.raisingConcern().least()),
                String.valueOf(theme.raisingConcern().most()),
                String.valueOf(theme.praiseContacts()),
                String.valueOf(theme.praising().least()),
                String.valueOf(theme.praising().most()),
                String.valueOf(theme.anonymousContacts()),
                String.valueOf(theme.groups()),
                String.valueOf(theme.peopleInGroups().least()),
                String.valueOf(theme.peopleInGroups().most()),
                theme.effectiveContributors().least().toDecimal(6).toPlainString(),
                theme.effectiveContributors().most().toDecimal(6).toPlainString(),
                theme.largestShare().least().toDecimal(6).toPlainString(),
                theme.largestShare().most().toDecimal(6).toPlainString(),
                String.valueOf(theme.places().size()),
                String.valueOf(theme.sectors().size()),
                String.valueOf(theme.kindsOfSource().size()),
                String.valueOf(theme.userGroups().size()),
                String.valueOf(theme.seriousHarm().size()),
                String.valueOf(theme.firstDate()),
                String.valueOf(theme.lastDate()),
                String.valueOf(trend.now().least()),
                String.valueOf(trend.now().most()),
                String.valueOf(trend.before().least()),
                String.valueOf(trend.before().most()),
                trend.comparable() ? "yes" : "no",
                trend.comparable() ? trend.mostPValue().toPlainString() : "");
    }

    private void programme(Decision<?> decision, WorkProgramme programme) {
        PrioritiesWeighed priorities = programme.priorities();
        csv.writeRecord(
                "standing",
                "rank",
                "theme",
                "chosen",
                "holds",
                "points",
                "points_at_most",
                "contributors",
                "contributors_at_most",
                "more_needed",
                "because_of",
                "reason");
        priorities.shortList().forEach(standing -> standing("short list", standing));
        priorities.notChosen().forEach(standing -> standing("not chosen", standing));
        priorities.notScored().forEach(this::notScored);
        priorities.outOfCycle().forEach(this::outOfCycle);
        findings("at once", priorities.atOnce());
        findings("single voice", priorities.answered());
        findings("good practice", priorities.goodPractice());
        findings("deferred", priorities.deferred());
        programme.foundations().process().forEach(this::element);
        watchList(decision);
        SelectionRows.of(programme.selection()).forEach(csv::writeRecord);
    }

    private void standing(String kind, Standing standing) {
        csv.writeRecord(
                kind,
                String.valueOf(standing.rank()),
                safe(standing.theme()),
                truth(standing.chosen()),
                truth(standing.weighed()),
                standing.points().least().toDecimal(6).toPlainString(),
                standing.points().most().toDecimal(6).toPlainString(),
                String.valueOf(standing.contributors().least()),
                String.valueOf(standing.contributors().most()),
                "",
                safe(String.join("; ", standing.triggers())),
                safe(standing.because()));
    }

    private void notScored(NotScored one) {
        csv.writeRecord(
                "not scored",
                "",
                safe(one.theme()),
                truth(Truth.UNKNOWN),
                truth(one.weighed()),
                "",
                "",
                String.valueOf(one.contributors().least()),
                String.valueOf(one.contributors().most()),
                "",
                safe(String.join("; ", one.triggers())),
                safe(one.because()));
    }

    private void outOfCycle(OutOfCycle one) {
        csv.writeRecord(
                "out of cycle",
                "",
                safe(one.theme()),
                truth(Truth.NO),
                truth(one.holds()),
                "",
                "",
                String.valueOf(one.contributors().least()),
                String.valueOf(one.contributors().most()),
                "",
                safe(String.join("; ", one.triggers())),
                one.since() == null ? "" : "first reached on " + one.since());
    }

    private void element(ElementChecked one) {
        csv.writeRecord(
                "core element",
                "",
                one.element().name(),
                "",
                truth(one.met()),
                "",
                "",
                "",
                "",
                "",
                safe(String.join("; ", one.missing())),
                safe(String.join("; ", one.because())));
    }

    private void findings(String kind, List<Finding> findings) {
        findings.forEach(finding -> csv.writeRecord(
                kind,
                "",
                safe(finding.subject()),
                "",
                truth(finding.holds()),
                "",
                "",
                "",
                "",
                "",
                safe(finding.ruleId() + " " + finding.title()),
                safe(finding.reason())));
    }

    private void watchList(Decision<?> decision) {
        decision.nearMisses()
                .forEach(miss -> csv.writeRecord(
                        "watch list",
                        "",
                        safe(miss.subject()),
                        "",
                        "no",
                        "",
                        "",
                        "",
                        "",
                        miss.distance().toString(),
                        safe(miss.measure()),
                        safe(miss.explanation())));
    }

    private void triggers(Decision<?> decision, TriggersReached answer) {
        csv.writeRecord("standing", "about", "rule", "title", "reached", "since", "actions", "more_needed", "reason");
        decision.findings()
                .forEach(finding -> csv.writeRecord(
                        "trigger point",
                        safe(finding.subject()),
                        finding.ruleId(),
                        safe(finding.title()),
                        truth(finding.holds()),
                        since(answer, finding),
                        String.join("; ", finding.actions()),
                        "",
                        safe(finding.reason())));
        answer.notHeard()
                .forEach(one -> csv.writeRecord(
                        "not heard",
                        safe(one.subject()),
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        safe(one.sort() + " of " + one.people() + " people")));
        decision.nearMisses()
                .forEach(miss -> csv.writeRecord(
                        "watch list",
                        safe(miss.subject()),
                        "",
                        safe(miss.measure()),
                        "no",
                        "",
                        "",
                        miss.distance().toString(),
                        safe(miss.explanation())));
    }

    private static String since(TriggersReached answer, Finding finding) {
        return answer.reached().stream()
                .filter(one -> one.theme().equals(finding.subject())
                        && one.ruleId().equals(finding.ruleId())
                        && one.holds() == finding.holds())
                .flatMap(one -> Stream.ofNullable(one.since()))
                .findFirst()
                .map(LocalDate::toString)
                .orElse("");
    }

    private static String truth(Truth truth) {
        return truth == Truth.UNKNOWN ? "cannot say" : truth == Truth.YES ? "yes" : "no";
    }

    static String safe(String cell) {
        return Visible.text(SpreadsheetCells.safe(cell), '\uFFFD');
    }
}

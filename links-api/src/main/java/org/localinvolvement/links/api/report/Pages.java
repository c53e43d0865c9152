package org.localinvolvement.links.api.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localinvolvement.links.api.ContactReport;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.NearMiss;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.involvement.Trend;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.programme.WorkProgramme;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.TriggersReached;

/** Lays decisions out as pages. */
final class Pages {

    private Pages() {}

    static Page of(Decision<?> decision) {
        PageBuilder page = new PageBuilder(title(decision) + " as at " + day(decision.asAt()));
        Object answer = decision.answer();
        if (answer instanceof ContactReport report) {
            analysis(page, decision, report);
        } else if (answer instanceof WorkProgramme programme) {
            ProgrammePage.write(page, decision, programme);
            FoundationsSection.write(page, decision, programme);
        } else if (answer instanceof TriggersReached reached) {
            TriggerPages.lay(page, decision, reached);
        } else {
            throw new IllegalArgumentException("No page is laid out for the question " + decision.question());
        }
        foundations(page, decision);
        page.paragraph(
                "For the LINk and its host. Not for publication: records are named and small counts are not suppressed.");
        return page.build();
    }

    private static String title(Decision<?> decision) {
        return switch (decision.question()) {
            case "analysis" -> "Who speaks about what";
            case "programme" -> "Priorities for the work programme";
            default -> "Trigger points";
        };
    }

    private static void analysis(PageBuilder page, Decision<?> decision, ContactReport report) {
        page.paragraph(report.contacts() + " contacts from "
                + day(report.window().first()) + " to " + day(report.window().last())
                + ". Different people and groups: " + report.contributors() + "."
                + (report.notCoded() == 0 ? "" : " Contacts not coded yet: " + report.notCoded() + ".")
                + (report.afterAsAt() == 0
                        ? ""
                        : " Contacts after " + day(decision.asAt()) + ", not looked at: " + report.afterAsAt() + "."));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < report.themes().size(); i++) {
            rows.add(row(report.themes().get(i), report.trends().get(i)));
        }
        page.table(
                "Themes, most voices first",
                List.of(
                        "Theme",
                        ">Contacts",
                        ">Voices",
                        ">Groups",
                        ">Effective",
                        ">Loudest",
                        ">Concern",
                        ">Praise",
                        ">Areas",
                        ">Before",
                        ">Now"),
                rows);
        page.paragraph("Voices: different people and groups, each counted once. Effective: the effective number of"
                + " contributors, which is 1 for 500 calls from one person and 500 for one call each from 500. Loudest: the"
                + " share of the contributor with most contacts." + trendWindows(report));
        page.items(
                "To be passed on at once",
                report.seriousHarm().stream()
                        .map(harm -> "Record " + harm.recordId() + " of " + day(harm.date())
                                + " alleges serious harm or abuse"
                                + (harm.theme().isEmpty() ? " (not coded)" : " (" + harm.theme() + ")"))
                        .toList());
    }

    private static List<String> row(ThemeEvidence theme, Trend trend) {
        return List.of(
                theme.theme(),
                String.valueOf(theme.contacts()),
                span(theme.contributors()),
                String.valueOf(theme.groups()),
                range(theme.effectiveContributors(), 1, ""),
                range(
                        new Bounds(
                                theme.largestShare().least().times(Ratio.of(100)),
                                theme.largestShare().most().times(Ratio.of(100))),
                        0,
                        "%"),
                span(theme.raisingConcern()),
                span(theme.praising()),
                String.valueOf(theme.places().size()),
                trend.comparable() ? span(trend.before()) : "?",
                span(trend.now()));
    }

    private static String range(Bounds figure, int places, String unit) {
        String least = figure.least().toDecimal(places).toPlainString();
        String most = figure.most().toDecimal(places).toPlainString();
        return (least.equals(most) ? least : least + "-" + most) + unit;
    }

    private static String trendWindows(ContactReport report) {
        if (report.trends().isEmpty()) {
            return "";
        }
        Window now = report.trends().get(0).window();
        return " Now: voices from " + day(now.first()) + " to " + day(now.last()) + "; before: voices of the "
                + now.days() + " days before, \"?\" where the log does not reach back so far.";
    }

    static void watchList(PageBuilder page, List<NearMiss> nearMisses) {
        watchList(page, "Watch list: not weighed, nearest to a trigger point first", nearMisses);
    }

    static void watchList(PageBuilder page, String title, List<NearMiss> nearMisses) {
        page.table(
                title,
                List.of("Theme", "Measure", ">More needed", "Figures"),
                nearMisses.stream()
                        .map(miss -> List.of(
                                miss.subject(), miss.measure(), miss.distance().toString(), miss.explanation()))
                        .toList());
    }

    /** Of whom rules said to reach out to them; whether that can be said at all stands under what is missing. */
    static List<String> notHeard(Decision<?> decision) {
        return reasons(decision.findings().stream()
                .filter(finding -> finding.actions().contains(Action.REACH_OUT.code()))
                .toList());
    }

    private static void foundations(PageBuilder page, Decision<?> decision) {
        page.table(
                "What was agreed, as it stood on " + day(decision.asAt()),
                List.of("Parameter", ">Value", "Unit", "From", "Reference"),
                decision.parameters().stream()
                        .map(parameter -> List.of(
                                parameter.theme().isEmpty()
                                        ? parameter.name()
                                        : parameter.name() + " (" + parameter.theme() + ")",
                                parameter.value().toPlainString(),
                                parameter.unit(),
                                parameter.from().toString(),
                                parameter.reference()))
                        .toList());
        setAside(page, decision);
        page.table(
                "What could not be used",
                List.of("Code", ">Times", "Meaning"),
                decision.problems().stream()
                        .map(problem -> List.of(problem.code(), String.valueOf(problem.count()), problem.meaning()))
                        .toList());
        String rules = decision.ruleSets().stream()
                .map(set -> set.name() + " " + set.version() + " ("
                        + set.fingerprint().substring(0, 12) + ")")
                .collect(Collectors.joining(", "));
        page.paragraph(
                "Law in force: " + decision.regime().title() + "." + (rules.isEmpty() ? "" : " Rules: " + rules + "."));
    }

    static void setAside(PageBuilder page, Decision<?> decision) {
        page.table(
                "What rule packs set aside",
                List.of("Rule or parameter", "Pack", "What was done", "In its place", "Reference"),
                decision.overrides().stream()
                        .map(one -> List.of(one.name(), one.pack(), done(one.kind()), one.by(), one.reference()))
                        .toList());
    }

    private static String done(Overridden.Kind kind) {
        return switch (kind) {
            case RULE_SWITCHED_OFF -> "switched off";
            case RULE_REPLACED -> "replaced";
            case PARAMETER_SET -> "set";
        };
    }

    static List<String> reasons(List<Finding> findings) {
        return findings.stream()
                .map(finding -> theme(finding) + ": " + reason(finding))
                .toList();
    }

    private static String theme(Finding finding) {
        return finding.subject().isEmpty() ? "not coded" : finding.subject();
    }

    static String reason(Finding finding) {
        return finding.ruleId() + " " + finding.title() + (finding.holds() == Truth.UNKNOWN ? " (cannot say)" : "")
                + ". "
                + finding.reason() + " ["
                + finding.citations().stream().map(Citation::provision).collect(Collectors.joining("; ")) + "]"
                + (finding.reading().isEmpty() ? "" : " A reading of the law: " + finding.reading() + ".");
    }

    static String sentence(String text) {
        String capital = text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
        return capital.endsWith(".") ? capital : capital + ".";
    }

    static String answer(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "cannot say";
        };
    }

    static String span(Voices voices) {
        return voices.known() ? String.valueOf(voices.least()) : voices.least() + "-" + voices.most();
    }

    static String day(LocalDate date) {
        return Days.inWords(date);
    }
}

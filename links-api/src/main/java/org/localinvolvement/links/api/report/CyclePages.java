package org.localinvolvement.links.api.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.commissioning.EngagementStage;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.commissioning.CommissionerPosition;
import org.localinvolvement.links.rules.commissioning.CyclePosition;
import org.localinvolvement.links.rules.commissioning.CycleRemark;
import org.localinvolvement.links.rules.commissioning.PhaseGuidance;
import org.localinvolvement.links.rules.commissioning.PhaseWindow;

/** Lays out where commissioners are in the commissioning cycle: the windows first, then what to do in those that matter now. */
final class CyclePages {

    private CyclePages() {}

    static Page of(Decision<CyclePosition> decision) {
        CyclePosition position = decision.answer();
        PageBuilder page = new PageBuilder(
                "Commissioning of " + position.serviceName() + ", as at " + Days.inWords(decision.asAt()));
        page.paragraph(
                switch (decision.outcome()) {
                    case YES -> "A window is open.";
                    case NO -> "No window is open, and the calendars tell of every phase.";
                    case UNKNOWN -> "Cannot say whether a window is open: see what is missing.";
                });
        page.items(
                "Together",
                position.together().stream().map(CyclePages::inWords).toList());
        position.commissioners().forEach(one -> commissioner(page, one));
        page.items(
                "Missing", decision.missing().stream().map(CyclePages::sentence).toList());
        page.paragraph("Rules: " + rules(decision) + ".");
        return page.build();
    }

    static String rules(Decision<?> decision) {
        return decision.ruleSets().stream()
                .map(set -> set.name() + " " + set.version() + " ("
                        + set.fingerprint().substring(0, 12) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static String sentence(String missing) {
        String capital = missing.substring(0, 1).toUpperCase(Locale.ROOT) + missing.substring(1);
        return capital.endsWith(".") || capital.endsWith("?") ? capital : capital + ".";
    }

    static String inWords(CycleRemark remark) {
        return remark.ruleId() + (remark.holds() == Truth.YES ? "" : "?") + " " + remark.reason() + " ("
                + remark.citations().stream().map(Citation::provision).collect(Collectors.joining("; ")) + ")"
                + (remark.reading().isEmpty() ? "" : " Reading: " + sentence(remark.reading()));
    }

    private static void commissioner(PageBuilder page, CommissionerPosition one) {
        List<List<String>> rows = new ArrayList<>();
        rows(rows, "open", one.open());
        rows(rows, "ahead", one.ahead());
        rows(rows, "closed", one.closed());
        String who = one.name() + " (" + one.commissioner() + ")";
        page.heading(who);
        page.paragraph(
                switch (one.inPhase()) {
                    case YES -> "A phase is open.";
                    case NO -> "No phase is open.";
                    case UNKNOWN -> "Cannot say in which phase it is.";
                });
        if (!one.reference().isEmpty()) {
            page.paragraph("Its calendar: " + one.reference() + ".");
        }
        page.table("Windows of " + one.name(), List.of("Phase", "On the day", "Opens", "Closes"), rows);
        if (!one.untold().isEmpty()) {
            page.paragraph("Not told, and therefore cannot say: "
                    + one.untold().stream().map(CommissioningPhase::title).collect(Collectors.joining(", ")) + ".");
        }
        page.items(
                "What to know of " + one.name(),
                one.remarks().stream().map(CyclePages::inWords).toList());
        // Where nothing is told, what can be done in every phase is worth knowing; otherwise in those that are open or
        // ahead.
        boolean told = !one.open().isEmpty() || !one.ahead().isEmpty();
        for (PhaseGuidance phase : one.phases()) {
            if (!told || isIn(phase.phase(), one.open()) || isIn(phase.phase(), one.ahead())) {
                page.items(phase.phase().title() + ", " + one.name(), lines(phase));
            }
        }
    }

    private static boolean isIn(CommissioningPhase phase, List<PhaseWindow> windows) {
        return windows.stream().anyMatch(window -> window.phase() == phase);
    }

    private static void rows(List<List<String>> rows, String state, List<PhaseWindow> windows) {
        windows.forEach(window -> rows.add(List.of(
                window.title(),
                state,
                window.opens() == null ? "not told" : Days.inWords(window.opens()),
                window.closes() == null ? "not told" : Days.inWords(window.closes()))));
    }

    private static List<String> lines(PhaseGuidance phase) {
        List<String> lines = new ArrayList<>();
        EngagementStage stage = phase.stage();
        if (stage != null) {
            lines.add("Stage of engagement, as this library suggests"
                    + (phase.stageHolds() == Truth.YES ? "" : " by analogy") + ": " + stage.title() + ".");
        }
        phase.rules().forEach(rule -> lines.add(inWords(rule)));
        phase.contribute().forEach(rule -> lines.add(inWords(rule)));
        phase.askFor().forEach(rule -> lines.add(inWords(rule)));
        phase.feeds()
                .forEach(feeds -> lines.add("Feeds "
                        + feeds.document().title() + (feeds.holds() == Truth.YES ? "" : " (cannot say)") + ": "
                        + inWords(feeds.because())));
        return lines;
    }
}

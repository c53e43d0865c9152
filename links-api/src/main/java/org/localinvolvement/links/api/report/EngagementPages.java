package org.localinvolvement.links.api.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.commissioning.CommissioningPhase;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.commissioning.WindowState;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.engagement.EngagementPlan;
import org.localinvolvement.links.rules.engagement.PlanStep;
import org.localinvolvement.links.rules.routing.AnswerOwed;

/** Lays an engagement plan out: what closes first on top, then each step with its reasons. */
final class EngagementPages {

    private static final List<String> HEADER =
            List.of(">No", "Closes", "Opens", "Whom", "About", "On the day", "What", "Then owed");

    private EngagementPages() {}

    static Page of(Decision<EngagementPlan> decision) {
        EngagementPlan plan = decision.answer();
        PageBuilder page = new PageBuilder("Engagement plan: " + plan.title());
        page.paragraph("Issue " + plan.issue() + ", as at " + Days.inWords(decision.asAt())
                + ". What closes first stands first; a last day of an answer is that of what is done on this day.");
        List<PlanStep> windows = sort(plan.steps(), false);
        page.table("Windows", HEADER, rows(windows, 1));
        page.table(
                "At any time",
                List.of(">No", "Whom", "About", "What", "Then owed"),
                anyTime(sort(plan.steps(), true), windows.size() + 1));
        page.table("Missed", HEADER, rows(plan.missed(), 1));
        page.items(
                "Not told, and therefore cannot say",
                plan.untold().stream()
                        .map(one -> one.name() + " (" + one.commissioner() + "), " + one.service() + ": "
                                + one.phases().stream()
                                        .map(CommissioningPhase::title)
                                        .collect(Collectors.joining(", ")) + ".")
                        .toList());
        int number = 1;
        for (PlanStep step : windows) {
            page.items("Step " + number + ": " + step.about() + ", " + step.name(), lines(step));
            number++;
        }
        page.items(
                "What to know of the commissioners",
                plan.remarks().stream().map(CyclePages::inWords).toList());
        page.items(
                "Missing", decision.missing().stream().map(CyclePages::sentence).toList());
        page.paragraph("Rules: " + CyclePages.rules(decision) + ".");
        return page.build();
    }

    private static List<PlanStep> sort(List<PlanStep> steps, boolean anyTime) {
        return steps.stream()
                .filter(step -> (step.sort() == PlanStep.Sort.ANY_TIME) == anyTime)
                .toList();
    }

    private static List<List<String>> rows(List<PlanStep> steps, int first) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanStep step : steps) {
            rows.add(List.of(
                    String.valueOf(first + rows.size()),
                    day(step.closes()),
                    day(step.opens()),
                    step.name(),
                    step.about(),
                    perhaps(step) + state(step.state()),
                    step.power() == null ? "not known" : step.power().words(),
                    owed(step)));
        }
        return rows;
    }

    private static List<List<String>> anyTime(List<PlanStep> steps, int first) {
        List<List<String>> rows = new ArrayList<>();
        for (PlanStep step : steps) {
            rows.add(List.of(
                    String.valueOf(first + rows.size()),
                    step.name() + (step.role() == null ? "" : ", " + step.role().title()),
                    step.about(),
                    perhaps(step) + (step.power() == null ? "" : step.power().words()),
                    owed(step)));
        }
        return rows;
    }

    private static String perhaps(PlanStep step) {
        return step.holds() == Truth.UNKNOWN ? "perhaps " : "";
    }

    private static String state(@Nullable WindowState state) {
        return state == null
                ? "days not told"
                : switch (state) {
                    case OPEN -> "open";
                    case AHEAD -> "ahead";
                    case CLOSED -> "closed";
                };
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "not told" : Days.inWords(day);
    }

    private static String owed(PlanStep step) {
        String owed = step.duties().stream().map(EngagementPages::owed).collect(Collectors.joining("; "));
        return owed.isEmpty() ? "nothing" : owed;
    }

    private static String owed(AnswerOwed owed) {
        LocalDate due = owed.due();
        return (owed.holds() == Truth.UNKNOWN ? "perhaps: " : "")
                + owed.deed().words()
                + (due == null ? undated(owed.kind()) : ", by " + Days.inWords(due));
    }

    private static String undated(Deadline.Kind kind) {
        return switch (kind) {
            case NO_STATUTORY_DEADLINE -> ", no statutory deadline";
            case NO_TIME_STATED -> ", no time stated";
            default -> ", last day cannot be told";
        };
    }

    private static List<String> lines(PlanStep step) {
        List<String> lines = new ArrayList<>(step.contribute());
        lines.addAll(step.askFor());
        lines.add("Rules: " + String.join(", ", step.rules()) + ".");
        if (!step.citations().isEmpty()) {
            lines.add("Rests on: "
                    + step.citations().stream().map(Citation::provision).collect(Collectors.joining("; ")) + ".");
        }
        if (!step.missing().isEmpty()) {
            lines.add("Missing: " + String.join("; ", step.missing()) + ".");
        }
        return lines;
    }
}

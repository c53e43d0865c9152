package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.time.DueDate;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;

/**
 * Deadlines as JSON.
 *
 * <p>One object: {@code format} ({@code links-deadline} or {@code links-working-days}), {@code version} (of this form), and what
 * was counted, whose members have the names of the Java components in their order. Dates are ISO 8601. Two equal answers are equal
 * text.
 */
public final class DutyJson {

    private static final int VERSION = 1;

    private DutyJson() {}

    private record Told(
            String format,
            int version,
            @Nullable LocalDate asAt,
            Object duty,
            List<Finding> findings,
            List<RuleSet> ruleSets,
            List<Overridden> overrides) {}

    private record Stateless(
            String event,
            String on,
            Object deed,
            Object holds,
            Object deadline,
            Object rules,
            Object citations,
            Object readings,
            Object missing) {}

    private record Counted(String format, int version, DueDate workingDays) {}

    /**
     * Writes a duty with its deadline.
     *
     * @param duty the duty
     * @param asAt the date as at which its state is told; null where none is to be told
     * @param decision the decision of which the duty is a part: what the rules that say so found, the rules that were asked, and
     *     what packs set aside are told of it
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String deadline(Duty duty, @Nullable LocalDate asAt, Decision<DutiesOwed> decision) {
        Object told = asAt == null
                ? new Stateless(
                        duty.event(),
                        duty.on(),
                        duty.deed(),
                        duty.holds(),
                        duty.deadline(),
                        duty.rules(),
                        duty.citations(),
                        duty.readings(),
                        duty.missing())
                : duty;
        return JsonText.of(new Told(
                "links-deadline",
                VERSION,
                asAt,
                told,
                decision.findings().stream()
                        .filter(finding -> duty.rules().contains(finding.ruleId()))
                        .toList(),
                decision.ruleSets(),
                decision.overrides()));
    }

    /**
     * Writes a count of working days.
     *
     * @param count the count
     * @return JSON, indented by two spaces, ending with a line feed
     */
    public static String workingDays(DueDate count) {
        return JsonText.of(new Counted("links-working-days", VERSION, count));
    }
}

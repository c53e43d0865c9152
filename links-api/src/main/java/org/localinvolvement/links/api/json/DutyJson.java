package org.localinvolvement.links.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.decision.Finding;
import org.localinvolvement.links.model.decision.Overridden;
import org.localinvolvement.links.model.decision.RuleSet;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.DueDate;
import org.localinvolvement.links.rules.duty.Deadline;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutiesOwed;
import org.localinvolvement.links.rules.duty.Duty;
import org.localinvolvement.links.rules.duty.DutyState;

/**
 * Deadlines as JSON.
 *
 * <p>One object: {@code format} ({@code links-deadline} or {@code links-working-days}), {@code version} (of this form), and what
 * was counted, whose members have the names of the Java components in their order. Dates are ISO 8601. Two equal answers are equal
 * text.
 */
public final class DutyJson {

    static final String WORKING_DAYS_FORMAT = "links-working-days";
    private static final int VERSION = 1;

    private DutyJson() {}

    /**
     * A duty with its deadline.
     *
     * @param format always {@code links-deadline}
     * @param version of this form
     * @param asAt the day as at which its state is told; null where none is to be told
     * @param duty the duty
     * @param findings what the rules that say so found
     * @param ruleSets the rules that were asked
     * @param overrides what packs set aside of them
     */
    record DeadlineDocument(
            String format,
            int version,
            @Nullable LocalDate asAt,
            Told duty,
            List<Finding> findings,
            List<RuleSet> ruleSets,
            List<Overridden> overrides) {}

    /**
     * What one body has to do, and by when; and how that stands, where a day is given as at which.
     *
     * @param event the event that it follows from, as the host calls it
     * @param on the identifier of the body on which it falls
     * @param deed what is to be done
     * @param holds whether the body is under the duty
     * @param deadline by when
     * @param state how it stands; left out where no day is given
     * @param done the day on which all of it was done; left out where none is on record or no day is given
     * @param overdue whether its last day has passed without its being done in full; left out where no day is given
     * @param rules the ids of the rules that say so, in order
     * @param citations what they rest on, in order
     * @param readings why the provisions do not say so in terms; empty where they do
     * @param missing what would have to be known; empty where nothing is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Told(
            String event,
            String on,
            Deed deed,
            Truth holds,
            Deadline deadline,
            @Nullable DutyState state,
            @Nullable LocalDate done,
            @Nullable Truth overdue,
            List<String> rules,
            List<Citation> citations,
            List<String> readings,
            List<String> missing) {

        static Told of(Duty duty, boolean asAtADay) {
            return new Told(
                    duty.event(),
                    duty.on(),
                    duty.deed(),
                    duty.holds(),
                    duty.deadline(),
                    asAtADay ? duty.state() : null,
                    asAtADay ? duty.done() : null,
                    asAtADay ? duty.overdue() : null,
                    duty.rules(),
                    duty.citations(),
                    duty.readings(),
                    duty.missing());
        }
    }

    /**
     * A count of working days.
     *
     * @param format always {@code links-working-days}
     * @param version of this form
     * @param workingDays the count
     */
    record WorkingDaysDocument(String format, int version, DueDate workingDays) {}

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
        return JsonText.of(new DeadlineDocument(
                "links-deadline",
                VERSION,
                asAt,
                Told.of(duty, asAt != null),
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
        return JsonText.of(new WorkingDaysDocument(WORKING_DAYS_FORMAT, VERSION, count));
    }

    /**
     * Reads a count of working days that was kept, or that came from somewhere else.
     *
     * @param source what the document is called in messages, for example its file name
     * @param json as {@link #workingDays} wrote it
     * @return an equal count
     * @throws UnusableInputException with everything that is wrong with the document, each with its JSON pointer and its line
     */
    public static DueDate readWorkingDays(String source, String json) {
        return AnswerReading.read(
                        source,
                        json,
                        (JsonForm.Members) JsonForms.of(WorkingDaysDocument.class),
                        WorkingDaysDocument.class,
                        WORKING_DAYS_FORMAT)
                .workingDays();
    }
}

package org.localinvolvement.links.api.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.involvement.ContactLog;
import org.localinvolvement.links.model.time.Counting;
import org.localinvolvement.links.model.time.DueDate;
import org.localinvolvement.links.model.time.WorkingDays;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.duty.DutyEvent;
import org.localinvolvement.links.rules.duty.DutyQuestion;
import org.localinvolvement.links.rules.record.EventsOnRecord;

/** Reads questions by when something is to be done. */
final class DutyReading {

    private static final int MOST_DAYS = 10_000;

    private DutyReading() {}

    static Supplier<Asked> deadlines(QuestionDocument document, Links links, @Nullable ContactLog none) {
        List<String> members = new ArrayList<>(List.of("as_at", "of"));
        members.addAll(EventsOnRecord.keys());
        document.allowOnly(members.toArray(String[]::new));
        Section root = document.root();
        LocalDate asAt = document.asAt();
        Optional<Counting> of = root.optionalConstant("of", Counting.class);
        if (of.filter(Counting.FOLLOWING::equals).isPresent()) {
            root.problem(
                    ProblemCode.VALUE_INVALID,
                    "of",
                    "\"of\" a day is read as not counting it, or as beginning with it",
                    "Leave it out, or write \"beginning-with\"");
        }
        Supplier<List<DutyEvent>> events = EventsOnRecord.read(root, links.register());
        return () -> {
            DutyQuestion question =
                    new DutyQuestion(asAt, events.get(), WorkingDays.england(), null, of.orElse(Counting.OF));
            return Asked.decided(() -> links.duties(question), (rule, theme) -> links.explain(question, rule));
        };
    }

    static Supplier<Asked> workingDays(QuestionDocument document, Links links, @Nullable ContactLog none) {
        document.allowOnly("from", "days", "counting");
        Section root = document.root();
        LocalDate from = root.date("from");
        int days = root.whole("days", 1, MOST_DAYS);
        Counting counting = root.constant("counting", Counting.class);
        return () -> new Asked(
                () -> {
                    DueDate counted = WorkingDays.england().count(from, days, counting);
                    return explanations -> DutyJson.workingDays(counted);
                },
                Asked.nothing());
    }
}

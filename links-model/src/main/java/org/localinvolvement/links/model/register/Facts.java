package org.localinvolvement.links.model.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.localinvolvement.links.model.csv.SpreadsheetCells;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.DatedSet;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/**
 * What the rows of a file tell of one body. Every fault is told at its row, and reading goes on with what an absent fact means,
 * so that all faults of a body are told at once.
 */
final class Facts {

    private final Map<String, List<TableRow>> rows = new LinkedHashMap<>();
    private final NavigableSet<String> asked = new TreeSet<>();
    private final TableRow first;
    private boolean sound = true;

    Facts(TableRow first) {
        this.first = first;
    }

    void add(TableRow row) {
        rows.computeIfAbsent(row.cell(RegisterFile.FACT), none -> new ArrayList<>())
                .add(row);
    }

    /** The row with which the body begins. */
    TableRow first() {
        return first;
    }

    boolean isSound() {
        return sound;
    }

    /** Every row of a fact, with its dates. */
    <T> List<Dated<T>> all(String fact, Function<String, T> parse) {
        List<Dated<T>> all = new ArrayList<>();
        for (TableRow row : rows(fact)) {
            Optional<T> value = value(row, parse);
            Optional<Period> period = period(row);
            if (value.isPresent() && period.isPresent()) {
                all.add(new Dated<>(value.get(), period.get()));
            }
        }
        return all;
    }

    <T> Timeline<T> timeline(String fact, Function<String, T> parse) {
        List<Dated<T>> all = all(fact, parse);
        try {
            return new Timeline<>(all);
        } catch (IllegalArgumentException e) {
            fault(rows(fact).get(0), ProblemCode.FACT_TWICE, RegisterFile.FACT, fact, String.valueOf(e.getMessage()));
            return Timeline.unknown();
        }
    }

    Timeline<Identifier> body(String fact) {
        return timeline(fact, Identifier::parse);
    }

    <E extends Enum<E>> Timeline<E> timeline(String fact, Class<E> list) {
        return timeline(fact, code -> Codes.parse(list, code));
    }

    DatedSet<Identifier> bodies(String fact) {
        List<Dated<Identifier>> all = all(fact, Identifier::parse);
        try {
            return new DatedSet<>(all);
        } catch (IllegalArgumentException e) {
            fault(rows(fact).get(0), ProblemCode.FACT_TWICE, RegisterFile.FACT, fact, String.valueOf(e.getMessage()));
            return DatedSet.none();
        }
    }

    /** Values that bear no dates. */
    <T> NavigableSet<T> undated(String fact, Function<String, T> parse) {
        NavigableSet<T> all = new TreeSet<>();
        for (TableRow row : rows(fact)) {
            undatedValue(row, parse).ifPresent(all::add);
        }
        return all;
    }

    <E extends Enum<E>> NavigableSet<E> undated(String fact, Class<E> list) {
        return undated(fact, code -> Codes.parse(list, code));
    }

    /** A value that bears no dates and stands once. */
    <T> Optional<T> once(String fact, Function<String, T> parse) {
        List<TableRow> stated = rows(fact);
        if (stated.size() > 1) {
            fault(
                    stated.get(1),
                    ProblemCode.FACT_TWICE,
                    RegisterFile.FACT,
                    fact,
                    "this fact stands on line " + stated.get(0).line() + " already and can be stated once");
        }
        return stated.isEmpty() ? Optional.empty() : undatedValue(stated.get(0), parse);
    }

    /** A value without which the body cannot be; where it is missing, what stands in for it until the body is left out. */
    <T> T needed(String fact, Function<String, T> parse, T standIn) {
        if (rows(fact).isEmpty()) {
            fault(
                    first,
                    ProblemCode.FACT_MISSING,
                    RegisterFile.FACT,
                    fact,
                    "this body lacks the fact " + fact + ", without which it cannot be");
        }
        return once(fact, parse).orElse(standIn);
    }

    <E extends Enum<E>> E needed(String fact, Class<E> list) {
        return needed(fact, code -> Codes.parse(list, code), list.getEnumConstants()[0]);
    }

    /** Tells every fact that nobody asked for. */
    void tellUnknown(String kind) {
        rows.forEach((fact, stated) -> {
            if (!asked.contains(fact)) {
                stated.forEach(row -> fault(
                        row,
                        ProblemCode.FACT_UNKNOWN,
                        RegisterFile.FACT,
                        fact,
                        "a body of kind " + kind + " has no such fact. " + Suggestion.among(fact, asked)));
            }
        });
    }

    void fault(TableRow row, ProblemCode code, String column, String value, String reason) {
        sound = false;
        row.tell(
                code,
                column,
                value,
                reason,
                "Correct the row; until then the body " + first.cell(RegisterFile.BODY) + " is left out");
    }

    Optional<Period> period(TableRow row) {
        Optional<LocalDate> from = date(row, RegisterFile.FROM);
        Optional<LocalDate> until = date(row, RegisterFile.UNTIL);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fault(
                    row,
                    ProblemCode.FACT_PERIOD,
                    RegisterFile.UNTIL,
                    row.cell(RegisterFile.UNTIL),
                    "the last day lies before the first, " + from.get());
            return Optional.empty();
        }
        return Optional.of(new Period(from.orElse(null), until.orElse(null)));
    }

    private Optional<LocalDate> date(TableRow row, String column) {
        Optional<LocalDate> date = row.date(column);
        if (date.isEmpty() && !row.cell(column).isEmpty()) {
            sound = false;
        }
        return date;
    }

    private <T> Optional<T> undatedValue(TableRow row, Function<String, T> parse) {
        if (!row.cell(RegisterFile.FROM).isEmpty()
                || !row.cell(RegisterFile.UNTIL).isEmpty()) {
            fault(
                    row,
                    ProblemCode.FACT_PERIOD,
                    RegisterFile.FACT,
                    row.cell(RegisterFile.FACT),
                    "this fact holds as long as the body exists and bears no dates");
        }
        return value(row, parse);
    }

    private <T> Optional<T> value(TableRow row, Function<String, T> parse) {
        String text = SpreadsheetCells.original(row.cell(RegisterFile.VALUE));
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            fault(row, ProblemCode.FACT_INVALID, RegisterFile.VALUE, text, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private List<TableRow> rows(String fact) {
        asked.add(fact);
        return rows.getOrDefault(fact, List.of());
    }
}

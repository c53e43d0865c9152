package org.localinvolvement.links.model.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.CsvText;
import org.localinvolvement.links.model.csv.SpreadsheetCells;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.BodyKind;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.Name;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;

/**
 * Reads and writes bodies in the library's own form, in which every value of every kind of body can be told.
 *
 * <p>The form: comma-separated, in UTF-8; a line that begins with {@code #} is a remark; the first other line names the columns
 * {@code body}, {@code fact}, {@code value}, {@code from} and {@code until}, in any order. Each row states one fact of one body and the
 * days on which it holds, both inclusive, as yyyy-mm-dd; an empty {@code from} means before the record begins, an empty
 * {@code until} that no end is known.
 *
 * <ul>
 *   <li>{@code body}: the id of the body, {@code scheme:value}, for example {@code links:derby-unitary}. Or the word
 *       {@code register}: then {@code fact} is {@code complete} and {@code value} the kind of body of which the file tells every
 *       one in the period.
 *   <li>{@code fact} {@code kind}: what kind of body it is ({@link BodyKind#code()}), from its first to its last day. Every body has
 *       it once.
 *   <li>{@code fact} {@code code}: a code to which it answers, {@code scheme:value}. {@code statutory-name}, {@code short-name},
 *       {@code trading-name}, {@code also-known-as}, {@code description}: its names; at least one of them.
 *   <li>{@code fact} {@code predecessor}, {@code successor}: ids; {@code source}: where its facts come from. These bear no dates.
 *   <li>What else there is depends on the kind, and bears the name of the component of its record: {@code tier}, {@code region} and
 *       {@code county} of a {@code local-authority}; {@code strategic-health-authority} and {@code council} of a
 *       {@code primary-care-trust}; {@code authority}, {@code started} and {@code host} of a {@code local-involvement-network}. A fact
 *       that the kind does not have is told with those that it has. A value of a closed list is written in lower case with hyphens; an
 *       id as {@code scheme:value}.
 * </ul>
 *
 * <p>A body of which one row cannot be used is left out as a whole; each of its faults is told with its line, and the other bodies are
 * read. A body that contradicts one that stands before it is left out likewise. A value that a spreadsheet would run as a formula is
 * written as {@link SpreadsheetCells} says, and read as what it was. To write what was read gives the same bytes every time,
 * and to read what was written gives an equal register.
 */
public final class RegisterFile {

    static final String BODY = "body";
    static final String FACT = "fact";
    static final String VALUE = "value";
    static final String FROM = "from";
    static final String UNTIL = "until";

    private static final String REGISTER = "register";
    private static final String COMPLETE = "complete";
    private static final String KIND = "kind";
    private static final String CODE = "code";
    private static final String PREDECESSOR = "predecessor";
    private static final String SUCCESSOR = "successor";
    private static final String SOURCE = "source";
    private static final CsvColumns COLUMNS = CsvColumns.needing(BODY, FACT, VALUE, FROM, UNTIL);

    private RegisterFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the bodies that could be read, and every problem
     * @throws UnusableInputException if it cannot be opened or lacks a column
     */
    public static RegisterReading read(Path file) {
        try (CsvTable table = CsvTable.open(file, COLUMNS)) {
            return read(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream, for example of a resource.
     *
     * @param bytes the stream; it is closed
     * @param source the name to tell problems with
     * @return the bodies that could be read, and every problem
     * @throws IOException if the stream cannot be read
     * @throws UnusableInputException if it lacks a column
     */
    public static RegisterReading read(InputStream bytes, String source) throws IOException {
        try (CsvTable table = CsvTable.of(bytes, source, COLUMNS)) {
            return read(table);
        }
    }

    /**
     * Writes a register.
     *
     * @param register any register
     * @return the text of a file, with a line feed at the end of each line
     */
    public static String write(Register register) {
        CsvText text = CsvText.headed(BODY, FACT, VALUE, FROM, UNTIL);
        FactRows complete = new FactRows();
        register.coverage()
                .periods()
                .forEach((kind, periods) -> periods.forEach(period -> complete.row(COMPLETE, kind, period)));
        write(REGISTER, complete.stated(), text);
        register.entries().forEach(body -> {
            write(body.id().toString(), identity(body), text);
            write(body.id().toString(), facts(body), text);
        });
        return text.toString();
    }

    private static void write(String subject, List<StatedFact> facts, CsvText text) {
        facts.forEach(fact -> text.row(
                subject,
                fact.fact(),
                SpreadsheetCells.safe(fact.value()),
                date(fact.period().from()),
                date(fact.period().until())));
    }

    private static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static List<StatedFact> identity(Body body) {
        FactRows rows = new FactRows();
        Identity identity = body.identity();
        rows.row(KIND, body.kind(), identity.period());
        rows.all(CODE, identity.codes());
        identity.names()
                .forEach(name ->
                        rows.row(nameFact(name.value().type()), name.value().text(), name.period()));
        rows.undated(PREDECESSOR, identity.predecessors());
        rows.undated(SUCCESSOR, identity.successors());
        rows.undated(SOURCE, identity.sources());
        return rows.stated();
    }

    /**
     * What is held of a body beside its identity: the facts of its kind, at all their dates.
     *
     * @param body any body
     * @return as a file states them, in the order of a file; empty for a kind that has no facts of its own
     */
    public static List<StatedFact> facts(Body body) {
        FactRows rows = new FactRows();
        BodyForms.write(body, rows);
        return rows.stated();
    }

    private static RegisterReading read(CsvTable table) {
        Map<Identifier, Facts> facts = new LinkedHashMap<>();
        Coverage coverage = Coverage.nothing();
        while (table.hasNext()) {
            TableRow row = table.next();
            if (row.cell(BODY).equals(REGISTER)) {
                coverage = coverage.and(complete(row));
            } else {
                identifier(row)
                        .ifPresent(id -> facts.computeIfAbsent(id, none -> new Facts(row))
                                .add(row));
            }
        }
        Map<Identifier, Body> bodies = new LinkedHashMap<>();
        facts.forEach((id, told) -> body(id, told).ifPresent(body -> bodies.put(id, body)));
        Register register = withoutContradictions(bodies, coverage, facts);
        List<Problem> problems = new ArrayList<>(table.problems());
        problems.sort(Comparator.comparingLong(Problem::line));
        return new RegisterReading(register, problems);
    }

    private static Coverage complete(TableRow row) {
        Facts facts = new Facts(row);
        facts.add(row);
        List<Dated<BodyKind>> kinds = facts.all(COMPLETE, kind -> Codes.parse(BodyKind.class, kind));
        facts.tellUnknown(REGISTER);
        return kinds.isEmpty()
                ? Coverage.nothing()
                : Coverage.of(kinds.get(0).value(), kinds.get(0).period());
    }

    private static Optional<Identifier> identifier(TableRow row) {
        try {
            return Optional.of(Identifier.parse(row.cell(BODY)));
        } catch (IllegalArgumentException e) {
            row.tell(
                    ProblemCode.BODY_UNNAMED,
                    BODY,
                    row.cell(BODY),
                    String.valueOf(e.getMessage()),
                    "Write the id of the body, or the word " + REGISTER);
            return Optional.empty();
        }
    }

    private static Optional<Body> body(Identifier id, Facts facts) {
        List<Dated<String>> kinds = facts.all(KIND, text -> text);
        Optional<BodyKind> kind = kinds.size() == 1 ? kind(kinds.get(0).value()) : Optional.empty();
        if (kind.isEmpty()) {
            List<String> known = Arrays.stream(BodyKind.values())
                    .filter(BodyForms::has)
                    .map(Codes::of)
                    .toList();
            facts.fault(
                    facts.first(),
                    ProblemCode.BODY_KIND,
                    FACT,
                    id.toString(),
                    kinds.size() == 1
                            ? "\"" + kinds.get(0).value() + "\" is no kind of body. "
                                    + Suggestion.among(kinds.get(0).value(), known)
                            : "this body has " + (kinds.isEmpty() ? "no" : "more than one")
                                    + " row with the fact kind");
            return Optional.empty();
        }
        try {
            Body body = BodyForms.read(kind.get(), identity(id, kinds.get(0).period(), facts), facts);
            facts.tellUnknown(Codes.of(kind.get()));
            return facts.isSound() ? Optional.of(body) : Optional.empty();
        } catch (IllegalArgumentException e) {
            facts.fault(
                    facts.first(), ProblemCode.BODY_IMPOSSIBLE, BODY, id.toString(), String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static Optional<BodyKind> kind(String code) {
        return Arrays.stream(BodyKind.values())
                .filter(BodyForms::has)
                .filter(kind -> Codes.of(kind).equals(code))
                .findFirst();
    }

    private static Identity identity(Identifier id, Period period, Facts facts) {
        List<Dated<Identifier>> codes = facts.all(CODE, Identifier::parse);
        List<Dated<Name>> names = new ArrayList<>();
        for (NameType type : NameType.values()) {
            names.addAll(facts.all(nameFact(type), text -> new Name(type, text)));
        }
        return new Identity(
                id,
                period,
                codes,
                names,
                facts.undated(PREDECESSOR, Identifier::parse),
                facts.undated(SUCCESSOR, Identifier::parse),
                facts.undated(SOURCE, Function.identity()));
    }

    private static String nameFact(NameType type) {
        return switch (type) {
            case STATUTORY -> "statutory-name";
            case SHORT -> "short-name";
            case TRADING -> "trading-name";
            case ALSO_KNOWN_AS -> "also-known-as";
            case DESCRIPTION -> "description";
        };
    }

    /** Leaves out what cannot stand beside what comes before it, until nothing contradicts anything. */
    private static Register withoutContradictions(
            Map<Identifier, Body> bodies, Coverage coverage, Map<Identifier, Facts> facts) {
        Register register = Register.asTold(bodies.values(), coverage);
        while (!register.conflicts().isEmpty()) {
            for (Conflict conflict : register.conflicts()) {
                Identifier id = wrong(conflict, bodies);
                Facts told = facts.get(id);
                if (told != null && bodies.remove(id) != null) {
                    told.fault(told.first(), ProblemCode.BODIES_CONFLICT, BODY, id.toString(), conflict.reason());
                }
            }
            register = Register.asTold(bodies.values(), coverage);
        }
        return register;
    }

    /** Of two that claim the same, the one that stands later; else the one that says what cannot be. */
    private static Identifier wrong(Conflict conflict, Map<Identifier, Body> bodies) {
        if (conflict.kind() == Conflict.Kind.REFERENCE) {
            return conflict.body();
        }
        List<Identifier> order = new ArrayList<>(bodies.keySet());
        return order.indexOf(conflict.body()) > order.indexOf(conflict.other()) ? conflict.body() : conflict.other();
    }
}

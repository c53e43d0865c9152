package org.localinvolvement.links.model.register.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.FoundationStatus;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.organisation.Identity;
import org.localinvolvement.links.model.organisation.NameType;
import org.localinvolvement.links.model.organisation.NhsTrust;
import org.localinvolvement.links.model.organisation.TrustKind;
import org.localinvolvement.links.model.organisation.WelshNhsTrust;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/**
 * Reads NHS trusts from a file of the NHS Organisation Data Service (ODS), as it publishes them in {@code etr.csv}.
 *
 * <p>The form: comma-separated, in UTF-8, quoted or not, without a header. Each row is an organisation. A column is known by its place
 * alone, from 1:
 *
 * <table>
 *   <caption>The 27 columns</caption>
 *   <tr><th>Column</th><th>What it holds</th><th>How it is read</th></tr>
 *   <tr><td>1</td><td>organisation code</td><td>R or T and two further letters or digits; each code once</td></tr>
 *   <tr><td>2</td><td>name</td><td>not empty; kept in the letters of the file</td></tr>
 *   <tr><td>3</td><td>national grouping</td><td>not empty; {@code W00} is Wales</td></tr>
 *   <tr><td>4</td><td>high level health geography</td><td>not empty; not kept</td></tr>
 *   <tr><td>5 to 10</td><td>address and postcode</td><td>neither read nor told</td></tr>
 *   <tr><td>11</td><td>open date</td><td>yyyymmdd, not empty: the first day on which the organisation exists</td></tr>
 *   <tr><td>12</td><td>close date</td><td>yyyymmdd: the last day on which it exists; empty where it is open</td></tr>
 *   <tr><td>13 to 27</td><td>status, sub-type, parent and others</td><td>not read; the row may be cut short after column 11</td></tr>
 * </table>
 *
 * <p>A row that lacks a cell, or whose cells are not of their form, is told with its line and left out; of two rows with one code the
 * first stands. The national grouping decides what a row becomes: a {@link WelshNhsTrust} in Wales, which is no trust of England,
 * else an {@link NhsTrust} whose kind is {@link TrustKind#NOT_STATED}, because the file does not say it. The id of a body is its
 * code, for example {@code ods:RTG}. Its Strategic Health Authority is not held.
 *
 * <p>The file holds what was so on the day on which it was made, and no history. So the name stands for all the dates of the trust. A
 * name with the words "NHS Foundation Trust" says that it is a Foundation Trust <em>on that day</em>, another name that it is none: of
 * the days before and after, the status is not known.
 *
 * <p>An entry replaces another of the same id as a whole when registers are combined. Where the trusts that the library ships, of ambulance
 * services and Care Trusts, should keep what is known of them, put the shipped register over this one:
 *
 * <pre>{@code
 * OdsTrustFile.read(file, asAt).register(Coverage.nothing()).combinedWith(Register.standard())
 * }</pre>
 */
public final class OdsTrustFile {

    private static final String CODE = "organisation code";
    private static final String NAME = "name";
    private static final String GROUPING = "national grouping";
    private static final String GEOGRAPHY = "high level health geography";
    private static final String OPENED = "open date";
    private static final String CLOSED = "close date";

    /** The columns after the twelfth have other meanings in other files of the service; none is read here. */
    private static final Map<String, Integer> PLACES =
            Map.of(CODE, 0, NAME, 1, GROUPING, 2, GEOGRAPHY, 3, OPENED, 10, CLOSED, 11);

    private static final int FEWEST_CELLS = 11;
    private static final int MOST_CELLS = 27;
    private static final String WALES = "W00";
    private static final Pattern TRUST = Pattern.compile("[RT][A-Z0-9]{2}");
    private static final String FOUNDATION = "NHS FOUNDATION TRUST";
    private static final LocalDate FIRST_FOUNDATION_TRUSTS = LocalDate.of(2004, 1, 1);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private OdsTrustFile() {}

    /**
     * Reads a file.
     *
     * @param file the file
     * @param asAt the day on which the file was made, which is the day on which its names were borne
     * @return the trusts and every problem
     * @throws UnusableInputException if the file is missing, empty or no text, or a quotation mark in it is never closed
     */
    public static BodiesRead read(Path file, LocalDate asAt) {
        try (CsvTable table = CsvTable.withoutHeader(file, PLACES, FEWEST_CELLS, MOST_CELLS)) {
            Map<String, Long> lines = new TreeMap<>();
            List<Body> bodies = new ArrayList<>();
            while (table.hasNext()) {
                TableRow row = table.next();
                Body body = body(row, lines, asAt);
                if (body != null) {
                    bodies.add(body);
                }
            }
            return new BodiesRead(bodies, table.problems());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The body of a row, or null with at least one more problem. */
    private static @Nullable Body body(TableRow row, Map<String, Long> lines, LocalDate asAt) {
        String code = code(row);
        requireFilled(row, code);
        String name = row.text(NAME);
        Optional<LocalDate> opened = row.date(OPENED, DAY, "yyyymmdd");
        Optional<LocalDate> closed = row.date(CLOSED, DAY, "yyyymmdd");
        if (opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get())) {
            row.tell(
                    ProblemCode.DATES_REVERSED,
                    CLOSED,
                    row.cell(CLOSED),
                    "this organisation closes before it opens on " + opened.get(),
                    "Correct one of the two dates");
        }
        if (!row.isSound() || isRepeated(code, row, lines)) {
            return null;
        }
        Period period = new Period(opened.orElse(null), closed.orElse(null));
        Identity identity = Identity.of(Identifier.ods(code), NameType.STATUTORY, name)
                .existing(period)
                .coded(Identifier.ods(code), Period.always())
                .sourcedFrom("NHS Organisation Data Service");
        if (row.cell(GROUPING).equals(WALES)) {
            return new WelshNhsTrust(identity);
        }
        return new NhsTrust(
                identity, TrustKind.NOT_STATED, Timeline.unknown(), foundation(name, period, asAt), null, Set.of());
    }

    private static String code(TableRow row) {
        String code = row.cell(CODE).toUpperCase(Locale.ROOT);
        if (!TRUST.matcher(code).matches()) {
            row.tell(
                    ProblemCode.BODY_CODE_MALFORMED,
                    CODE,
                    row.cell(CODE),
                    "the code of an NHS trust is R or T and two further letters or digits",
                    "Correct it, or leave the row out; sites, practices and other organisations are no trusts, and the file has"
                            + " no header");
        }
        return code;
    }

    /** One problem for all that is missing, because it is missing together: a stub of an organisation that came later. */
    private static void requireFilled(TableRow row, String code) {
        List<String> empty = Stream.of(NAME, GROUPING, GEOGRAPHY, OPENED)
                .filter(column -> row.cell(column).isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            row.tell(
                    ProblemCode.CELL_EMPTY,
                    String.join(", ", empty),
                    "",
                    (TRUST.matcher(code).matches() ? "the row of " + code : "this row")
                            + " lacks what has to be filled",
                    "Fill it, or take the row from a file in which it is whole");
        }
    }

    private static boolean isRepeated(String code, TableRow row, Map<String, Long> lines) {
        Long first = lines.putIfAbsent(code, row.line());
        if (first != null) {
            row.tell(
                    ProblemCode.BODY_CODE_TWICE,
                    CODE,
                    code,
                    "this code stands on line " + first + " too, which is the one that counts",
                    "Leave one of the two rows out");
        }
        return first != null;
    }

    private static Timeline<FoundationStatus> foundation(String name, Period period, LocalDate asAt) {
        if (!period.contains(asAt) || asAt.isBefore(FIRST_FOUNDATION_TRUSTS)) {
            return Timeline.unknown();
        }
        boolean held = name.toUpperCase(Locale.ROOT).contains(FOUNDATION);
        return Timeline.in(new Period(asAt, asAt), held ? FoundationStatus.HELD : FoundationStatus.NOT_HELD);
    }
}

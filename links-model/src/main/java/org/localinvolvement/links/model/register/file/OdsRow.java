package org.localinvolvement.links.model.register.file;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.csv.TableRow;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.time.Dated;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Timeline;

/** A row of a list of the service: its cells read and checked, so that every fault of it is told at once. */
final class OdsRow {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern COMMISSIONER = Pattern.compile("[A-Z0-9]{2,6}");
    private static final Pattern SETTING = Pattern.compile("(\\d{1,2}|RO\\d+)(\\|(\\d{1,2}|RO\\d+))*");
    private static final Pattern SUB_TYPE_OF_DENTISTS = Pattern.compile("[DP]");
    private static final List<String> CLOSED = List.of("C", "CLOSED", "INACTIVE");
    private static final List<String> DORMANT = List.of("D", "DORMANT");
    private static final List<String> PROPOSED = List.of("P", "PROPOSED");
    private static final List<String> STATUSES = Stream.of(List.of("A", "ACTIVE"), CLOSED, DORMANT, PROPOSED)
            .flatMap(List::stream)
            .toList();

    private final TableRow row;
    private final OdsList list;
    private final @Nullable LocalDate opened;
    private final @Nullable LocalDate closed;
    private final @Nullable LocalDate joined;
    private final @Nullable LocalDate left;

    OdsRow(TableRow row, OdsList list) {
        this.row = row;
        this.list = list;
        requireCode();
        requireFilled();
        row.text(OdsColumn.NAME.title());
        this.opened = date(OdsColumn.OPENED).orElse(null);
        this.closed = date(OdsColumn.CLOSED).orElse(null);
        this.joined = date(OdsColumn.JOINED).orElse(null);
        this.left = date(OdsColumn.LEFT).orElse(null);
        requireOrder(opened, closed, OdsColumn.CLOSED, "this organisation closes before it opens on ");
        requireOrder(joined, left, OdsColumn.LEFT, "this organisation leaves its commissioner before it joins it on ");
        requireStatus();
        requireForm(
                OdsColumn.COMMISSIONER, COMMISSIONER, ProblemCode.BODY_CODE_MALFORMED, "two to six letters or digits");
        requireForm(
                OdsColumn.SETTING,
                SETTING,
                ProblemCode.VALUE_UNKNOWN,
                "a number of one or two digits, or roles as RO76 apart by |");
        requireForm(
                OdsColumn.SUB_TYPE,
                SUB_TYPE_OF_DENTISTS,
                ProblemCode.VALUE_UNKNOWN,
                "D for a practice with NHS patients or P for a private one");
    }

    boolean isSound() {
        return row.isSound();
    }

    long line() {
        return row.line();
    }

    void repeats(long first) {
        row.tell(
                ProblemCode.BODY_CODE_TWICE,
                OdsColumn.CODE.title(),
                code(),
                "this code stands on line " + first + " too, which is the one that counts",
                "Leave one of the two rows out");
    }

    String code() {
        return cell(OdsColumn.CODE).toUpperCase(Locale.ROOT);
    }

    Identifier id() {
        return Identifier.ods(code());
    }

    String name() {
        return cell(OdsColumn.NAME);
    }

    String grouping() {
        return cell(OdsColumn.GROUPING);
    }

    Period period() {
        return new Period(opened, closed);
    }

    boolean isDormant() {
        return DORMANT.contains(status());
    }

    boolean isProposed() {
        return PROPOSED.contains(status());
    }

    /** Of dentists alone. */
    boolean isPrivate() {
        return cell(OdsColumn.SUB_TYPE).equalsIgnoreCase("P");
    }

    /** The prescribing settings; more than one in later exports. */
    List<String> settings() {
        return List.of(cell(OdsColumn.SETTING).toUpperCase(Locale.ROOT).split("\\|"));
    }

    /** The commissioner while the organisation exists; one without a first day was so when the file was made, and no more is known. */
    Timeline<Identifier> commissioner(LocalDate asAt) {
        String code = cell(OdsColumn.COMMISSIONER).toUpperCase(Locale.ROOT);
        Period dated = joined == null ? new Period(asAt, asAt) : new Period(joined, left);
        boolean hasLeft = joined == null && left != null && left.isBefore(asAt);
        if (code.isEmpty() || hasLeft) {
            return Timeline.unknown();
        }
        return new Timeline<>(dated.shared(period()).stream()
                .map(days -> new Dated<>(Identifier.ods(code), days))
                .toList());
    }

    private String status() {
        return cell(OdsColumn.STATUS).toUpperCase(Locale.ROOT);
    }

    private String cell(OdsColumn column) {
        return row.cell(column.title());
    }

    private Optional<LocalDate> date(OdsColumn column) {
        return row.date(column.title(), DAY, "yyyymmdd");
    }

    private void requireCode() {
        if (!list.isCode(code())) {
            row.tell(
                    ProblemCode.BODY_CODE_MALFORMED,
                    OdsColumn.CODE.title(),
                    cell(OdsColumn.CODE),
                    "a code in a list as " + list.publishedAs() + " is " + list.formOfCodes(),
                    "Correct it, or leave the row out; sites and organisations of other lists do not belong here, and the file has"
                            + " no header");
        }
    }

    /** One problem for all that is missing, because it is missing together: a stub of an organisation that came later. */
    private void requireFilled() {
        List<OdsColumn> empty =
                list.filled().stream().filter(column -> cell(column).isEmpty()).toList();
        if (!empty.isEmpty()) {
            row.tell(
                    ProblemCode.CELL_EMPTY,
                    empty.stream().map(OdsColumn::title).collect(Collectors.joining(", ")),
                    "",
                    (list.isCode(code()) ? "the row of " + code() : "this row") + " lacks what has to be filled",
                    "Fill it, or take the row from a file in which it is whole");
        }
    }

    private void requireOrder(@Nullable LocalDate first, @Nullable LocalDate last, OdsColumn column, String reason) {
        if (first != null && last != null && last.isBefore(first)) {
            row.tell(
                    ProblemCode.DATES_REVERSED,
                    column.title(),
                    cell(column),
                    reason + first,
                    "Correct one of the two dates");
        }
    }

    private void requireStatus() {
        if (!status().isEmpty() && !STATUSES.contains(status())) {
            row.tell(
                    ProblemCode.VALUE_UNKNOWN,
                    OdsColumn.STATUS.title(),
                    cell(OdsColumn.STATUS),
                    "this is no known status",
                    "Correct it. Known are: " + String.join(", ", STATUSES));
        } else if (CLOSED.contains(status()) && cell(OdsColumn.CLOSED).isEmpty()) {
            row.tell(
                    ProblemCode.LIST_CONTRADICTS,
                    OdsColumn.STATUS.title(),
                    cell(OdsColumn.STATUS),
                    "this organisation is closed and has no close date",
                    "Fill the close date, or correct the status");
        }
    }

    private void requireForm(OdsColumn column, Pattern form, ProblemCode problem, String words) {
        String cell = cell(column).toUpperCase(Locale.ROOT);
        if (!cell.isEmpty() && !form.matcher(cell).matches()) {
            row.tell(problem, column.title(), cell(column), "this should be " + words, "Correct it");
        }
    }
}

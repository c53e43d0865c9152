package org.localinvolvement.links.model.csv;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;

/**
 * A row of a {@link CsvTable}: its cells by the names of their columns, and what is wrong with them.
 *
 * <p>Read all its cells first and ask {@link #isSound()} then, so that every fault of the row is told at once.
 *
 * <p>For one thread.
 */
public final class TableRow {

    private static final DateTimeFormatter ISO =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final String ISO_WORDS = "yyyy-mm-dd";

    private final String source;
    private final CsvRows.Row row;
    private final Map<String, Integer> places;
    private final List<Problem> problems;
    private final int before;

    TableRow(String source, CsvRows.Row row, Map<String, Integer> places, List<Problem> problems) {
        this.source = source;
        this.row = row;
        this.places = places;
        this.problems = problems;
        this.before = problems.size();
    }

    /**
     * The line on which the row starts.
     *
     * @return from 1
     */
    public long line() {
        return row.line();
    }

    /**
     * A cell.
     *
     * @param column the name of its column
     * @return the cell without the spaces at its ends; empty where the file has no such column or the row ends before it
     */
    public String cell(String column) {
        Integer at = places.get(column);
        return at == null ? "" : row.cell(at);
    }

    /**
     * A text that has to be there, on one line.
     *
     * @param column the name of its column
     * @return the cell; empty where it is not filled, which is told, as is a line break in it
     */
    public String filled(String column) {
        String cell = text(column);
        if (cell.isEmpty()) {
            tell(ProblemCode.CELL_EMPTY, column, null, "this cell has to be filled", "Fill it");
        }
        return cell;
    }

    /**
     * A text that may be empty and stands on one line.
     *
     * @param column the name of its column
     * @return the cell; a line break or another control character in it is told
     */
    public String text(String column) {
        String cell = cell(column);
        if (cell.chars().anyMatch(Character::isISOControl)) {
            tell(
                    ProblemCode.TEXT_NOT_ON_ONE_LINE,
                    column,
                    cell,
                    "this text holds a line break or another control character",
                    "Write it on one line");
        }
        return cell;
    }

    /**
     * A date of the form yyyy-mm-dd, for example 2009-04-01.
     *
     * @param column the name of its column
     * @return empty where the cell is empty, or is no such date, which is told
     */
    public Optional<LocalDate> date(String column) {
        return date(column, ISO, ISO_WORDS);
    }

    /**
     * A date of another form.
     *
     * @param column the name of its column
     * @param form how it is written
     * @param words the form in words, for the problem
     * @return empty where the cell is empty, or is no such date, which is told
     */
    public Optional<LocalDate> date(String column, DateTimeFormatter form, String words) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(cell, form));
        } catch (DateTimeParseException e) {
            tell(ProblemCode.DATE_FORMAT, column, cell, "this is no date of the form " + words, "Correct it");
            return Optional.empty();
        }
    }

    /**
     * Tells what is wrong with the row.
     *
     * @param code which kind of problem
     * @param column the column; null where it concerns the whole row
     * @param value the offending text; null where it may not be shown
     * @param reason what is wrong and what was expected
     * @param remedy what to do
     */
    public void tell(ProblemCode code, @Nullable String column, @Nullable String value, String reason, String remedy) {
        problems.add(new Problem(code, source, row.line(), column, value, reason, remedy));
    }

    /**
     * Whether nothing was told of the row.
     *
     * @return false after a problem of this row; to be asked before the next row is read
     */
    public boolean isSound() {
        return problems.size() == before;
    }
}

package org.localinvolvement.links.api.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** The rows of a file, one after the other; a file that cannot be read on is told with its place. */
final class CsvRows implements Iterator<CsvRows.Row>, Closeable {

    private static final int LONGEST_CELL = 16 * 1024 * 1024;
    private static final Pattern START = Pattern.compile("record starting at line (\\d+)");

    private final String source;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private long lastLine;

    /** A row and the line on which it starts. */
    record Row(long line, List<String> cells) {

        long length() {
            return cells.stream().mapToLong(String::length).sum();
        }
    }

    private CsvRows(String source, CsvReader<CsvRecord> reader) {
        this.source = source;
        this.reader = reader;
        this.records = reader.iterator();
    }

    static CsvRows open(Path path, ContactColumns columns) {
        String source = String.valueOf(path.getFileName());
        try {
            Reader text = new BufferedReader(new InputStreamReader(
                    Files.newInputStream(path),
                    columns.encoding()
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE)));
            skipByteOrderMark(text);
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(columns.separator())
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(text);
            return new CsvRows(source, reader);
        } catch (IOException e) {
            throw unreadable(source, e);
        }
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static UnusableInputException unreadable(String source, IOException e) {
        String why = e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof AccessDeniedException ? "it may not be read" : "it cannot be read";
        return new UnusableInputException(new Problem(
                ProblemCode.FILE_UNREADABLE,
                source,
                0,
                null,
                null,
                why,
                "Check the path and that it is a readable file"));
    }

    @Override
    public boolean hasNext() {
        return guarded(records::hasNext);
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        CsvRecord row = guarded(records::next);
        lastLine = row.getStartingLineNumber();
        return new Row(lastLine, row.getFields());
    }

    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new UnusableInputException(broken(e));
        } catch (UncheckedIOException e) {
            throw unreadable(source, new IOException(e));
        }
    }

    private Problem broken(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher start = START.matcher(message);
        long line = start.find() ? Long.parseLong(start.group(1)) : lastLine + 1;
        if (message.contains("after closing quote")) {
            return new Problem(
                    ProblemCode.QUOTE_MISPLACED,
                    source,
                    line,
                    null,
                    null,
                    "in this row something follows a closing quotation mark that is no separator, so that no later row can be"
                            + " told apart",
                    "Write a quotation mark inside a quoted cell twice");
        }
        if (message.contains("buffer size") && !message.contains("nclosed")) {
            return new Problem(
                    ProblemCode.ROW_TOO_LONG,
                    source,
                    line,
                    null,
                    null,
                    "a cell of the row that begins here has more than 16 million characters, or a quotation mark is opened in it"
                            + " and never closed",
                    "Close the quotation mark, or shorten the cell");
        }
        return new Problem(
                ProblemCode.QUOTE_OPEN,
                source,
                line,
                null,
                null,
                "a quotation mark is opened in the row that begins here and never closed",
                "Close the quotation mark; inside a quoted cell it is written twice");
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}

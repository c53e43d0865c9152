package org.localinvolvement.links.model.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;

/**
 * The rows of a comma-separated file (RFC 4180, the separator a choice, line ends of any kind), one after the other.
 *
 * <p>Empty lines are left out. Bytes that are not text in the encoding become the replacement character {@code U+FFFD}, so that
 * the cell which holds them can be told. A file that cannot be read on, because a quotation mark is left open or misplaced, ends
 * the reading with an {@link UnusableInputException} that holds its place; a row of more than a million characters comes without
 * its cells, and the rows after it are read.
 *
 * <p>For one thread; to be closed.
 */
public final class CsvRows implements Iterator<CsvRows.Row>, Closeable {

    private static final int LONGEST_CELL = 16 * 1024 * 1024;
    private static final int LONGEST_ROW = 1024 * 1024;
    private static final Pattern START = Pattern.compile("record starting at line (\\d+)");

    private final String source;
    private final CsvReader<Row> reader;
    private final Iterator<Row> records;

    /**
     * A row and the line on which it starts.
     *
     * @param line the line, from 1; lines inside quoted cells count
     * @param cells the cells as written, without their quotation marks; empty where the row is too long
     * @param tooLong whether the row has more than a million characters
     */
    public record Row(long line, List<String> cells, boolean tooLong) {

        /**
         * A cell without the spaces at its ends.
         *
         * @param at its place, from 0
         * @return empty where the row ends before that place
         */
        public String cell(int at) {
            return at < cells.size() ? cells.get(at).strip() : "";
        }
    }

    /** Gathers the cells of a row and lets go of them where it grows too long, so that the rows after it can be read. */
    private static final class Gatherer extends AbstractBaseCsvCallbackHandler<Row> {
        private List<String> cells = new ArrayList<>();
        private long length;

        @Override
        protected void handleBegin(long startingLineNumber) {
            cells = new ArrayList<>(cells.size());
            length = 0;
        }

        @Override
        protected void handleField(int fieldIndex, char[] buffer, int offset, int cellLength, boolean quoted) {
            length += cellLength + 1L;
            if (length > LONGEST_ROW) {
                cells = List.of();
            } else {
                cells.add(new String(buffer, offset, cellLength));
            }
        }

        @Override
        protected Row buildRecord() {
            return new Row(getStartingLineNumber(), cells, length > LONGEST_ROW);
        }
    }

    private CsvRows(String source, CsvReader<Row> reader) {
        this.source = source;
        this.reader = reader;
        this.records = reader.iterator();
    }

    /**
     * Opens a file.
     *
     * @param file the file; a byte order mark at its beginning is left out
     * @param encoding how its bytes are text
     * @param separator what stands between two cells
     * @return its rows, from the first
     * @throws UnusableInputException if there is no such file or it cannot be opened
     */
    public static CsvRows open(Path file, Charset encoding, char separator) {
        String source = nameOf(file);
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw unreadable(source, "it is a folder or a pipe, and not a file that can be read again");
        }
        try {
            return of(Files.newInputStream(file), source, encoding, separator);
        } catch (NoSuchFileException e) {
            throw unreadable(source, "there is no such file");
        } catch (AccessDeniedException e) {
            throw unreadable(source, "it may not be read");
        } catch (IOException e) {
            throw unreadable(source, "it cannot be read");
        }
    }

    /**
     * Reads rows from a stream, for example of a resource.
     *
     * @param bytes the stream; closed with the rows
     * @param source the name to tell problems with
     * @param encoding how its bytes are text
     * @param separator what stands between two cells
     * @return its rows, from the first
     * @throws IOException if the stream cannot be read
     */
    public static CsvRows of(InputStream bytes, String source, Charset encoding, char separator) throws IOException {
        Reader text = new BufferedReader(new InputStreamReader(
                bytes,
                encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)));
        skipByteOrderMark(text);
        CsvReader<Row> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .build(new Gatherer(), text);
        return new CsvRows(source, reader);
    }

    /**
     * The name of a file as problems tell it.
     *
     * @param file a file
     * @return its name without its folder
     */
    public static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static void skipByteOrderMark(Reader text) throws IOException {
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
    }

    private static UnusableInputException unreadable(String source, String why) {
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
        return guarded(records::next);
    }

    private <T> T guarded(Supplier<T> step) {
        try {
            return step.get();
        } catch (CsvParseException e) {
            throw new UnusableInputException(broken(e));
        } catch (UncheckedIOException e) {
            throw unreadable(source, "it cannot be read to its end");
        }
    }

    /** FastCSV 4.4 tells its faults apart by their words alone; one that is none of these three is the program's own. */
    private Problem broken(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        Matcher start = START.matcher(message);
        long line = start.find() ? Long.parseLong(start.group(1)) : 0;
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
        if (message.contains("maximum buffer size")) {
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
        if (!message.contains("Unclosed quoted field")) {
            throw e;
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

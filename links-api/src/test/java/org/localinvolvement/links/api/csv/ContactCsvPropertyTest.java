package org.localinvolvement.links.api.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.involvement.ContactLog;

/** Whatever stands in a file: a log comes out of it, or the reasons why not. */
class ContactCsvPropertyTest {

    /** Half a character of several bytes, which is no text. */
    private static final String HALF = "\u00F0\u009F";

    private static final Links LINKS = Links.standard();
    private static Path file = Path.of("");

    @BeforeContainer
    static void makeFile() throws IOException {
        file = Files.createTempFile("links", ".csv");
    }

    @AfterContainer
    static void deleteFile() throws IOException {
        LINKS.close();
        Files.deleteIfExists(file);
    }

    @Property(tries = 300)
    void anyBytesGiveALogOrTheReasonsWhyNot(@ForAll @Size(max = 400) byte[] bytes) {
        read(bytes, ContactColumns.standard());
    }

    @Property(tries = 300)
    void anyRowsBelowAHeaderGiveALogOrTheReasonsWhyNot(@ForAll("pieces") List<byte[]> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("record_id,date,contributor,themes,tone\n".getBytes(StandardCharsets.UTF_8));
        pieces.forEach(bytes::writeBytes);

        read(bytes.toByteArray(), ContactColumns.standard());
    }

    @Property(tries = 500)
    void anyDateFormatIsTakenOrRefusedWithAReason(@ForAll("patterns") String pattern) {
        try {
            ContactColumns columns = ContactColumns.standard().withDateFormat(pattern);
            read("record_id,date\nR-1,23/11/2009\n".getBytes(StandardCharsets.UTF_8), columns);
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void anyMappingIsTakenOrRefusedWithAReason(@ForAll("documents") String yaml) {
        try {
            read("a,b\nR-1,2009-11-23\n".getBytes(StandardCharsets.UTF_8), ContactColumns.parse("any.yaml", yaml));
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty();
        }
    }

    @Provide
    Arbitrary<List<byte[]>> pieces() {
        return Arbitraries.of(
                        "R-1",
                        "R-2",
                        ",",
                        ",",
                        ",",
                        ",",
                        "\n",
                        "\r\n",
                        "\r",
                        "\"",
                        "\"\"",
                        "2009-04-01",
                        "31/02/2009",
                        "P-1",
                        "1",
                        "7",
                        "|",
                        "podiatry",
                        "\u0000",
                        "\uFEFF",
                        " ",
                        "\u001b[31m",
                        "\uD83D\uDE00",
                        HALF)
                .map(text -> text.getBytes(text.equals(HALF) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8))
                .injectDuplicates(0.1)
                .list()
                .ofMaxSize(80);
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.strings()
                .withChars("dMyuYDGQqEecLwWaBhHkKmsSAnNVvzOXxZpg'[]{}#/-. ")
                .ofMaxLength(14);
    }

    @Provide
    Arbitrary<String> documents() {
        return Arbitraries.of(
                        "columns:",
                        "record_id: a",
                        "date: b",
                        "\n",
                        "\n  ",
                        "\n  ",
                        "separator: ",
                        "\"\\t\"",
                        "themes: ",
                        "{column: ",
                        "}",
                        "[",
                        "]",
                        "- ",
                        "values: ",
                        "&x ",
                        "*x",
                        "!!int ",
                        "1",
                        "encoding: ",
                        "UTF-16",
                        "utf-7",
                        "?",
                        ": ",
                        "|",
                        "%",
                        "'",
                        "attributes:",
                        "type: number",
                        "date_format: ",
                        "earliest: ",
                        "2009-01-01",
                        "#")
                .list()
                .ofMaxSize(16)
                .map(words -> String.join("", words));
    }

    private static void read(byte[] bytes, ContactColumns columns) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            ContactLog log = LINKS.readContacts(ContactFile.of(file).withColumns(columns));
            assertThat(log.counted()).isLessThanOrEqualTo(log.read());
            long refused = log.problems().stream()
                    .filter(problem -> problem.line() > 1)
                    .map(problem -> problem.line())
                    .distinct()
                    .count();
            assertThat(refused)
                    .as("every row that is not counted has a problem")
                    .isGreaterThanOrEqualTo(log.read() - log.counted());
        } catch (UnusableInputException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code().code()).matches("LINKS-[0-9]{3}");
                assertThat(problem.remedy()).isNotBlank();
            });
        }
    }
}

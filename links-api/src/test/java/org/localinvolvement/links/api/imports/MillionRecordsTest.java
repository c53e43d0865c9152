package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.localinvolvement.links.api.Links;

/** A million records of a CRM, with a record id and a person each and notes beside them, are read in a small heap. */
class MillionRecordsTest {

    private static final int RECORDS = 1_000_000;

    @TempDir
    private Path folder = Path.of("");

    @Test
    @Tag("long")
    void a_million_records_are_imported_in_512_megabytes() throws IOException, InterruptedException {
        Path lines = folder.resolve("export.jsonl");
        Path cells = folder.resolve("export.csv");
        write(lines, cells);
        assertThat(inASmallHeap("json-lines", lines)).isEqualTo("read 1010000, counted 1000000, superseded 10000");
        assertThat(inASmallHeap("csv", cells)).isEqualTo("read 1010000, counted 1000000, superseded 10000");
    }

    private static void write(Path lines, Path cells) throws IOException {
        String note = "<p>" + "what was said ".repeat(20) + "</p>";
        try (BufferedWriter json = Files.newBufferedWriter(lines);
                BufferedWriter csv = Files.newBufferedWriter(cells)) {
            csv.write("id,v,day,who,topic,note\n");
            for (int i = 0; i < RECORDS + RECORDS / 100; i++) {
                int id = i % RECORDS;
                int version = i / RECORDS;
                LocalDate day = LocalDate.of(2009, 4, 1).plusDays(id % 700);
                String person = "person-%06d@example.org".formatted(id % 400_000);
                String topic = "t" + id % 40;
                json.write(
                        "{\"id\":\"record-%d\",\"v\":%d,\"day\":\"%s\",\"who\":\"%s\",\"topic\":\"%s\",\"note\":\"%s\"}\n"
                                .formatted(id, version, day, person, topic, note));
                csv.write("record-%d,%d,%s,%s,%s,\"%s\"\n".formatted(id, version, day, person, topic, note));
            }
        }
    }

    private static String inASmallHeap(String format, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Reader.class.getName(),
                        format,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.to(new File(file + ".err")))
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor())
                .as(Files.readString(Path.of(file + ".err")))
                .isZero();
        return said;
    }

    /** What runs in the small heap. */
    static final class Reader {

        private Reader() {}

        public static void main(String[] args) {
            ImportMapping mapping = ImportMapping.read("mapping.yaml", """
                    format: %s
                    version: {column: v, as: number}
                    columns: {record_id: id, date: day, contributor: who, themes: topic}
                    """.formatted(args[0]));
            try (Links links = Links.standard()) {
                ImportAccount account = links.importContacts(
                                CrmExport.of(List.of(Path.of(args[1])), mapping, SomeExports.PSEUDONYMS))
                        .account();
                System.out.print("read " + account.read() + ", counted " + account.counted() + ", superseded "
                        + account.superseded());
            }
        }
    }
}

package org.localinvolvement.links.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.localinvolvement.links.api.AnalysisQuestion;
import org.localinvolvement.links.api.Links;
import org.localinvolvement.links.api.json.DecisionJson;

/** An import is of records, and not of rows: their order, their repetition and how they lie in files change nothing. */
class ImportPropertyTest {

    private static final Links LINKS = Links.standard();
    private static final LocalDate AS_AT = LocalDate.of(2010, 3, 31);
    private static final String MAPPING = """
            format: json-lines
            version: {column: v, as: number}
            deleted: {column: gone, values: ["true"]}
            columns: {record_id: id, date: day, contributor: who, themes: {column: topic, values: {a: alpha, b: beta}}}
            """;

    @AfterContainer
    static void close() {
        LINKS.close();
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> row = Combinators.combine(
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.of("1", "2", "null"),
                        Arbitraries.of("\"a\"", "\"b\"", "\"c\"", "[\"a\",\"b\"]", "null"),
                        Arbitraries.of("true", "false", "false", "false"))
                .as((id, version, day, who, topic, gone) ->
                        "{\"id\":%d,\"v\":%d,\"day\":\"2010-02-%02d\",\"who\":%s,\"topic\":%s,\"gone\":%s}\n"
                                .formatted(id, version, day, who, topic, gone));
        return row.list().ofMinSize(1).ofMaxSize(20);
    }

    @Property(tries = 60)
    void any_order_any_repetition_and_any_division_into_files_give_the_same_answer(
            @ForAll("rows") List<String> rows, @ForAll long seed) throws IOException {
        Random random = new Random(seed);
        ImportedContacts once = read(List.of(rows));
        List<String> shuffled = new ArrayList<>(rows);
        for (int i = random.nextInt(5); i > 0; i--) {
            shuffled.add(rows.get(random.nextInt(rows.size())));
        }
        Collections.shuffle(shuffled, random);
        int cut = random.nextInt(shuffled.size());
        ImportedContacts again = read(List.of(shuffled.subList(cut, shuffled.size()), shuffled.subList(0, cut)));
        assertThat(answer(again)).isEqualTo(answer(once));
        assertThat(again.account().counted()).isEqualTo(once.account().counted());
        assertThat(again.account().deleted()).isEqualTo(once.account().deleted());
        assertThat(again.account().unmapped()).isEqualTo(once.account().unmapped());
        for (ImportAccount account : List.of(once.account(), again.account())) {
            assertThat(account.counted()
                            + account.repeated()
                            + account.superseded()
                            + account.deleted()
                            + account.refused())
                    .isEqualTo(account.read());
        }
    }

    private static ImportedContacts read(List<List<String>> files) throws IOException {
        List<Path> paths = new ArrayList<>();
        try {
            for (List<String> rows : files) {
                Path path = Files.createTempFile("export", ".jsonl");
                paths.add(path);
                Files.writeString(path, rows.isEmpty() ? "\n" : String.join("", rows));
            }
            return LINKS.importContacts(
                    CrmExport.of(paths, ImportMapping.read("mapping.yaml", MAPPING), SomeExports.PSEUDONYMS));
        } finally {
            for (Path path : paths) {
                Files.deleteIfExists(path);
            }
        }
    }

    /** Without the counts of problems: a contradiction stands on as many rows as it is repeated on. */
    private static String answer(ImportedContacts imported) {
        return DecisionJson.of(
                LINKS.analyse(AnalysisQuestion.of(AS_AT, imported.log())).withProblems(List.of()));
    }
}

package org.localinvolvement.links.model.register.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.localinvolvement.links.model.decision.Problem;

class OdsListPropertiesTest {

    private static final LocalDate AS_AT = LocalDate.of(2015, 10, 1);

    @Property(tries = 300)
    void everyRowOfEveryListIsABodyOrToldOrSetAside(@ForAll OdsList list, @ForAll("rows") List<String> rows)
            throws IOException {
        Path file = Files.createTempFile("ods", ".csv");
        try {
            Files.write(file, rows);

            BodiesRead read = OdsFile.read(file, list, AS_AT);

            long aside =
                    read.setAside().stream().mapToLong(set -> set.ids().size()).sum();
            long told = read.problems().stream().map(Problem::line).distinct().count();
            assertThat(read.bodies().size() + aside + told).isEqualTo(rows.size());
            assertThat(read.toString()).doesNotContain("SECRET");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<List<String>> rows() {
        Arbitrary<String> code = Arbitraries.of("RX0", "TX1", "X0C", "X00001", "VX0001", "FX0X1", "N", "rx0", "X-1");
        Arbitrary<String> name = Arbitraries.of("ONE CCG", "TWO NHS FOUNDATION TRUST", "\u00a0", "", "C\u0001D");
        Arbitrary<String> grouping = Arbitraries.of("Y54", "W00", "");
        Arbitrary<String> date = Arbitraries.of("20010401", "20130331", "00000101", "20010230", "1 MAY", "");
        Arbitrary<String> status = Arbitraries.of("A", "ACTIVE", "C", "INACTIVE", "D", "P", "Q", "");
        Arbitrary<String> kind = Arbitraries.of("D", "P", "B", "");
        Arbitrary<String> setting = Arbitraries.of("4", "RO76|RO1", "1", "|", "X", "");
        Arbitrary<String> head = Combinators.combine(code, name, grouping, date, date, status, kind, setting)
                .as(OdsListPropertiesTest::row);
        Arbitrary<Integer> cells = Arbitraries.integers().between(1, 29);
        return Combinators.combine(head, cells)
                .as((row, many) -> String.join(",", List.of(row.split(",", -1)).subList(0, Math.min(many, 27)))
                        + ",".repeat(Math.max(0, many - 27)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static String row(
            String code,
            String name,
            String grouping,
            String first,
            String last,
            String status,
            String kind,
            String setting) {
        return String.join(
                ",", code, name, grouping, "Q74", "SECRET", "", "", "", "", "SECRET", first, last, status, kind, "X5A",
                first, last, "SECRET", "", "", "", "0", "", "", "", setting, "");
    }
}

package org.localinvolvement.links.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.csv.CsvColumns;
import org.localinvolvement.links.model.csv.CsvTable;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.register.Coverage;
import org.localinvolvement.links.model.register.Register;
import org.localinvolvement.links.model.register.RegisterFile;

/** The files of the standard register, which it reads once in a JVM and this reads as often as it is asked. */
final class ShippedFiles {

    private static final List<String> NAMES = List.of(
            "national.csv", "local-authorities.csv", "primary-care.csv", "ambulance-trusts.csv", "involvement.csv");

    private ShippedFiles() {}

    private static InputStream open(String name) {
        return Objects.requireNonNull(Register.class.getResourceAsStream(name), name);
    }

    static Register read() {
        List<Body> bodies = new ArrayList<>();
        Coverage coverage = Coverage.nothing();
        for (String name : NAMES) {
            Register file = read(name);
            bodies.addAll(file.entries());
            coverage = coverage.and(file.coverage());
        }
        return Register.of(bodies, coverage);
    }

    private static Register read(String name) {
        try (InputStream bytes = open(name)) {
            return RegisterFile.read(bytes, name).register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only the rows of the files, without making anything of them. */
    static int rows() {
        int rows = 0;
        for (String name : NAMES) {
            try (InputStream bytes = open(name);
                    CsvTable table =
                            CsvTable.of(bytes, name, CsvColumns.needing("body", "fact", "value", "from", "until"))) {
                while (table.hasNext()) {
                    table.next();
                    rows++;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return rows;
    }
}

package org.localinvolvement.links.model.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.organisation.Body;

/** Reads the files that the library ships. */
final class StandardRegister {

    private static final List<String> FILES = List.of(
            "national.csv", "local-authorities.csv", "primary-care.csv", "ambulance-trusts.csv", "involvement.csv");

    private StandardRegister() {}

    static Register read() {
        List<Body> bodies = new ArrayList<>();
        Coverage coverage = Coverage.nothing();
        for (String name : FILES) {
            Register file = read(name);
            bodies.addAll(file.entries());
            coverage = coverage.and(file.coverage());
        }
        return Register.of(bodies, coverage);
    }

    /** A fault in a shipped file is the library's own, so that it stops here and is not answered beside. */
    private static Register read(String name) {
        try (InputStream bytes = Objects.requireNonNull(StandardRegister.class.getResourceAsStream(name), name)) {
            RegisterReading reading = RegisterFile.read(bytes, name);
            if (!reading.problems().isEmpty()) {
                throw new UnusableInputException(reading.problems());
            }
            return reading.register();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

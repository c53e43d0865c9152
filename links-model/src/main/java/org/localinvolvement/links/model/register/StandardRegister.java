package org.localinvolvement.links.model.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.localinvolvement.links.model.decision.UnusableInputException;

/** Reads the files that the library ships. */
final class StandardRegister {

    private static final List<String> FILES = List.of(
            "national.csv", "local-authorities.csv", "primary-care.csv", "ambulance-trusts.csv", "involvement.csv");

    private StandardRegister() {}

    static Register read() {
        return FILES.stream().map(StandardRegister::read).reduce(Register.empty(), Register::combinedWith);
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

package org.localinvolvement.links.model;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The acceptance cases that lie beside the sources and not among them: read as they stand, never copied into code.
 *
 * <p>They are looked for in the folder that the system property {@code links.shared} names, else in the first
 * {@code shared} found above the working directory. A test that needs them is skipped where there is none.
 */
public final class SharedCases {

    private static final String PROPERTY = "links.shared";
    private static final List<String> PLACES = List.of("../shared", "../../shared", "../../../shared");

    private SharedCases() {}

    /**
     * One file of cases.
     *
     * @param name its path in the shared folder, for example {@code cases/contact-voices.csv}
     * @return the file; where there is no shared folder the test that asks is skipped
     */
    public static Path file(String name) {
        Optional<Path> folder = folder();
        assumeTrue(
                folder.isPresent(),
                () -> "Skipped: no folder of shared cases. Set -D" + PROPERTY + " or put one at " + PLACES);
        return folder.orElseThrow().resolve(name);
    }

    private static Optional<Path> folder() {
        String named = System.getProperty(PROPERTY);
        Stream<String> places = named == null ? PLACES.stream() : Stream.of(named);
        return places.map(Path::of).filter(Files::isDirectory).findFirst();
    }
}

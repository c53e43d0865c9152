package org.localinvolvement.links.rules;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The acceptance cases that lie beside the sources, read as they stand: in the folder that the system property
 * {@code links.shared} names, else in the first {@code shared} above the working directory.
 */
public final class SharedCases {

    private SharedCases() {}

    /**
     * One file of cases.
     *
     * @param name its path in the shared folder
     * @return the file; where there is no shared folder the test that asks is skipped
     */
    public static Path file(String name) {
        String named = System.getProperty("links.shared");
        Stream<String> places =
                named == null ? Stream.of("../shared", "../../shared", "../../../shared") : Stream.of(named);
        Optional<Path> folder = places.map(Path::of).filter(Files::isDirectory).findFirst();
        assumeTrue(folder.isPresent(), "Skipped: no folder of shared cases; name one with -Dlinks.shared");
        return folder.orElseThrow().resolve(name);
    }
}

package org.localinvolvement.links.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.trigger.Surroundings;
import org.localinvolvement.links.rules.trigger.SurroundingsFile;
import picocli.CommandLine.Option;

/** The option that says what is known besides the contacts. */
final class SurroundingsOption {

    @Option(
            names = "--surroundings",
            paramLabel = "FILE",
            description =
                    "What the LINk knows besides its contacts (YAML): its people, what its themes are about, and what"
                            + " bodies propose, owe and ask for. What is not told cannot be said.")
    private @Nullable Path file;

    List<Path> files() {
        return file == null ? List.of() : List.of(file);
    }

    Surroundings read(LocalDate asAt) {
        return file == null
                ? Surroundings.notTold()
                : SurroundingsFile.parse(TextFile.name(file), TextFile.read(file), asAt);
    }
}

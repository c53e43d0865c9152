package org.localinvolvement.links.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.localinvolvement.links.rules.priority.CriteriaProfile;
import picocli.CommandLine.Option;

/** The option that says how concerns are weighed. */
final class ProfileOption {

    @Option(
            names = "--profile",
            paramLabel = "FILE|NAME",
            defaultValue = "voices",
            description = "What the LINk agreed about weighing: a profile (YAML), or the name of one that is shipped:"
                    + " voices (default), links-default, topic, topicc, southwark, pick, derby-2008, jla.")
    private String profile = "voices";

    CriteriaProfile read() {
        if (!CriteriaProfile.shippedNames().contains(profile) && isFile()) {
            Path file = Path.of(profile);
            return CriteriaProfile.parse(TextFile.name(file), TextFile.read(file));
        }
        return CriteriaProfile.shipped(profile);
    }

    /** The files that are read. */
    List<Path> files() {
        return isFile() ? List.of(Path.of(profile)) : List.of();
    }

    private boolean isFile() {
        try {
            return Files.exists(Path.of(profile));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}

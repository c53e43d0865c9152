package org.localinvolvement.links.api.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Exports and mappings that tests read. */
final class SomeExports {

    static final Pseudonyms PSEUDONYMS =
            Pseudonyms.of("a key of the tests, of 32 bytes or more".getBytes(StandardCharsets.UTF_8));

    private SomeExports() {}

    static Path file(String name) {
        try {
            URL resource = Objects.requireNonNull(SomeExports.class.getResource(name), name);
            return Path.of(resource.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String name) {
        try (InputStream resource = Objects.requireNonNull(SomeExports.class.getResourceAsStream(name), name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path written(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CrmExport export(String mapping, Path... files) {
        return CrmExport.of(List.of(files), ImportMapping.read("mapping.yaml", mapping), PSEUDONYMS);
    }

    static CrmExport shipped(String mapping, Path... files) {
        return CrmExport.of(List.of(files), ImportMapping.shipped(mapping), PSEUDONYMS);
    }
}

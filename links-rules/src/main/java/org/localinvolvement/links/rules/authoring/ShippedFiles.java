package org.localinvolvement.links.rules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.localinvolvement.links.rules.pack.PackFile;

/** The text of the rules that the library ships, and of their tests. */
final class ShippedFiles {

    private ShippedFiles() {}

    static PackFile of(String question, String ending) {
        String name = ShippedModels.fileName(question, ending);
        try (InputStream stream = ShippedFiles.class.getResourceAsStream(ShippedModels.resource(question, ending))) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar; build the library anew");
            }
            return new PackFile(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.localinvolvement.links.rules.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What rules can ask and say, as data: for tools that help to write rules, and to tell one release from another.
 *
 * <p>One JSON object: {@code format} ({@code links-fact-types}), {@code version} (of this form), and
 *
 * <ul>
 *   <li>{@code questions}: of each its {@code name}, the {@code global} line, the {@code facts} and {@code constants} of which rules
 *       may write, the {@code findings} with what they take, and what {@code annotations} may name;
 *   <li>{@code facts}: of each type its {@code name}, {@code import}, {@code keys} and {@code fields}, each field with its
 *       {@code kind}, of a constant or list {@code of} what, and what it is;
 *   <li>{@code parts}: the values that have fields of their own, after a dot;
 *   <li>{@code constants}: the lists, each constant with its meaning;
 *   <li>{@code actions}, {@code annotations}.
 * </ul>
 */
public final class FactTypes {

    private static final String FILE = "fact-types.json";

    private FactTypes() {}

    /**
     * The document.
     *
     * @return JSON in the form above, as it lies in the jar of links-rules
     */
    public static String asJson() {
        try (InputStream resource = FactTypes.class.getResourceAsStream(FILE)) {
            if (resource == null) {
                throw new IllegalStateException(FILE + " is missing from the jar; build the library anew");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

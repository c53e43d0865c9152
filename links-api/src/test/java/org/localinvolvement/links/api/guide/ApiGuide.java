package org.localinvolvement.links.api.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The guide of the JSON documents: its parts that are made from the library. */
final class ApiGuide {

    /** Says that what is made from the library is to be written into the guide, and not compared with it. */
    private static final boolean WRITE = Boolean.getBoolean("links.guide.write");

    static final Path FILE = Path.of("README.md");
    static final Path TYPES = Path.of("TYPES.md");

    private static final String END = "<!-- end -->";
    private static final Pattern MADE =
            Pattern.compile("(<!-- generated: ([a-z-]+) -->\n)(.*?)(" + END + ")", Pattern.DOTALL);

    private ApiGuide() {}

    static String text() {
        return text(FILE);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts that are made from the library, by name. */
    static Map<String, String> made() {
        Map<String, String> made = new TreeMap<>();
        MADE.matcher(text()).results().forEach(part -> {
            if (made.put(part.group(2), part.group(3)) != null) {
                throw new AssertionError("two parts are named " + part.group(2));
            }
        });
        return made;
    }

    /** What stands in the guide; where that was asked for, it is written anew before. */
    static String madeOrWritten(String name, String expected) throws IOException {
        if (WRITE) {
            Files.writeString(
                    FILE,
                    MADE.matcher(text())
                            .replaceAll(part -> Matcher.quoteReplacement(
                                    part.group(2).equals(name) ? part.group(1) + expected + END : part.group())));
        }
        return made().getOrDefault(name, "");
    }

    /** The tables of all types; where that was asked for, they are written anew before. */
    static String typesOrWritten(String expected) throws IOException {
        if (WRITE) {
            Files.writeString(TYPES, expected);
        }
        return text(TYPES);
    }
}

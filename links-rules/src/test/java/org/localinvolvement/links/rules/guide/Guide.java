package org.localinvolvement.links.rules.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.localinvolvement.links.rules.pack.PackFile;

/** The author's guide: its listings, and its parts that are made from the library. */
final class Guide {

    /** Says that what is made from the library is to be written into the guide, and not compared with it. */
    static final boolean WRITE = Boolean.getBoolean("links.guide.write");

    private static final Path FILE = Path.of("README.md");
    private static final String END = "<!-- end -->";
    private static final Pattern MADE =
            Pattern.compile("(<!-- generated: ([a-z]+) -->\n)(.*?)(" + END + ")", Pattern.DOTALL);

    private Guide() {}

    /**
     * A listing.
     *
     * @param kind the word after the three signs that begin it
     * @param name the file that its first line names; empty if it names none
     * @param text every line, the one with the name among them
     * @param line on which it begins
     */
    record Listing(String kind, String name, String text, int line) {
        private static final Pattern NAME = Pattern.compile("(?://|#) ([A-Za-z0-9./-]+)\n");

        static Listing of(String kind, String text, int line) {
            Matcher matcher = NAME.matcher(text);
            return new Listing(kind, matcher.lookingAt() ? matcher.group(1) : "", text, line);
        }
    }

    static String text() {
        try {
            return Files.readString(FILE).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every listing, those without a kind among them. */
    static List<Listing> listings() {
        List<Listing> listings = new ArrayList<>();
        String kind = null;
        int begin = 0;
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (String line : text().lines().toList()) {
            number++;
            if (!line.stripLeading().startsWith("```")) {
                text.append(line).append('\n');
            } else if (kind == null) {
                kind = line.strip().substring(3);
                begin = number;
                text.setLength(0);
            } else {
                listings.add(Listing.of(kind, text.toString(), begin));
                kind = null;
            }
        }
        if (kind != null) {
            throw new AssertionError("the listing on line " + begin + " never ends");
        }
        return listings;
    }

    /** The files of a pack that stand in the guide. */
    static List<PackFile> pack(String folder) {
        return listings().stream()
                .filter(listing -> listing.name().startsWith(folder + "/"))
                .map(listing -> new PackFile(listing.name().substring(folder.length() + 1), listing.text()))
                .toList();
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
}

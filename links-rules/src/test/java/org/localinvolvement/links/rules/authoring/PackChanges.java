package org.localinvolvement.links.rules.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.localinvolvement.links.rules.pack.PackFile;

/** Cases that are written as changes of one pack, in a file that a person can read. */
final class PackChanges {

    private static final List<String> FILES = List.of("pack.yaml", "parameters.yaml", "wards.drl", "weights.drl");
    private static final char POINTER = '»';

    private PackChanges() {}

    /** A case: the pack as it was changed, where the pointers stood in it, and the lines of what is expected. */
    record Case(String title, List<PackFile> files, List<String> pointers, List<String> expected) {
        @Override
        public String toString() {
            return title;
        }
    }

    static String text(String name) {
        try (InputStream stream =
                Objects.requireNonNull(PackChanges.class.getResourceAsStream(name), "there is no " + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<PackFile> wexbridge() {
        return FILES.stream()
                .map(name -> new PackFile(name, text("wexbridge/" + name)))
                .toList();
    }

    static List<Case> read(String name) {
        return Arrays.stream(text(name).split("(?m)^### ", -1))
                .skip(1)
                .map(PackChanges::one)
                .toList();
    }

    private static Case one(String block) {
        SortedMap<String, String> files = new TreeMap<>();
        wexbridge().forEach(file -> files.put(file.name(), file.text()));
        List<String> lines = block.lines().toList();
        List<String> expected = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(": ");
            String file = colon < 0 ? "" : line.substring(0, colon);
            if (files.containsKey(file) && line.contains(" => ")) {
                String[] change = line.substring(colon + 2)
                        .replace('⏎', '\n')
                        .replace('⇥', '\t')
                        .replace('␍', '\r')
                        .replace('␂', '\uFEFF')
                        .split(" => ", 2);
                String before = String.valueOf(files.get(file));
                assertThat(before).as(lines.get(0)).contains(change[0]);
                int at = before.indexOf(change[0]);
                files.put(file, before.substring(0, at) + change[1] + before.substring(at + change[0].length()));
            } else if (!line.isBlank()) {
                expected.add(line);
            }
        }
        List<String> pointers = new ArrayList<>();
        List<PackFile> changed = new ArrayList<>();
        files.forEach((file, text) -> {
            StringBuilder without = new StringBuilder();
            int line = 1;
            int column = 1;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == POINTER) {
                    pointers.add(file + ":" + line + ":" + column);
                    continue;
                }
                without.append(c);
                column = c == '\n' ? 1 : column + 1;
                line += c == '\n' ? 1 : 0;
            }
            changed.add(new PackFile(file, without.toString()));
        });
        return new Case(lines.get(0), changed, pointers, expected);
    }
}

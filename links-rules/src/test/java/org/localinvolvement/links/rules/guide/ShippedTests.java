package org.localinvolvement.links.rules.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.rules.internal.ShippedModels;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The tests that lie beside the rules of a question, by the rules that they fire and just miss.
 *
 * <p>There are three forms of them: tests as hosts write them ({@code .test.yaml}), cases ({@code .cases.yaml}, one document with a
 * list of them or a document for each), and a table ({@code .cases.csv}).
 */
final class ShippedTests {

    private static final List<String> FIRING = List.of("yes", "unknown", "found", "finds");

    /** Of routes, also what finds something of one body and just misses another. */
    private static final List<String> MISSING = List.of("just_not", "not_for_all");

    private static final Pattern ID = Pattern.compile("\\b[A-Z][0-9]{2}\\b");

    /** What the table of visits calls {@code +}, besides one for the law of the day. */
    private static final String OF_EVERY_VISIT = "V33;V34;V35;V36;V37;V38;";

    private final String file;
    private final Map<String, Set<String>> firing = new TreeMap<>();
    private final Map<String, Set<String>> missing = new TreeMap<>();

    private ShippedTests(String file) {
        this.file = file;
    }

    /** Of a question; exactly one of the three forms lies beside its rules. */
    static ShippedTests of(String question) {
        for (String ending : List.of(".test.yaml", ".cases.yaml", ".cases.csv")) {
            String text = text(question, ending);
            if (text != null) {
                ShippedTests tests = new ShippedTests(ShippedModels.fileName(question, ending));
                if (ending.endsWith(".csv")) {
                    tests.readTable(text);
                } else {
                    tests.readYaml(text);
                }
                return tests;
            }
        }
        throw new AssertionError("no tests lie beside the rules of " + question);
    }

    private static @Nullable String text(String question, String ending) {
        try (InputStream stream = ShippedModels.class.getResourceAsStream(ShippedModels.resource(question, ending))) {
            return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String file() {
        return file;
    }

    /** The names of the tests in which a rule finds something, or may find something. */
    List<String> firing(String id) {
        return List.copyOf(firing.getOrDefault(id, Set.of()));
    }

    /** The names of the tests in which one condition is in a rule's way. */
    List<String> justMissing(String id) {
        return List.copyOf(missing.getOrDefault(id, Set.of()));
    }

    private void readYaml(String text) {
        for (Object document : new Load(LoadSettings.builder().build()).loadAllFromString(text)) {
            if (document instanceof Map<?, ?> root) {
                List<Object> tests = new ArrayList<>();
                for (String key : List.of("tests", "cases")) {
                    if (root.get(key) instanceof List<?> several) {
                        tests.addAll(several);
                    }
                }
                if (tests.isEmpty()) {
                    tests.add(root);
                }
                tests.forEach(this::readTest);
            }
        }
    }

    private void readTest(Object test) {
        if (test instanceof Map<?, ?> said && said.get("name") != null) {
            String name = String.valueOf(said.get("name"));
            FIRING.forEach(key -> note(String.valueOf(said.get(key)), name, firing));
            MISSING.forEach(key -> note(String.valueOf(said.get(key)), name, missing));
        }
    }

    private void readTable(String text) {
        text.lines().skip(1).forEach(line -> {
            String[] cells = line.split(",", -1);
            String law = cells[1].contains("law=hw") ? "V32" : "V31";
            note(cells[2].replace("+", OF_EVERY_VISIT + law), cells[0], firing);
            note(cells[3], cells[0], missing);
        });
    }

    private static void note(String ids, String name, Map<String, Set<String>> into) {
        Matcher matcher = ID.matcher(ids);
        while (matcher.find()) {
            into.computeIfAbsent(matcher.group(), id -> new LinkedHashSet<>()).add(name);
        }
    }
}

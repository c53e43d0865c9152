package org.localinvolvement.links.rules.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.Suggestion;
import org.localinvolvement.links.rules.document.YamlDocument;

/**
 * The values that a LINk agreed, each from a date and with a reference.
 *
 * <p>The library ships examples ({@link #standard()}); no threshold of theirs has a source in law, and each LINk should
 * agree its own. A host's file is YAML:
 *
 * <pre>{@code
 * parameters:
 *   - name: volume-of-voices.threshold   # one of names()
 *     theme: podiatry-waiting            # optional: for this theme alone
 *     values:
 *       - from: 2009-04-01               # inclusive; in force until the next value begins
 *         value: 20
 *         reference: LINk meeting of 12 March 2009, minute 4
 * seldom_heard_groups:                   # optional
 *   - code: deaf-community               # as in the contact log
 *     from: 2009-04-01
 *     reference: LINk meeting of 12 March 2009, minute 5
 * }</pre>
 *
 * <p>Immutable; safe for several threads.
 */
public final class Parameters {

    private static final String STANDARD = "standard-parameters.yaml";
    private static final Parameters SHIPPED = readStandard();

    private final Map<String, Definition> definitions;
    private final Map<Key, NavigableMap<LocalDate, ParameterValue>> values;
    private final List<SeldomHeard> seldomHeard;

    private record Definition(String unit, BigDecimal least, BigDecimal most, boolean whole) {}

    private record Key(String name, String theme) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::name).thenComparing(Key::theme).compare(this, other);
        }
    }

    private record SeldomHeard(String code, LocalDate from, String reference) {}

    private Parameters(
            Map<String, Definition> definitions,
            Map<Key, NavigableMap<LocalDate, ParameterValue>> values,
            List<SeldomHeard> seldomHeard) {
        this.definitions = Collections.unmodifiableMap(definitions);
        this.values = values;
        this.seldomHeard = List.copyOf(seldomHeard);
    }

    /**
     * The examples that the library ships.
     *
     * @return one value for each parameter, in force from 1 April 2008
     */
    public static Parameters standard() {
        return SHIPPED;
    }

    private static Parameters readStandard() {
        try (InputStream resource = Parameters.class.getResourceAsStream(STANDARD)) {
            if (resource == null) {
                throw new IllegalStateException(STANDARD + " is missing from the jar; build the library anew");
            }
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            YamlDocument document = YamlDocument.parse(STANDARD, text);
            Map<String, Definition> definitions = new TreeMap<>();
            for (Section section : document.root().sections("parameters")) {
                boolean whole = section.text("whole").equals("true");
                BigDecimal limit = BigDecimal.valueOf(1_000_000_000);
                definitions.put(
                        section.text("name"),
                        new Definition(
                                section.text("unit"),
                                section.number("least", BigDecimal.ZERO, limit),
                                section.number("most", BigDecimal.ZERO, limit),
                                whole));
            }
            document.complete();
            return read(definitions, STANDARD, text, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a host's own values.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return the host's values alone; put them over the shipped ones with {@link #overriddenBy(Parameters)}
     * @throws UnusableInputException with every problem at once
     */
    public static Parameters parse(String source, String yaml) {
        return read(SHIPPED.definitions, source, yaml, false);
    }

    private static Parameters read(Map<String, Definition> definitions, String source, String yaml, boolean defining) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("parameters", "seldom_heard_groups");
        Map<Key, NavigableMap<LocalDate, ParameterValue>> values = new TreeMap<>();
        for (Section section : root.optionalSections("parameters")) {
            readParameter(definitions, section, defining, values);
        }
        List<Supplier<SeldomHeard>> groups = new ArrayList<>();
        for (Section section : root.optionalSections("seldom_heard_groups")) {
            section.allowOnly("code", "from", "reference");
            String code = section.text("code");
            LocalDate from = section.date("from");
            String reference = section.text("reference");
            groups.add(() -> new SeldomHeard(code, from, reference));
        }
        document.complete();
        return new Parameters(
                definitions, values, groups.stream().map(Supplier::get).toList());
    }

    private static void readParameter(
            Map<String, Definition> definitions,
            Section section,
            boolean defining,
            Map<Key, NavigableMap<LocalDate, ParameterValue>> values) {
        if (defining) {
            section.allowOnly("name", "title", "unit", "least", "most", "whole", "values");
        } else {
            section.allowOnly("name", "theme", "values");
        }
        String name = section.text("name");
        Definition definition = definitions.get(name);
        if (definition == null) {
            if (!name.isEmpty()) {
                section.problem(
                        ProblemCode.PARAMETER_UNKNOWN,
                        "name",
                        "no rule reads a parameter of this name",
                        Suggestion.among(name, definitions.keySet()));
            }
            return;
        }
        String theme = section.optionalText("theme").orElse("");
        NavigableMap<LocalDate, ParameterValue> dated =
                values.computeIfAbsent(new Key(name, theme), key -> new TreeMap<>());
        for (Section value : section.sections("values")) {
            value.allowOnly("from", "value", "reference");
            LocalDate from = value.date("from");
            BigDecimal number = definition.whole()
                    ? BigDecimal.valueOf(value.whole(
                            "value",
                            definition.least().intValueExact(),
                            definition.most().intValueExact()))
                    : value.number("value", definition.least(), definition.most());
            String reference = value.text("reference");
            ParameterValue read = new ParameterValue(name, theme, number, definition.unit(), from, reference);
            if (dated.put(from, read) != null) {
                value.problem(
                        ProblemCode.VALUE_INVALID,
                        "from",
                        "two values of " + name + " begin on this day",
                        "Leave one of the two out");
            }
        }
    }

    /**
     * These values with others put over them: from the first day of the other's values on, only the other's apply to the same
     * parameter and theme.
     *
     * @param own the values that take precedence, usually a host's
     * @return both together; the groups seldom heard are added up
     */
    public Parameters overriddenBy(Parameters own) {
        Map<Key, NavigableMap<LocalDate, ParameterValue>> both = new TreeMap<>();
        values.forEach((key, dated) -> both.put(key, new TreeMap<>(dated)));
        own.values.forEach((key, dated) -> {
            NavigableMap<LocalDate, ParameterValue> mine = both.computeIfAbsent(key, k -> new TreeMap<>());
            mine.tailMap(dated.firstKey(), true).clear();
            mine.putAll(dated);
        });
        List<SeldomHeard> groups = new ArrayList<>(seldomHeard);
        groups.addAll(own.seldomHeard);
        return new Parameters(definitions, both, groups);
    }

    /**
     * The names of all parameters.
     *
     * @return in the order of the alphabet
     */
    public Set<String> names() {
        return definitions.keySet();
    }

    /**
     * The themes for which a value of their own is set.
     *
     * @return in the order of the alphabet
     */
    public Set<String> themes() {
        Set<String> themes = new TreeSet<>();
        values.keySet().forEach(key -> themes.add(key.theme()));
        themes.remove("");
        return themes;
    }

    /**
     * The value in force.
     *
     * @param name one of {@link #names()}
     * @param theme the theme that is asked about; its own value goes before the one for every theme
     * @param asAt the day
     * @return the value
     * @throws IllegalArgumentException if there is no parameter of that name
     * @throws UnusableInputException if none of its values is in force on that day
     */
    public ParameterValue get(String name, String theme, LocalDate asAt) {
        if (!definitions.containsKey(name)) {
            throw new IllegalArgumentException(
                    "There is no parameter " + name + ". " + Suggestion.among(name, definitions.keySet()));
        }
        for (String of : List.of(theme, "")) {
            NavigableMap<LocalDate, ParameterValue> dated = values.get(new Key(name, of));
            Map.Entry<LocalDate, ParameterValue> entry = dated == null ? null : dated.floorEntry(asAt);
            if (entry != null) {
                return entry.getValue();
            }
        }
        throw new UnusableInputException(new Problem(
                ProblemCode.PARAMETER_NOT_IN_FORCE,
                "parameters",
                0,
                name,
                null,
                "no value of this parameter is in force on " + asAt,
                "Ask as at a later date, or give a value that begins on or before that day"));
    }

    /**
     * The user groups and communities that the LINk agreed to be small or seldom heard.
     *
     * @param asAt the day
     * @return their codes in the order of the alphabet; the library names none of its own
     */
    public Set<String> seldomHeardGroups(LocalDate asAt) {
        Set<String> codes = new TreeSet<>();
        for (SeldomHeard group : seldomHeard) {
            if (!group.from().isAfter(asAt)) {
                codes.add(group.code());
            }
        }
        return codes;
    }
}

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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Fingerprint;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.document.Section;
import org.localinvolvement.links.rules.document.YamlDocument;
import org.localinvolvement.links.rules.former.FormerWord.What;
import org.localinvolvement.links.rules.former.FormerWords;

/**
 * The values that a LINk agreed, each from a date and with a reference.
 *
 * <p>The library ships examples ({@link #standard()}); no threshold of theirs has a source in law, and each LINk should
 * agree its own. A host's file is YAML:
 *
 * <pre>{@code
 * parameters:
 *   - name: volume-of-voices.threshold   # one of names()
 *     theme: podiatry-waiting            # optional: for this theme alone; or service: podiatry, or sector: health
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
 * <p>A value for a theme goes before one for a service that the theme is about, that before one for its sector, and that before
 * one for every theme. Which services and sector a theme has, {@link #forThemes(Map)} is told. In a decision, what was agreed for
 * a service or sector stands as {@code service:podiatry} or {@code sector:health} in the place of the theme.
 *
 * <p>Immutable; safe for several threads.
 */
public final class Parameters {

    private static final String STANDARD = "standard-parameters.yaml";
    private static final String SERVICE = "service:";
    private static final String SECTOR = "sector:";
    private static final Parameters SHIPPED = readStandard();

    private final Map<String, Definition> definitions;
    private final Map<Key, NavigableMap<LocalDate, ParameterValue>> values;
    private final List<SeldomHeard> seldomHeard;

    private record Definition(String title, String unit, BigDecimal least, BigDecimal most, boolean whole) {}

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
            return read(Map.of(), STANDARD, text, "", FormerWords.shipped());
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
        return SHIPPED.reading(source, yaml);
    }

    /**
     * Reads a host's own values of the parameters that stand here, those that a rule pack defined among them.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @return the host's values alone; put them over these with {@link #overriddenBy(Parameters)}
     * @throws UnusableInputException with every problem at once
     */
    public Parameters reading(String source, String yaml) {
        return read(definitions, source, yaml, null, FormerWords.shipped());
    }

    /**
     * Reads the values of a rule pack, which may also define parameters of its own: with {@code title}, {@code unit},
     * {@code least}, {@code most} and {@code whole} beside the values.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document, in the form above
     * @param pack the name of the pack; a parameter of its own begins with it and a full stop
     * @return the pack's definitions and values alone; put them over these with {@link #overriddenBy(Parameters)}
     * @throws UnusableInputException with every problem at once
     */
    public Parameters readingPack(String source, String yaml, String pack) {
        return readingPack(source, yaml, pack, FormerWords.shipped());
    }

    /** As {@link #readingPack(String, String, String)}, where other words were renamed. */
    Parameters readingPack(String source, String yaml, String pack, FormerWords formerWords) {
        return read(definitions, source, yaml, pack + ".", formerWords);
    }

    /**
     * No value and no definition.
     *
     * @return to be overridden by others
     */
    public static Parameters none() {
        return new Parameters(Map.of(), Map.of(), List.of());
    }

    private static Parameters read(
            Map<String, Definition> known,
            String source,
            String yaml,
            @Nullable String mayDefine,
            FormerWords formerWords) {
        return formerWords.reading(
                FormerWords.PARAMETERS, () -> readDocument(known, source, yaml, mayDefine, formerWords));
    }

    private static Parameters readDocument(
            Map<String, Definition> known,
            String source,
            String yaml,
            @Nullable String mayDefine,
            FormerWords formerWords) {
        YamlDocument document = YamlDocument.parse(source, yaml);
        Section root = document.root();
        root.allowOnly("parameters", "seldom_heard_groups");
        Map<String, Definition> own = new TreeMap<>();
        Map<Key, NavigableMap<LocalDate, ParameterValue>> values = new TreeMap<>();
        for (Section section : root.optionalSections("parameters")) {
            String name = section.text("name");
            if (section.has("unit") && mayDefine != null) {
                define(section, name, mayDefine, known, own);
            } else {
                section.allowOnly("name", "theme", "service", "sector", "values");
            }
            Definition definition = own.getOrDefault(name, known.get(name));
            if (definition != null) {
                readValues(name, definition, section, values);
            } else if (!name.isEmpty()) {
                Set<String> names = new TreeSet<>(known.keySet());
                names.addAll(own.keySet());
                section.problem(
                        ProblemCode.PARAMETER_UNKNOWN,
                        "name",
                        "no rule reads a parameter of this name",
                        formerWords
                                .find(What.PARAMETER, "", name)
                                .map(word -> word.remedy(name))
                                .orElseGet(() -> Suggestion.among(name, names)));
            }
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
                mayDefine == null ? known : own,
                values,
                groups.stream().map(Supplier::get).toList());
    }

    private static void define(
            Section section,
            String name,
            String mayDefine,
            Map<String, Definition> known,
            Map<String, Definition> own) {
        section.allowOnly("name", "title", "unit", "least", "most", "whole", "values");
        if (!name.startsWith(mayDefine) || name.length() == mayDefine.length()) {
            section.problem(
                    ProblemCode.PARAMETER_NOT_OWN,
                    "name",
                    "a parameter that a pack defines begins with the pack's name and a full stop",
                    "Write " + mayDefine + name + "; or leave title, unit, least, most and whole out to set a parameter"
                            + " that stands already");
        }
        if (known.containsKey(name) || own.containsKey(name)) {
            section.problem(ProblemCode.VALUE_INVALID, "name", "this parameter is defined already", "Define it once");
        }
        BigDecimal limit = BigDecimal.valueOf(1_000_000_000);
        String whole = section.text("whole");
        if (!Set.of("true", "false", "").contains(whole)) {
            section.problem(ProblemCode.VALUE_INVALID, "whole", "true or false is expected", "Correct the value");
        }
        BigDecimal least = section.number("least", BigDecimal.ZERO, limit);
        BigDecimal most = section.number("most", least, limit);
        if (whole.equals("true")
                && (least.stripTrailingZeros().scale() > 0
                        || most.stripTrailingZeros().scale() > 0)) {
            section.problem(
                    ProblemCode.VALUE_INVALID, "least", "the limits of whole numbers are whole", "Correct the limits");
            least = BigDecimal.ZERO;
            most = limit;
        }
        own.put(name, new Definition(section.text("title"), section.text("unit"), least, most, whole.equals("true")));
    }

    /** For what a value is agreed: a theme, a service, a sector, or everything. */
    private static String scope(Section section) {
        List<String> scopes = new ArrayList<>();
        section.optionalText("theme").ifPresent(scopes::add);
        section.optionalText("service").map(Parameters::service).ifPresent(scopes::add);
        section.optionalText("sector").map(Parameters::sector).ifPresent(scopes::add);
        if (scopes.size() > 1) {
            section.problem(
                    ProblemCode.VALUE_INVALID,
                    section.has("sector") ? "sector" : "service",
                    "a value is agreed for a theme, for a service or for a sector",
                    "Leave all but one of them out, or agree the value for each apart");
        }
        return scopes.isEmpty() ? "" : scopes.get(0);
    }

    /**
     * How a service stands in the place of a theme.
     *
     * @param code the code of the service
     * @return for example {@code service:podiatry}
     */
    public static String service(String code) {
        return SERVICE + code;
    }

    /**
     * How a sector stands in the place of a theme.
     *
     * @param code its word in small letters with hyphens
     * @return for example {@code sector:social-care}
     */
    public static String sector(String code) {
        return SECTOR + code;
    }

    /**
     * These values with those for services and sectors set for the themes that are about them.
     *
     * @param scopes of each theme its services and sector, as {@link #service(String)} and {@link #sector(String)} write them, in
     *     the order in which one goes before another
     * @return a copy in which a theme's own value still goes before all of them, from its own day on
     */
    public Parameters forThemes(Map<String, List<String>> scopes) {
        Map<Key, NavigableMap<LocalDate, ParameterValue>> more = new TreeMap<>(values);
        for (Map.Entry<String, List<String>> theme : scopes.entrySet()) {
            List<String> last = new ArrayList<>(theme.getValue());
            Collections.reverse(last);
            last.add(theme.getKey());
            for (String name : definitions.keySet()) {
                NavigableMap<LocalDate, ParameterValue> own = new TreeMap<>();
                for (String scope : last) {
                    NavigableMap<LocalDate, ParameterValue> dated = values.get(new Key(name, scope));
                    if (dated != null) {
                        own.tailMap(dated.firstKey(), true).clear();
                        own.putAll(dated);
                    }
                }
                if (!own.isEmpty()) {
                    more.put(new Key(name, theme.getKey()), own);
                }
            }
        }
        return new Parameters(definitions, more, seldomHeard);
    }

    private static void readValues(
            String name,
            Definition definition,
            Section section,
            Map<Key, NavigableMap<LocalDate, ParameterValue>> values) {
        String theme = scope(section);
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
        Map<String, Definition> together = new TreeMap<>(definitions);
        together.putAll(own.definitions);
        return new Parameters(together, both, groups);
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
        for (Key key : values.keySet()) {
            if (!key.theme().startsWith(SERVICE) && !key.theme().startsWith(SECTOR)) {
                themes.add(key.theme());
            }
        }
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
        return find(name, theme, asAt)
                .orElseThrow(() -> new UnusableInputException(new Problem(
                        ProblemCode.PARAMETER_NOT_IN_FORCE,
                        "parameters",
                        0,
                        name,
                        null,
                        "no value of this parameter is in force on " + asAt,
                        "Ask as at a later date, or give a value that begins on or before that day")));
    }

    /**
     * The value in force, if there is one.
     *
     * @param name one of {@link #names()}
     * @param theme the theme that is asked about; its own value goes before the one for every theme
     * @param asAt the day
     * @return empty if none of its values is in force on that day
     * @throws IllegalArgumentException if there is no parameter of that name
     */
    public Optional<ParameterValue> find(String name, String theme, LocalDate asAt) {
        if (!definitions.containsKey(name)) {
            throw new IllegalArgumentException(
                    "There is no parameter " + name + ". " + Suggestion.among(name, definitions.keySet()));
        }
        for (String of : List.of(theme, "")) {
            NavigableMap<LocalDate, ParameterValue> dated = values.get(new Key(name, of));
            Map.Entry<LocalDate, ParameterValue> entry = dated == null ? null : dated.floorEntry(asAt);
            if (entry != null) {
                return Optional.of(entry.getValue());
            }
        }
        return Optional.empty();
    }

    /**
     * What a parameter is.
     *
     * @param name one of {@link #names()}
     * @return its title, for example {@code Voices that make a theme a concern of many}
     * @throws IllegalArgumentException if there is no parameter of that name
     */
    public String title(String name) {
        return definition(name).title();
    }

    private Definition definition(String name) {
        Definition definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalArgumentException(
                    "There is no parameter " + name + ". " + Suggestion.among(name, definitions.keySet()));
        }
        return definition;
    }

    /**
     * Every value that stands here.
     *
     * @return in the order of names, themes and days
     */
    public List<ParameterValue> all() {
        return values.values().stream()
                .flatMap(dated -> dated.values().stream())
                .toList();
    }

    /**
     * The values on either side of one that stands here, as near to it as a whole number can be, or a tenth of the last digit
     * of another.
     *
     * @param value one of {@link #all()}
     * @return at most two, the lower first; none that the parameter cannot have
     * @throws IllegalArgumentException if there is no parameter of that name
     */
    public List<BigDecimal> besides(ParameterValue value) {
        Definition definition = definition(value.name());
        BigDecimal agreed = value.value();
        BigDecimal step = definition.whole() ? BigDecimal.ONE : agreed.ulp().movePointLeft(1);
        return Stream.of(agreed.subtract(step), agreed.add(step))
                .filter(next -> next.compareTo(definition.least()) >= 0 && next.compareTo(definition.most()) <= 0)
                .toList();
    }

    /**
     * These values with one of them changed, and nothing else: to see whether anybody would notice.
     *
     * @param value the value
     * @param other what stands in its place, from the same day
     * @return a copy; these themselves where the value does not stand here
     */
    public Parameters changing(ParameterValue value, BigDecimal other) {
        if (!all().contains(value)) {
            return this;
        }
        Key changed = new Key(value.name(), value.theme());
        Map<Key, NavigableMap<LocalDate, ParameterValue>> copy = new TreeMap<>(values);
        NavigableMap<LocalDate, ParameterValue> dated = new TreeMap<>(copy.getOrDefault(changed, new TreeMap<>()));
        dated.put(
                value.from(),
                new ParameterValue(value.name(), value.theme(), other, value.unit(), value.from(), value.reference()));
        copy.put(changed, dated);
        return new Parameters(definitions, copy, seldomHeard);
    }

    /**
     * What is agreed otherwise in other parameters. Whether a number is written with zeros at its end makes no difference.
     *
     * @param other the other parameters
     * @return in the order of names and themes; the groups seldom heard at the end
     */
    public List<ParameterChange> changesTo(Parameters other) {
        Set<Key> keys = new TreeSet<>(values.keySet());
        keys.addAll(other.values.keySet());
        List<ParameterChange> changes = new ArrayList<>();
        for (Key key : keys) {
            told(changes, key.name(), key.theme(), inWords(key), other.inWords(key));
        }
        Set<String> codes = new TreeSet<>();
        Stream.of(this, other).forEach(one -> one.seldomHeard.forEach(group -> codes.add(group.code())));
        for (String code : codes) {
            told(changes, ParameterChange.SELDOM_HEARD, code, groupInWords(code), other.groupInWords(code));
        }
        return changes;
    }

    private static void told(
            List<ParameterChange> changes, String name, String theme, List<String> before, List<String> after) {
        if (!before.equals(after)) {
            changes.add(new ParameterChange(name, theme, before, after));
        }
    }

    private List<String> inWords(Key key) {
        return dated(key).values().stream()
                .map(value -> value.value().stripTrailingZeros().toPlainString() + " " + value.unit() + " from "
                        + Days.inWords(value.from()) + " (" + value.reference() + ")")
                .toList();
    }

    private List<String> groupInWords(String code) {
        return seldomHeard.stream()
                .filter(group -> group.code().equals(code))
                .map(group -> "from " + Days.inWords(group.from()) + " (" + group.reference() + ")")
                .toList();
    }

    private NavigableMap<LocalDate, ParameterValue> dated(Key key) {
        return values.getOrDefault(key, Collections.emptyNavigableMap());
    }

    /**
     * These values with one thing agreed as it is in other parameters, and nothing else.
     *
     * @param change one of {@link #changesTo(Parameters)}
     * @param other the parameters from which it is taken
     * @return a copy
     */
    public Parameters taking(ParameterChange change, Parameters other) {
        if (change.name().equals(ParameterChange.SELDOM_HEARD)) {
            List<SeldomHeard> groups = new ArrayList<>(seldomHeard);
            groups.removeIf(group -> group.code().equals(change.theme()));
            other.seldomHeard.stream()
                    .filter(group -> group.code().equals(change.theme()))
                    .forEach(groups::add);
            return new Parameters(definitions, values, groups);
        }
        Key key = new Key(change.name(), change.theme());
        Map<Key, NavigableMap<LocalDate, ParameterValue>> copy = new TreeMap<>(values);
        copy.remove(key);
        if (other.values.containsKey(key)) {
            copy.put(key, other.dated(key));
        }
        return new Parameters(definitions, copy, seldomHeard).knowing(other);
    }

    /**
     * These values, where it is also known what other parameters are that others define.
     *
     * @param other the others; none of their values is taken
     * @return a copy
     */
    public Parameters knowing(Parameters other) {
        Map<String, Definition> together = new TreeMap<>(other.definitions);
        together.putAll(definitions);
        return new Parameters(together, values, seldomHeard);
    }

    /**
     * Of these values those that are in force on a day, and none of another day.
     *
     * @param day the day
     * @return a copy
     */
    public Parameters inForceOn(LocalDate day) {
        Map<Key, NavigableMap<LocalDate, ParameterValue>> inForce = new TreeMap<>();
        values.forEach((key, dated) -> {
            Map.Entry<LocalDate, ParameterValue> entry = dated.floorEntry(day);
            if (entry != null) {
                inForce.put(key, new TreeMap<>(Map.of(entry.getKey(), entry.getValue())));
            }
        });
        return new Parameters(
                definitions,
                inForce,
                seldomHeard.stream().filter(group -> !group.from().isAfter(day)).toList());
    }

    /**
     * These values, of which the first of each parameter and theme begins on a day at the latest: to see what a later value would
     * have changed earlier.
     *
     * @param day the day
     * @return a copy
     */
    public Parameters begunBy(LocalDate day) {
        Map<Key, NavigableMap<LocalDate, ParameterValue>> begun = new TreeMap<>();
        values.forEach((key, dated) -> {
            NavigableMap<LocalDate, ParameterValue> copy = new TreeMap<>(dated);
            Map.Entry<LocalDate, ParameterValue> first = copy.firstEntry();
            if (first != null && first.getKey().isAfter(day)) {
                ParameterValue value = first.getValue();
                copy.remove(first.getKey());
                copy.put(
                        day,
                        new ParameterValue(
                                value.name(), value.theme(), value.value(), value.unit(), day, value.reference()));
            }
            begun.put(key, copy);
        });
        return new Parameters(
                definitions,
                begun,
                seldomHeard.stream()
                        .map(group -> group.from().isAfter(day)
                                ? new SeldomHeard(group.code(), day, group.reference())
                                : group)
                        .toList());
    }

    /**
     * Tells whether two LINks agreed the same.
     *
     * @return the same for the same definitions, values and groups
     */
    public String fingerprint() {
        return Fingerprint.of(List.of(definitions.toString(), all().toString(), seldomHeard.toString()));
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

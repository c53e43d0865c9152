package org.localinvolvement.links.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.organisation.Identifier;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A mapping in a {@link YamlDocument}.
 *
 * <p>What is missing or not possible becomes a problem of the document, and a stand-in is returned so that the reading can
 * go on: nothing read may be used before {@link YamlDocument#complete()} has returned.
 */
public final class Section {

    /** What stands for a body that could not be read, which is a problem that is told already. */
    public static final Identifier NOBODY = Identifier.links("missing");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    private final YamlDocument document;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final String path;
    private final int line;
    private boolean keyTwice;

    Section(YamlDocument document, @Nullable MappingNode node, String path, int line) {
        this.document = document;
        this.path = path;
        this.line = line;
        if (node != null) {
            for (NodeTuple entry : node.getValue()) {
                String key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
                Integer first = keyLines.putIfAbsent(key, lineOf(entry.getKeyNode()));
                if (first == null) {
                    if (!isNull(entry.getValueNode())) {
                        values.put(key, entry.getValueNode());
                    }
                } else {
                    keyTwice = true;
                    document.problem(
                            ProblemCode.DOCUMENT_NOT_YAML,
                            lineOf(entry.getKeyNode()),
                            path + key,
                            null,
                            "this key already stands on line " + first,
                            "Leave one of the two out");
                }
            }
        }
    }

    /** A null that is written out says what a missing key says. */
    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.NULL)
                && !scalar.getValue().isEmpty();
    }

    private static int lineOf(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    /**
     * The keys that stand here.
     *
     * @return in the order of the document
     */
    public Set<String> keys() {
        return keyLines.keySet();
    }

    /**
     * Whether a key stands twice here, which is a problem that is told already.
     *
     * @return true where nothing that is read here can be relied on
     */
    public boolean hasKeyTwice() {
        return keyTwice;
    }

    /**
     * The line of a key, or of the section where the key is missing.
     *
     * @param key the key
     * @return from 1
     */
    public int line(String key) {
        return keyLines.getOrDefault(key, line);
    }

    /**
     * Tells a problem with the value of a key.
     *
     * @param code which kind
     * @param key the key
     * @param reason what is wrong
     * @param remedy what to do
     */
    public void problem(ProblemCode code, String key, String reason, String remedy) {
        Node node = values.get(key);
        String value = node instanceof ScalarNode scalar ? scalar.getValue() : null;
        document.problem(code, node == null ? line(key) : lineOf(node), path + key, value, reason, remedy);
    }

    /**
     * Tells a problem with the value of a key, and not the value: it may be somebody's name.
     *
     * @param code which kind
     * @param key the key
     * @param reason what is wrong
     * @param remedy what to do
     */
    public void problemWithoutValue(ProblemCode code, String key, String reason, String remedy) {
        Node node = values.get(key);
        document.problem(code, node == null ? line(key) : lineOf(node), path + key, null, reason, remedy);
    }

    /**
     * Tells a problem of this whole mapping.
     *
     * @param code which kind
     * @param reason what is wrong
     * @param remedy what to do
     */
    public void problemOfAll(ProblemCode code, String reason, String remedy) {
        document.problem(code, line, path.isEmpty() ? "" : path.substring(0, path.length() - 1), null, reason, remedy);
    }

    /**
     * Refuses every key but these.
     *
     * @param allowed the keys that may stand here
     */
    public void allowOnly(String... allowed) {
        for (String key : keys()) {
            if (!Set.of(allowed).contains(key)) {
                document.problem(
                        ProblemCode.KEY_UNKNOWN,
                        line(key),
                        path + key,
                        null,
                        "this key is not known here",
                        Suggestion.among(key, Set.of(allowed)));
            }
        }
    }

    /**
     * Text that has to stand here.
     *
     * @param key the key
     * @return the text, stripped; not blank
     */
    public String text(String key) {
        Optional<String> text = optionalText(key);
        if (text.isEmpty() && !(values.get(key) instanceof SequenceNode) && !(values.get(key) instanceof MappingNode)) {
            missing(key, "a text");
        }
        return text.orElse("");
    }

    /**
     * Text that may stand here.
     *
     * @param key the key
     * @return the text, stripped; empty if the key is missing or its value blank
     */
    public Optional<String> optionalText(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof ScalarNode scalar)) {
            invalid(key, "a single text is expected here");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue().strip()).filter(text -> !text.isEmpty());
    }

    /**
     * Text that stands here, with the white space at its ends.
     *
     * @param key the key
     * @return empty if the key is missing or holds no single text
     */
    public String rawText(String key) {
        return values.get(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    /**
     * The identifier of a body that has to stand here.
     *
     * @param key the key
     * @return the identifier; one that stands for nobody if there was a problem
     */
    public Identifier identifier(String key) {
        return identifier(key, text(key));
    }

    /**
     * The identifier of a body that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Identifier> optionalIdentifier(String key) {
        return optionalText(key).map(text -> identifier(key, text));
    }

    /**
     * The identifiers of bodies that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public List<Identifier> optionalIdentifiers(String key) {
        return optionalTexts(key).stream().map(text -> identifier(key, text)).toList();
    }

    private Identifier identifier(String key, String text) {
        try {
            return text.isEmpty() ? NOBODY : Identifier.parse(text);
        } catch (IllegalArgumentException e) {
            problem(
                    ProblemCode.VALUE_INVALID,
                    key,
                    // Of a list the problem tells no value by itself.
                    (isText(key) ? "" : "\"" + Visible.text(text, ' ') + "\" is none: ")
                            + "an identifier is written as scheme:value, for example gss:E06000015",
                    "Correct the value");
            return NOBODY;
        }
    }

    /**
     * A day that has to stand here.
     *
     * @param key the key
     * @return the day
     */
    public LocalDate date(String key) {
        String text = text(key);
        try {
            return text.isEmpty() ? LocalDate.EPOCH : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            invalid(key, "a date is written year-month-day, for example 2009-04-01");
            return LocalDate.EPOCH;
        }
    }

    /**
     * A number that has to stand here.
     *
     * @param key the key
     * @param least the smallest that is possible, inclusive
     * @param most the largest that is possible, inclusive
     * @return the number
     */
    public BigDecimal number(String key, BigDecimal least, BigDecimal most) {
        String text = text(key);
        if (text.isEmpty()) {
            return least;
        }
        if (!NUMBER.matcher(text).matches()) {
            invalid(key, "a number is expected, with a point and no grouping, for example 12 or 0.05");
            return least;
        }
        BigDecimal number = new BigDecimal(text);
        if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
            invalid(key, "a number from " + least.toPlainString() + " to " + most.toPlainString() + " is expected");
            return least;
        }
        return number;
    }

    /**
     * A whole number that has to stand here.
     *
     * @param key the key
     * @param least the smallest that is possible, inclusive
     * @param most the largest that is possible, inclusive
     * @return the number
     */
    public int whole(String key, int least, int most) {
        BigDecimal number = number(key, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        if (number.stripTrailingZeros().scale() > 0) {
            invalid(key, "a whole number is expected");
            return least;
        }
        return number.intValueExact();
    }

    /**
     * A day that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<LocalDate> optionalDate(String key) {
        return values.containsKey(key) ? Optional.of(date(key)) : Optional.empty();
    }

    /**
     * A fact that may stand here: yes, no or unknown, or {@code true} and {@code false}.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Truth> optionalTruth(String key) {
        return optionalText(key).map(text -> switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Truth.YES;
            case "no", "false" -> Truth.NO;
            case "unknown" -> Truth.UNKNOWN;
            default -> {
                invalid(key, "\"yes\", \"no\" or \"unknown\" is expected here");
                yield Truth.UNKNOWN;
            }
        });
    }

    /**
     * One of a list of constants that may stand here, written as in Java or in small letters with hyphens.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return empty if the key is missing or its value is not in the list
     */
    public <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> list) {
        return optionalText(key).flatMap(text -> {
            Optional<E> found = amongst(text, list);
            if (found.isEmpty()) {
                unknown(key, text, list);
            }
            return found;
        });
    }

    /**
     * One of a list of constants that has to stand here, written as in Java or in small letters with hyphens.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String key, Class<E> list) {
        Optional<E> found = optionalConstant(key, list);
        if (found.isEmpty() && !values.containsKey(key)) {
            missing(key, "one of " + String.join(", ", words(list)));
        }
        return found.orElse(list.getEnumConstants()[0]);
    }

    /**
     * Constants of a list that may stand here, each written as in Java or in small letters with hyphens.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return in the order of the list; empty if the key is missing
     */
    public <E extends Enum<E>> Set<E> optionalConstants(String key, Class<E> list) {
        Set<E> found = EnumSet.noneOf(list);
        for (String text : optionalTexts(key)) {
            amongst(text, list).ifPresentOrElse(found::add, () -> unknown(key, text, list));
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> amongst(String text, Class<E> list) {
        String name = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static <E extends Enum<E>> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private <E extends Enum<E>> void unknown(String key, String text, Class<E> list) {
        document.problem(
                ProblemCode.VALUE_INVALID,
                line(key),
                path + key,
                text,
                "one of " + String.join(", ", words(list)) + " is expected here",
                Suggestion.among(text.toLowerCase(Locale.ROOT).replace('_', '-'), words(list)));
    }

    /**
     * Whether a single text stands here, and not a mapping or a list.
     *
     * @param key the key
     * @return false also if the key is missing
     */
    public boolean isText(String key) {
        return values.get(key) instanceof ScalarNode;
    }

    /**
     * A mapping that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Section> optionalSection(String key) {
        Node node = values.get(key);
        if (node == null) {
            return Optional.empty();
        }
        if (!(node instanceof MappingNode mapping)) {
            invalid(key, "a mapping (\"key: value\", indented) is expected here");
            return Optional.empty();
        }
        return Optional.of(new Section(document, mapping, path + key + ".", lineOf(node)));
    }

    /**
     * A list of mappings that has to stand here.
     *
     * @param key the key
     * @return the mappings, at least one unless there was a problem
     */
    public List<Section> sections(String key) {
        List<Section> sections = optionalSections(key);
        if (!values.containsKey(key)) {
            missing(key, "a list");
        }
        return sections;
    }

    /**
     * A list of mappings that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public List<Section> optionalSections(String key) {
        Node node = values.get(key);
        if (node == null) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof MappingNode mapping) {
                    sections.add(
                            new Section(document, mapping, path + key + "[" + sections.size() + "].", lineOf(item)));
                } else {
                    invalid(key, "each item of this list is a mapping (\"key: value\")");
                }
            }
        }
        if (sections.isEmpty()) {
            invalid(key, "a list with at least one item (\"- key: value\") is expected here");
        }
        return sections;
    }

    /**
     * A list of mappings that may be told: an empty one, or the word {@code none}, says that there is nothing, and a missing one that
     * nobody told.
     *
     * @param key the key
     * @return the mappings, perhaps none; empty if the key is missing
     */
    public Optional<List<Section>> toldSections(String key) {
        if (!values.containsKey(key)) {
            return Optional.empty();
        }
        boolean none = isText(key)
                ? rawText(key).equals("none")
                : values.get(key) instanceof SequenceNode list
                        && list.getValue().isEmpty();
        return Optional.of(none ? List.of() : optionalSections(key));
    }

    /**
     * A list of texts that has to stand here.
     *
     * @param key the key
     * @return the texts, stripped and not blank; at least one unless there was a problem
     */
    public List<String> texts(String key) {
        Node node = values.get(key);
        if (node == null) {
            missing(key, "a list of texts");
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                if (item instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                    texts.add(scalar.getValue().strip());
                } else {
                    invalid(key, "each item of this list is a text");
                }
            }
        }
        if (texts.isEmpty()) {
            invalid(key, "a list with at least one text is expected here, for example [one, another]");
        }
        return texts;
    }

    /**
     * A list of texts that may stand here.
     *
     * @param key the key
     * @return the texts, stripped and not blank; empty if the key is missing or its list is
     */
    public List<String> optionalTexts(String key) {
        boolean none = !values.containsKey(key)
                || (values.get(key) instanceof SequenceNode list
                        && list.getValue().isEmpty());
        return none ? List.of() : texts(key);
    }

    private void missing(String key, String what) {
        document.problem(
                ProblemCode.KEY_MISSING,
                line(key),
                path + key,
                null,
                "this key is missing or empty",
                "Add it with " + what + " as its value");
    }

    private void invalid(String key, String expected) {
        problem(ProblemCode.VALUE_INVALID, key, expected, "Correct the value");
    }
}

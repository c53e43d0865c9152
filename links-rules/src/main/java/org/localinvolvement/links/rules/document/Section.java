package org.localinvolvement.links.rules.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.decision.Visible;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.document.KeysRead.Form;
import org.localinvolvement.links.rules.document.KeysRead.ReadAs;
import org.localinvolvement.links.rules.document.Written.Kind;

/**
 * A mapping in a {@link WrittenDocument}, be it YAML or JSON. Keys are asked for with underscores; in a JSON document
 * {@code user_group} is the member {@code userGroup}.
 *
 * <p>What is missing or not possible becomes a problem of the document, and a stand-in is returned so that the reading can
 * go on: nothing read may be used before {@link WrittenDocument#complete()} has returned.
 */
public final class Section {

    /** What stands for a body that could not be read, which is a problem that is told already. */
    public static final Identifier NOBODY = Identifier.links("missing");

    private static final String DATE_EXPECTED = "a date is written year-month-day, for example 2009-04-01";
    private static final String NONE = "none";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,10})?");

    private final WrittenDocument document;
    private final Notation notation;
    private final Map<String, Written> values = new LinkedHashMap<>();
    private final Map<String, Integer> keyLines = new LinkedHashMap<>();
    private final String place;
    private final int line;
    private boolean withholdsValues;
    private boolean keyTwice;

    Section(WrittenDocument document, Written.Entries written, String place, boolean withholdsValues) {
        this.document = document;
        this.notation = document.notation();
        this.place = place;
        this.line = written.line();
        this.withholdsValues = withholdsValues;
        for (Written.Entry entry : written.entries()) {
            Integer first = keyLines.putIfAbsent(entry.key(), entry.line());
            if (first == null) {
                if (!(entry.value() instanceof Written.Single single && single.kind() == Kind.NOTHING)) {
                    values.put(entry.key(), entry.value());
                }
            } else {
                keyTwice = true;
                document.problem(
                        notation.keyTwice(),
                        entry.line(),
                        notation.place(place, entry.key()),
                        null,
                        "this " + notation.key() + " already stands on line " + first,
                        "Leave one of the two out");
            }
        }
    }

    private @Nullable Written value(String key) {
        return values.get(notation.spelling(key));
    }

    /** Where a key stands. */
    private String at(String key) {
        return notation.place(place, notation.spelling(key));
    }

    private void read(String key, Form form) {
        document.keysRead().read(place, notation.spelling(key), form);
    }

    /**
     * The document in which this mapping stands.
     *
     * @return which knows all problems that were told
     */
    public WrittenDocument document() {
        return document;
    }

    /**
     * The keys that stand here.
     *
     * @return in the order of the document, as they are written
     */
    public Set<String> keys() {
        return keyLines.keySet();
    }

    /**
     * Whether a key stands here.
     *
     * @param key the key
     * @return in a JSON document false also where its value is null
     */
    public boolean has(String key) {
        String spelt = notation.spelling(key);
        return notation == Notation.YAML ? keyLines.containsKey(spelt) : values.containsKey(spelt);
    }

    /** From here on no problem tells the values of this mapping, or of those within it: they may be somebody's name or key. */
    public void withholdValues() {
        withholdsValues = true;
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
        return keyLines.getOrDefault(notation.spelling(key), line);
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
        Written written = value(key);
        String value = written instanceof Written.Single single ? single.text() : null;
        document.problem(code, written == null ? line(key) : written.line(), at(key), shown(value), reason, remedy);
    }

    private @Nullable String shown(@Nullable String value) {
        return withholdsValues ? null : value;
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
        Written written = value(key);
        document.problem(code, written == null ? line(key) : written.line(), at(key), null, reason, remedy);
    }

    /**
     * Tells a problem of this whole mapping.
     *
     * @param code which kind
     * @param reason what is wrong
     * @param remedy what to do
     */
    public void problemOfAll(ProblemCode code, String reason, String remedy) {
        document.problem(code, line, place, null, reason, remedy);
    }

    /**
     * Refuses every key but these.
     *
     * @param allowed the keys that may stand here
     */
    public void allowOnly(String... allowed) {
        Set<String> known = new HashSet<>();
        for (String key : allowed) {
            known.add(notation.spelling(key));
        }
        document.keysRead().allowed(place, known);
        for (String key : keys()) {
            if (!known.contains(key)) {
                document.problem(
                        ProblemCode.KEY_UNKNOWN,
                        keyLines.getOrDefault(key, line),
                        notation.place(place, key),
                        null,
                        "this " + notation.key() + " is not known here",
                        Suggestion.among(key, known));
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
        read(key, Form.of(ReadAs.TEXT));
        return required(key);
    }

    private String required(String key) {
        Optional<String> text = optional(key);
        if (text.isEmpty() && !isOther(key)) {
            missing(key, "a text");
        }
        return text.orElse("");
    }

    /** Whether something stands here that is no single text, which is told already. */
    private boolean isOther(String key) {
        Written written = value(key);
        return written != null && !(written instanceof Written.Single single && notation.isText(single.kind()));
    }

    /**
     * Text that may stand here.
     *
     * @param key the key
     * @return the text, stripped; empty if the key is missing or its value blank
     */
    public Optional<String> optionalText(String key) {
        read(key, Form.of(ReadAs.ANY_TEXT));
        return optional(key);
    }

    private Optional<String> optional(String key) {
        if (isOther(key)) {
            notText(key);
            return Optional.empty();
        }
        return Optional.of(rawText(key).strip()).filter(text -> !text.isEmpty());
    }

    /** A word that may stand here. */
    private Optional<String> word(String key) {
        if (isOther(key)) {
            notText(key);
            return Optional.empty();
        }
        return value(key) == null ? Optional.empty() : notation.word(rawText(key));
    }

    /**
     * Text that stands here, with the white space at its ends.
     *
     * @param key the key
     * @return empty if the key is missing or holds no single text
     */
    public String rawText(String key) {
        return value(key) instanceof Written.Single single ? single.text() : "";
    }

    /**
     * The identifier of a body that has to stand here.
     *
     * @param key the key
     * @return the identifier; one that stands for nobody if there was a problem
     */
    public Identifier identifier(String key) {
        read(key, Form.of(ReadAs.IDENTIFIER));
        return required(key).isEmpty() ? NOBODY : identifier(key, notation.exact(rawText(key)));
    }

    /**
     * The identifier of a body that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Identifier> optionalIdentifier(String key) {
        read(key, Form.of(ReadAs.IDENTIFIER));
        return word(key).map(text -> identifier(key, text));
    }

    private Identifier identifier(String key, String text) {
        return identifier(text, reason -> problem(ProblemCode.VALUE_INVALID, key, reason, "Correct the value"));
    }

    /**
     * The identifiers of bodies that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public List<Identifier> optionalIdentifiers(String key) {
        read(key, Form.of(ReadAs.IDENTIFIERS));
        return optionalItems(key).stream()
                .map(item -> identifier(item.text(), reason -> problem(key, item, reason, "Correct the value")))
                .toList();
    }

    private Identifier identifier(String text, Consumer<String> problem) {
        try {
            return Identifier.parse(text);
        } catch (IllegalArgumentException e) {
            problem.accept("an identifier is written as scheme:value, for example gss:E06000015");
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
        read(key, Form.of(ReadAs.DATE));
        return day(key);
    }

    private LocalDate day(String key) {
        if (!required(key).isEmpty()) {
            Optional<LocalDate> day = day(notation.exact(rawText(key)), notation);
            if (day.isPresent()) {
                return day.get();
            }
            invalid(key, DATE_EXPECTED);
        }
        return LocalDate.EPOCH;
    }

    private static Optional<LocalDate> day(String text, Notation notation) {
        try {
            return notation.isDate(text) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * Days that may stand here as a list.
     *
     * @param key the key
     * @return in the order of the list; empty if the key is missing
     */
    public List<LocalDate> optionalDates(String key) {
        read(key, Form.of(ReadAs.DATES));
        List<LocalDate> days = new ArrayList<>();
        for (Item item : optionalItems(key)) {
            day(item.text(), notation)
                    .ifPresentOrElse(
                            days::add,
                            () -> problem(
                                    key, notation.tellsItems() ? item : NO_ITEM, DATE_EXPECTED, "Correct the value"));
        }
        return days;
    }

    /**
     * Whether the word none stands here in the place of a day.
     *
     * @param key the key
     * @return false also if the key is missing
     */
    public boolean saysNever(String key) {
        read(key, Form.of(ReadAs.DATE_OR_NONE));
        return isText(key) && rawText(key).strip().equals(NONE);
    }

    /**
     * Whether it is said of a list that there is nothing: by the word none in a YAML document, by an empty list in JSON.
     *
     * @param key the key
     * @return false also if the key is missing
     */
    public boolean saysNone(String key) {
        Written written = value(key);
        return written != null && notation.isNone(written);
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
        read(key, Form.number(ReadAs.NUMBER, least, most));
        return between(key, least, most);
    }

    private BigDecimal between(String key, BigDecimal least, BigDecimal most) {
        if (notation == Notation.YAML && required(key).isEmpty()) {
            return least;
        }
        Written written = value(key);
        if (written == null) {
            missing(key, "a number");
            return least;
        }
        String text = rawText(key).strip();
        boolean isNumber = written instanceof Written.Single single && notation.isNumber(single.kind());
        if (!isNumber || !NUMBER.matcher(text).matches()) {
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
     * A number that may stand here.
     *
     * @param key the key
     * @param least the smallest that is possible, inclusive
     * @param most the largest that is possible, inclusive
     * @return empty if the key is missing
     */
    public Optional<BigDecimal> optionalNumber(String key, BigDecimal least, BigDecimal most) {
        read(key, Form.number(ReadAs.NUMBER, least, most));
        return has(key) ? Optional.of(between(key, least, most)) : Optional.empty();
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
        read(key, Form.number(ReadAs.WHOLE, BigDecimal.valueOf(least), BigDecimal.valueOf(most)));
        BigDecimal number = between(key, BigDecimal.valueOf(least), BigDecimal.valueOf(most));
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
        read(key, Form.of(ReadAs.DATE));
        return value(key) != null ? Optional.of(day(key)) : Optional.empty();
    }

    /**
     * A fact that may stand here: yes, no or unknown, or in a YAML document {@code true} and {@code false}.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Truth> optionalTruth(String key) {
        read(key, Form.words(ReadAs.WORD, words(Truth.class), "Truth"));
        return word(key)
                .map(word -> notation.truth(word).orElseGet(() -> {
                    invalid(key, "\"yes\", \"no\" or \"unknown\" is expected here");
                    return Truth.UNKNOWN;
                }));
    }

    /**
     * One of a list of constants that may stand here, written as in Java or in small letters with hyphens; in a JSON document only the latter.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return empty if the key is missing or its value is not in the list
     */
    public <E extends Enum<E>> Optional<E> optionalConstant(String key, Class<E> list) {
        read(key, Form.words(ReadAs.WORD, words(list), nameOf(list)));
        return word(key).flatMap(text -> {
            Optional<E> found = amongst(text, list);
            if (found.isEmpty()) {
                unknown(line(key), at(key), text, list);
            }
            return found;
        });
    }

    /**
     * One of a list of constants that has to stand here, written as in Java or in small letters with hyphens; in a JSON document only the latter.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return the constant
     */
    public <E extends Enum<E>> E constant(String key, Class<E> list) {
        Optional<E> found = optionalConstant(key, list);
        if (found.isEmpty() && value(key) == null) {
            missing(key, "one of " + String.join(", ", words(list)));
        }
        return found.orElse(list.getEnumConstants()[0]);
    }

    /**
     * Constants of a list that may stand here, each written as in Java or in small letters with hyphens; in a JSON document only the latter.
     *
     * @param <E> the list
     * @param key the key
     * @param list the list
     * @return in the order of the list; empty if the key is missing
     */
    public <E extends Enum<E>> Set<E> optionalConstants(String key, Class<E> list) {
        read(key, Form.words(ReadAs.WORDS, words(list), nameOf(list)));
        Set<E> found = EnumSet.noneOf(list);
        for (Item item : optionalItems(key)) {
            amongst(item.text(), list)
                    .ifPresentOrElse(
                            found::add,
                            () -> unknown(
                                    notation.tellsItems() ? item.line() : line(key), at(key, item), item.text(), list));
        }
        return found;
    }

    private <E extends Enum<E>> Optional<E> amongst(String text, Class<E> list) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> notation.names(text, constant))
                .findFirst();
    }

    private static <E extends Enum<E>> List<String> words(Class<E> list) {
        return Arrays.stream(list.getEnumConstants()).map(Notation::wordOf).toList();
    }

    /** With the type that it belongs to, because several have a list of kinds. */
    private static String nameOf(Class<?> list) {
        Class<?> of = list.getEnclosingClass();
        return of == null ? list.getSimpleName() : nameOf(of) + list.getSimpleName();
    }

    private <E extends Enum<E>> void unknown(int line, String at, String text, Class<E> list) {
        document.problem(
                ProblemCode.VALUE_INVALID,
                line,
                at,
                shown(text),
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
        return value(key) instanceof Written.Single single && notation.isText(single.kind());
    }

    /**
     * A mapping that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing
     */
    public Optional<Section> optionalSection(String key) {
        read(key, Form.of(ReadAs.SECTION));
        Written written = value(key);
        if (written == null) {
            return Optional.empty();
        }
        if (!(written instanceof Written.Entries mapping)) {
            invalid(key, notation.mapping() + " is expected here");
            return Optional.empty();
        }
        return Optional.of(new Section(document, mapping, at(key), withholdsValues));
    }

    /**
     * A mapping that has to stand here.
     *
     * @param key the key
     * @return the mapping; an empty one, of which no problem is told, if there was a problem
     */
    public Section section(String key) {
        Optional<Section> section = optionalSection(key);
        if (value(key) == null) {
            missing(key, notation.mapping());
        }
        return section.orElseGet(() ->
                WrittenDocument.json("", new Written.Entries(List.of(), 0)).root());
    }

    /**
     * A list of mappings that has to stand here.
     *
     * @param key the key
     * @return the mappings, at least one unless there was a problem
     */
    public List<Section> sections(String key) {
        read(key, Form.some(ReadAs.SECTIONS));
        if (value(key) == null) {
            missing(key, "a list");
        }
        return sections(key, true);
    }

    /**
     * A list of mappings that may stand here.
     *
     * @param key the key
     * @return empty if the key is missing, and in a JSON document also if the list is empty
     */
    public List<Section> optionalSections(String key) {
        read(key, Form.of(ReadAs.SECTIONS));
        return sections(key, notation == Notation.YAML);
    }

    private List<Section> sections(String key, boolean atLeastOne) {
        Written written = value(key);
        if (written == null) {
            return List.of();
        }
        List<Section> sections = new ArrayList<>();
        boolean list = written instanceof Written.Items;
        if (written instanceof Written.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                Written item = items.items().get(i);
                if (item instanceof Written.Entries mapping) {
                    int index = notation.tellsItems() ? i : sections.size();
                    sections.add(new Section(document, mapping, notation.item(at(key), index), withholdsValues));
                } else {
                    problem(key, new Item("", i, item.line()), notation.eachMapping(), "Correct the value");
                }
            }
        }
        if (sections.isEmpty() && (atLeastOne || !list)) {
            invalid(key, notation.someMappings());
        }
        return sections;
    }

    /**
     * A list of mappings that may be told: an empty one, or in a YAML document the word {@code none}, says that there is nothing, and a
     * missing one that nobody told.
     *
     * @param key the key
     * @return the mappings, perhaps none; empty if the key is missing
     */
    public Optional<List<Section>> toldSections(String key) {
        read(key, Form.of(ReadAs.SECTIONS));
        Written written = value(key);
        if (written == null) {
            return Optional.empty();
        }
        boolean none = isText(key)
                ? notation.isNone(written)
                : written instanceof Written.Items list && list.items().isEmpty();
        return Optional.of(none ? List.of() : sections(key, true));
    }

    /** A text of a list. */
    private record Item(String text, int index, int line) {}

    private static final Item NO_ITEM = new Item("", 0, 0);

    /** Where a fault of an item is told. */
    private String at(String key, Item item) {
        return notation.tellsItems() ? notation.item(at(key), item.index()) : at(key);
    }

    private void problem(String key, Item item, String reason, String remedy) {
        if (notation.tellsItems()) {
            String value = item.text().isEmpty() ? null : item.text();
            document.problem(ProblemCode.VALUE_INVALID, item.line(), at(key, item), shown(value), reason, remedy);
        } else {
            // A list has no value that could be shown, so the reason tells the text.
            String text = item.text().isEmpty() || withholdsValues
                    ? ""
                    : "\"" + Visible.text(item.text(), ' ') + "\" is none: ";
            problem(ProblemCode.VALUE_INVALID, key, text + reason, remedy);
        }
    }

    /**
     * A list of texts that has to stand here.
     *
     * @param key the key
     * @return the texts, stripped and not blank; at least one unless there was a problem
     */
    public List<String> texts(String key) {
        read(key, Form.some(ReadAs.TEXTS));
        return items(key).stream().map(item -> item.text().strip()).toList();
    }

    private List<Item> items(String key) {
        Written written = value(key);
        if (written == null) {
            missing(key, "a list of texts");
            return List.of();
        }
        List<Item> texts = new ArrayList<>();
        if (written instanceof Written.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                Written item = list.items().get(i);
                if (item instanceof Written.Single single
                        && notation.isText(single.kind())
                        && !single.text().isBlank()) {
                    texts.add(new Item(notation.exact(single.text()), i, item.line()));
                } else {
                    problem(key, new Item("", i, item.line()), "each item of this list is a text", "Correct the value");
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
        read(key, Form.of(ReadAs.TEXTS));
        return optionalItems(key).stream().map(item -> item.text().strip()).toList();
    }

    private List<Item> optionalItems(String key) {
        Written written = value(key);
        boolean none = written == null
                || (written instanceof Written.Items list && list.items().isEmpty());
        return none ? List.of() : items(key);
    }

    private void missing(String key, String what) {
        document.problem(
                ProblemCode.KEY_MISSING,
                line(key),
                at(key),
                null,
                "this " + notation.key() + " is missing or empty",
                "Add it with " + what + " as its value");
    }

    /** Without what stands there: it may be a key of the host's that was written as a number. */
    private void notText(String key) {
        problemWithoutValue(ProblemCode.VALUE_INVALID, key, "a single text is expected here", "Correct the value");
    }

    private void invalid(String key, String expected) {
        problem(ProblemCode.VALUE_INVALID, key, expected, "Correct the value");
    }
}

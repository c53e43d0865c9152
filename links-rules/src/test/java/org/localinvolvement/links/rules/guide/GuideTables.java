package org.localinvolvement.links.rules.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.decision.ParameterValue;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.figure.Bounds;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.time.Period;
import org.localinvolvement.links.model.time.Window;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.duty.Deed;
import org.localinvolvement.links.rules.duty.DutyClocks;
import org.localinvolvement.links.rules.duty.DutyLaw;
import org.localinvolvement.links.rules.duty.Term;
import org.localinvolvement.links.rules.entry.EntryFact;
import org.localinvolvement.links.rules.entry.EntryFacts;
import org.localinvolvement.links.rules.internal.language.Accessor;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.CommunityVoices;
import org.localinvolvement.links.rules.trigger.MeasureKind;

/** What the library publishes for rules, as tables in Markdown; what each thing is, its Javadoc says. */
final class GuideTables {

    static final Map<Class<?>, String> PARTS = parts();

    /** What a rule can hand on, and has no parts that it could compare. */
    static final Map<Class<?>, String> WHOLES = Map.of(
            CommunityVoices.class,
            "the same, to be handed on",
            EntryFacts.class,
            "what is told, fact by fact",
            Period.class,
            "a period",
            MonthDay.class,
            "a day of the year");

    private GuideTables() {}

    private static Map<Class<?>, String> parts() {
        Map<Class<?>, String> parts = new LinkedHashMap<>();
        parts.put(Voices.class, "voices");
        parts.put(Bounds.class, "a figure with two ends");
        parts.put(ParameterValue.class, "an agreed value");
        parts.put(Window.class, "days");
        return parts;
    }

    static String questions() {
        StringBuilder words =
                new StringBuilder("| question, in `pack.yaml` | line in the file of rules | facts |\n|---|---|---|\n");
        for (QuestionForm form : RulePackCheck.questions()) {
            words.append("| `%s` | `global %s findings` | %s |\n"
                    .formatted(
                            form.name(),
                            form.findings().getName(),
                            form.facts().stream()
                                    .map(fact -> "`" + fact.type().getSimpleName() + "`")
                                    .collect(Collectors.joining(", "))));
        }
        return words.toString();
    }

    static String facts() {
        StringBuilder words = new StringBuilder();
        Set<Class<?>> told = new LinkedHashSet<>();
        for (QuestionForm form : RulePackCheck.questions()) {
            for (FactForm fact : form.facts()) {
                if (told.add(fact.type())) {
                    words.append("**`%s`** (`import %s`), identified by %s. %s\n\n"
                            .formatted(
                                    fact.type().getSimpleName(),
                                    fact.type().getCanonicalName(),
                                    fact.keys().stream()
                                            .sorted()
                                            .map(key -> "`" + key + "`")
                                            .collect(Collectors.joining(" and ")),
                                    Javadoc.of(fact.type()).first()));
                    fields(fact.type(), words);
                }
            }
        }
        words.append("Parts of these, after a dot, as in `$people.most`:\n\n");
        PARTS.forEach((type, name) -> {
            words.append("**").append(name).append("**\n\n");
            fields(type, words);
        });
        return words.toString();
    }

    private static void fields(Class<?> type, StringBuilder words) {
        words.append("| field | kind | what it is |\n|---|---|---|\n");
        Javadoc javadoc = Javadoc.of(type);
        for (Accessor accessor : Accessor.all(type)) {
            String name = accessor.written().replaceAll("\\(.*", "");
            words.append("| `%s` | %s | %s |\n"
                    .formatted(accessor.written(), kind(accessor.gives()), inWords(javadoc.of(name))));
        }
        words.append('\n');
    }

    /** A field that shows a fact of a visit says so, and the fact has the words. */
    static String inWords(String said) {
        Matcher fact = Pattern.compile("See `([A-Z_]+)`\\.").matcher(said);
        return fact.matches() ? EntryFact.valueOf(fact.group(1)).words() : said;
    }

    static String kind(Type type) {
        Class<?> raw = Accessor.raw(type);
        if (Set.<Class<?>>of(int.class, long.class, BigDecimal.class).contains(raw)) {
            return "number";
        }
        if (raw == Ratio.class) {
            return "exact figure";
        }
        if (raw == String.class) {
            return "text";
        }
        if (raw == LocalDate.class) {
            return "date";
        }
        if (raw == boolean.class) {
            return "`true` or `false`";
        }
        if (raw.isEnum() && constantLists().noneMatch(raw::equals)) {
            return "one of a list that rules do not name";
        }
        if (raw.isEnum()) {
            return "`" + raw.getSimpleName() + ".…`";
        }
        if (Map.class.isAssignableFrom(raw)) {
            return "by name: `.keySet`, `.size`";
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Class<?> element = Accessor.raw(((ParameterizedType) type).getActualTypeArguments()[0]);
            return element == String.class ? "list of texts" : "list of `" + element.getSimpleName() + "`";
        }
        String part = PARTS.getOrDefault(raw, WHOLES.get(raw));
        if (part == null) {
            throw new AssertionError("the guide has no words for " + type);
        }
        return part;
    }

    static String constants() {
        StringBuilder words = new StringBuilder();
        words.append("**`Truth`** (`import %s`): %s.\n\n"
                .formatted(
                        Truth.class.getName(),
                        Arrays.stream(Truth.values())
                                .map(truth -> "`Truth." + truth + "`")
                                .collect(Collectors.joining(", "))));
        words.append("**`MeasureKind`** (`import ")
                .append(MeasureKind.class.getName())
                .append("`):\n\n");
        words.append("| constant | what is measured | reached | threshold and days |\n|---|---|---|---|\n");
        for (MeasureKind kind : MeasureKind.values()) {
            words.append("| `MeasureKind.%s` | %s | %s | `%s`, `%s` |\n"
                    .formatted(
                            kind,
                            kind.title(),
                            kind.atLeast() ? "at or over" : "at or under",
                            kind.threshold(),
                            kind.window()));
        }
        constantLists()
                .filter(type -> type != Truth.class && type != MeasureKind.class)
                .forEach(type -> {
                    words.append("\n**`%s`** (`import %s`):\n\n| constant | what it is |\n|---|---|\n"
                            .formatted(type.getSimpleName(), type.getCanonicalName()));
                    Javadoc javadoc = Javadoc.of(type);
                    for (Object constant : type.getEnumConstants()) {
                        String name = ((Enum<?>) constant).name();
                        words.append(
                                "| `%s.%s` | %s |\n".formatted(type.getSimpleName(), name, javadoc.ofConstant(name)));
                    }
                });
        return words.append('\n').toString();
    }

    static Stream<Class<?>> constantLists() {
        return RulePackCheck.questions().stream()
                .<Class<?>>flatMap(form -> form.constants().stream())
                .distinct();
    }

    /** Questions about which rules say the same, as the same question under each law, stand together. */
    static String findings() {
        Map<String, List<String>> questions = new LinkedHashMap<>();
        for (QuestionForm form : RulePackCheck.questions()) {
            Javadoc javadoc = Javadoc.of(form.findings());
            StringBuilder words = new StringBuilder();
            Arrays.stream(form.findings().getMethods())
                    .sorted(Comparator.comparing(Method::getName).thenComparing(GuideTables::given))
                    .forEach(method -> words.append("| `findings.%s` | %s | %s |\n"
                            .formatted(method.getName(), given(method), javadoc.of(method))));
            questions
                    .computeIfAbsent(words.toString(), same -> new ArrayList<>())
                    .add("`" + form.name() + "`");
        }
        StringBuilder words = new StringBuilder();
        questions.forEach((said, names) -> words.append("About ")
                .append(String.join(", ", names))
                .append(":\n\n| finding | given | what it says |\n|---|---|---|\n")
                .append(said)
                .append('\n'));
        return words.toString();
    }

    static String deeds() {
        StringBuilder words = new StringBuilder("| code | what has to be done |\n|---|---|\n");
        for (Deed deed : Deed.values()) {
            words.append("| `%s` | %s |\n".formatted(deed.code(), deed.words()));
        }
        return words.toString();
    }

    static String terms() {
        StringBuilder words =
                new StringBuilder("| law | name | length | runs from | stands in |\n|---|---|---|---|---|\n");
        for (DutyLaw law : DutyLaw.values()) {
            for (Term term : DutyClocks.terms(law)) {
                words.append("| `duty.%s` | `%s` | %s | %s | %s |\n"
                        .formatted(
                                law.name().toLowerCase(Locale.ROOT),
                                term.name(),
                                term.lengthInWords(),
                                term.start().words(),
                                term.provision()));
            }
        }
        return words.toString();
    }

    private static String given(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> (PARTS.containsKey(parameter.getType())
                                ? PARTS.get(parameter.getType())
                                : "`" + parameter.getType().getSimpleName() + "`")
                        + " (" + parameter.getName() + ")")
                .collect(Collectors.joining(", "));
    }

    static String actions() {
        StringBuilder words = new StringBuilder("| code | what |\n|---|---|\n");
        Javadoc javadoc = Javadoc.of(Action.class);
        for (Action action : Action.values()) {
            words.append("| `%s` | %s |\n".formatted(action.code(), javadoc.ofConstant(action.name())));
        }
        return words.toString();
    }

    /** What the source of a type says about it. */
    record Javadoc(String source) {

        private static final String TEXT = "/\\*\\*((?:(?!\\*/).)*?)\\*/\\s*";

        static Javadoc of(Class<?> type) {
            Class<?> outer = type.getNestHost();
            String path = "src/main/java/" + outer.getName().replace('.', '/') + ".java";
            Path file = List.of(Path.of(path), Path.of("..", "links-model").resolve(path)).stream()
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("there is no source of " + type));
            try {
                String source = Files.readString(file).replace("\r\n", "\n");
                Matcher declared = Pattern.compile(
                                TEXT + "(?:public )?(?:final )?(?:record|interface|enum|class) " + type.getSimpleName()
                                        + "\\b.*",
                                Pattern.DOTALL)
                        .matcher(source);
                if (!declared.find()) {
                    throw new AssertionError("nothing is said about " + type);
                }
                return new Javadoc(declared.group());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** The first sentence about the type. */
        String first() {
            return sentence(match("\\A" + TEXT).group(1));
        }

        /** What a component or accessor is. */
        String of(String name) {
            Matcher component = Pattern.compile("@param " + name + " ((?:(?!@param|@return|\\*/).)*)", Pattern.DOTALL)
                    .matcher(source);
            if (component.find()) {
                return plain(component.group(1));
            }
            return sentence(match(TEXT + "(?:@\\w+\\s+)*public [\\w<>, ]+ " + name + "\\(")
                    .group(1));
        }

        /** What a method of an interface says. */
        String of(Method method) {
            String given = Arrays.stream(method.getParameterTypes())
                    .map(type -> type.getSimpleName() + " \\w+")
                    .collect(Collectors.joining(",\\s+"));
            return sentence(match(TEXT + "void " + method.getName() + "\\(\\s*" + given + "\\);")
                    .group(1));
        }

        String ofConstant(String name) {
            return sentence(match(TEXT + name + "(?:[,;(]|\\s*})").group(1));
        }

        private Matcher match(String pattern) {
            Matcher matcher = Pattern.compile(pattern, Pattern.DOTALL).matcher(source);
            if (!matcher.find()) {
                throw new AssertionError("nothing is said about " + pattern);
            }
            return matcher;
        }

        private static String sentence(String javadoc) {
            String plain = plain(javadoc);
            int end = plain.indexOf(". ");
            return end < 0 ? plain : plain.substring(0, end + 1);
        }

        private static String plain(String javadoc) {
            return javadoc.replaceAll("\n\\s*\\*", "\n")
                    .replaceAll("(?s)\n\\s*(@param|@return|@throws|<p>).*", "")
                    .replaceAll("\\{@(?:code|link) (?:#|[A-Za-z]+#)?([^}]*)}", "`$1`")
                    .replace("|", "\\|")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }
}

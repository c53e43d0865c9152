package org.localinvolvement.links.rules.guide;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.localinvolvement.links.rules.authoring.RulePackCheck;
import org.localinvolvement.links.rules.guide.GuideTables.Javadoc;
import org.localinvolvement.links.rules.internal.language.Accessor;
import org.localinvolvement.links.rules.internal.language.FormCheck;
import org.localinvolvement.links.rules.pack.AnnotationForm;
import org.localinvolvement.links.rules.pack.FactForm;
import org.localinvolvement.links.rules.pack.QuestionForm;
import org.localinvolvement.links.rules.trigger.Action;
import org.localinvolvement.links.rules.trigger.MeasureKind;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the library publishes for rules, as data; what each thing is, its Javadoc says, as in the tables of the guide. */
final class FactTypesFile {

    private static final Map<String, String> ANNOTATIONS = Map.of(
            "id", "The rule's own id; stands in every finding and never changes",
            "title", "A few words for reports",
            "cites", "What it rests on; several separated by \" | \"",
            "because", "The reason; {people} shows the value of $people",
            "action", "What it calls for; several separated by \" | \"",
            "overrules", "The rules whose findings on the same subject it sets aside; several separated by \" | \"",
            "reading", "Why what is cited does not say so in terms",
            "test", "The kind of test that the law sets");

    private FactTypesFile() {}

    static String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "links-fact-types");
        document.put("version", 1);
        List<QuestionForm> forms = RulePackCheck.questions();
        document.put("questions", forms.stream().map(FactTypesFile::question).toList());
        document.put("facts", facts(forms));
        document.put(
                "parts",
                GuideTables.PARTS.entrySet().stream()
                        .map(part -> object("kind", part.getValue(), "fields", fields(part.getKey())))
                        .toList());
        document.put(
                "constants",
                GuideTables.constantLists().map(FactTypesFile::constants).toList());
        document.put("actions", actions());
        document.put("annotations", annotations());
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .defaultPrettyPrinter(new DefaultPrettyPrinter()
                                .withObjectIndenter(indenter)
                                .withArrayIndenter(indenter))
                        .build()
                        .writeValueAsString(document)
                + "\n";
    }

    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return object;
    }

    private static Map<String, Object> question(QuestionForm form) {
        Javadoc javadoc = Javadoc.of(form.findings());
        List<Map<String, Object>> findings = Arrays.stream(form.findings().getMethods())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .map(method -> object(
                        "name",
                        method.getName(),
                        "takes",
                        Arrays.stream(method.getParameters())
                                .map(taken -> object(
                                        "name",
                                        taken.getName(),
                                        "kind",
                                        GuideTables.PARTS.getOrDefault(
                                                taken.getType(), taken.getType().getSimpleName())))
                                .toList(),
                        "words",
                        plain(javadoc.of(method))))
                .toList();
        AnnotationForm named = form.annotations();
        return object(
                "name",
                form.name(),
                "global",
                "global " + form.findings().getName() + " findings",
                "facts",
                form.facts().stream().map(fact -> fact.type().getSimpleName()).toList(),
                "constants",
                form.constants().stream().map(Class::getSimpleName).toList(),
                "findings",
                findings,
                "annotations",
                object(
                        "action", named.actions(),
                        "ownActions", named.ownActions(),
                        "needingAction", named.needingAction().stream().sorted().toList(),
                        "test", named.tests(),
                        "overrules", named.overrules()));
    }

    private static List<Map<String, Object>> facts(List<QuestionForm> forms) {
        Set<Class<?>> told = new LinkedHashSet<>();
        List<Map<String, Object>> facts = new ArrayList<>();
        for (QuestionForm form : forms) {
            for (FactForm fact : form.facts()) {
                if (told.add(fact.type())) {
                    facts.add(object(
                            "name",
                            fact.type().getSimpleName(),
                            "import",
                            fact.type().getCanonicalName(),
                            "words",
                            plain(Javadoc.of(fact.type()).first()),
                            "keys",
                            fact.keys().stream().sorted().toList(),
                            "fields",
                            fields(fact.type())));
                }
            }
        }
        return facts;
    }

    private static List<Map<String, Object>> fields(Class<?> type) {
        Javadoc javadoc = Javadoc.of(type);
        List<Map<String, Object>> fields = new ArrayList<>();
        for (Accessor accessor : Accessor.all(type)) {
            Map<String, Object> field = object("name", accessor.written());
            field.putAll(kind(accessor.gives()));
            field.put(
                    "words",
                    plain(GuideTables.inWords(javadoc.of(accessor.written().replaceAll("\\(.*", "")))));
            fields.add(field);
        }
        return fields;
    }

    /** As the guide tells kinds, with the list of a constant and what stands in a list apart. */
    private static Map<String, Object> kind(Type type) {
        Class<?> raw = Accessor.raw(type);
        if (raw == boolean.class) {
            return object("kind", "true or false");
        }
        if (raw.isEnum() && GuideTables.constantLists().anyMatch(raw::equals)) {
            return object("kind", "constant", "of", raw.getSimpleName());
        }
        if (Collection.class.isAssignableFrom(raw)) {
            Class<?> element = Accessor.raw(((ParameterizedType) type).getActualTypeArguments()[0]);
            return object("kind", "list", "of", element == String.class ? "text" : element.getSimpleName());
        }
        if (Map.class.isAssignableFrom(raw)) {
            return object("kind", "table of names");
        }
        return object("kind", GuideTables.kind(type));
    }

    private static Map<String, Object> constants(Class<?> type) {
        Javadoc javadoc = Javadoc.of(type);
        return object(
                "name",
                type.getSimpleName(),
                "import",
                type.getCanonicalName(),
                "constants",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> {
                            String name = ((Enum<?>) constant).name();
                            return object(
                                    "name",
                                    name,
                                    "words",
                                    constant instanceof MeasureKind kind
                                            ? kind.title()
                                            : plain(javadoc.ofConstant(name)));
                        })
                        .toList());
    }

    private static List<Map<String, Object>> actions() {
        Javadoc javadoc = Javadoc.of(Action.class);
        return Arrays.stream(Action.values())
                .map(action -> object("code", action.code(), "words", plain(javadoc.ofConstant(action.name()))))
                .toList();
    }

    private static List<Map<String, Object>> annotations() {
        Map<String, Boolean> known = FormCheck.annotations();
        if (!new TreeMap<>(known).keySet().equals(new TreeMap<>(ANNOTATIONS).keySet())) {
            throw new AssertionError("say what each annotation is: " + known.keySet());
        }
        return known.entrySet().stream()
                .map(one -> object(
                        "name",
                        one.getKey(),
                        "required",
                        one.getValue(),
                        "words",
                        String.valueOf(ANNOTATIONS.get(one.getKey()))))
                .toList();
    }

    /** Without the signs of Markdown. */
    private static String plain(String words) {
        return words.replace("`", "").replace("\\|", "|");
    }
}

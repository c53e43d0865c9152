package org.localinvolvement.links.api.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.JsonForm.Entries;
import org.localinvolvement.links.api.json.JsonForm.Items;
import org.localinvolvement.links.api.json.JsonForm.Kinds;
import org.localinvolvement.links.api.json.JsonForm.Member;
import org.localinvolvement.links.api.json.JsonForm.Members;
import org.localinvolvement.links.api.json.JsonForm.Single;
import org.localinvolvement.links.api.json.JsonForm.Words;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Decision;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.figure.Voices;
import org.localinvolvement.links.model.involvement.ThemeEvidence;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.model.service.Sector;
import org.localinvolvement.links.rules.entry.Authorisation;
import org.localinvolvement.links.rules.priority.Influence;
import org.localinvolvement.links.rules.priority.WeighingMethod;

/** Works out what types look like in JSON, as {@link JsonText} writes them. */
final class JsonForms {

    private static final Set<Class<?>> SINGLE = Set.of(
            String.class,
            LocalDate.class,
            boolean.class,
            int.class,
            Integer.class,
            long.class,
            Long.class,
            BigDecimal.class,
            Ratio.class,
            Identifier.class,
            Citation.class);

    /** Where two types would have one name. */
    private static final Map<Class<?>, String> NAMES =
            Map.of(Influence.class, "InfluenceOnRank", Authorisation.Step.class, "AuthorisationStepSeen");

    private static final Map<Class<?>, JsonForm> KNOWN = new ConcurrentHashMap<>();

    private JsonForms() {}

    /** Of a type without parameters. */
    static JsonForm of(Class<?> type) {
        return KNOWN.computeIfAbsent(type, one -> form(one, Map.of()));
    }

    /** Of a record with one parameter, such as a decision. */
    static Members of(Class<?> type, Class<?> argument) {
        return members(type, Map.of(type.getTypeParameters()[0], argument));
    }

    private static JsonForm form(Type type, Map<TypeVariable<?>, Class<?>> known) {
        if (type instanceof TypeVariable<?> variable) {
            return plain(Objects.requireNonNull(known.get(variable)));
        }
        if (!(type instanceof ParameterizedType generic)) {
            return plain((Class<?>) type);
        }
        Class<?> raw = (Class<?>) generic.getRawType();
        Type[] arguments = generic.getActualTypeArguments();
        if (Collection.class.isAssignableFrom(raw)) {
            return new Items(raw, form(arguments[0], known));
        }
        if (raw == SortedMap.class) {
            return new Entries(form(arguments[0], known), form(arguments[1], known));
        }
        Class<?> argument = arguments[0] instanceof TypeVariable<?> variable
                ? Objects.requireNonNull(known.get(variable))
                : (Class<?>) arguments[0];
        return of(raw, argument);
    }

    private static JsonForm plain(Class<?> type) {
        if (SINGLE.contains(type)) {
            return new Single(type);
        }
        if (type.isEnum()) {
            Map<String, Object> constants = new LinkedHashMap<>();
            for (Object constant : type.getEnumConstants()) {
                constants.put(JsonWords.of((Enum<?>) constant), constant);
            }
            return new Words(type, constants);
        }
        if (type == WeighingMethod.class) {
            Map<String, Object> methods = new LinkedHashMap<>();
            WeighingMethod.codes()
                    .forEach(code -> methods.put(code, WeighingMethod.find(code).orElseThrow()));
            return new Words(type, methods);
        }
        if (type.isRecord()) {
            return members(type, Map.of());
        }
        if (JsonText.TOLD_BY_KIND.contains(type)) {
            Map<String, Members> kinds = new LinkedHashMap<>();
            for (Class<?> kind : type.getPermittedSubclasses()) {
                kinds.put(JsonWords.ofKind(kind), members(kind, Map.of()));
            }
            return new Kinds(type, kinds);
        }
        throw new IllegalStateException(type + " has no form in JSON; give it one in JsonText and in JsonForms");
    }

    private static Members members(Class<?> type, Map<TypeVariable<?>, Class<?>> known) {
        List<Member> members = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            members.add(new Member(
                    component.getName(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                    componentForm(type, component, known)));
        }
        boolean byKind = JsonText.TOLD_BY_KIND.stream().anyMatch(parent -> parent.isAssignableFrom(type));
        return new Members(type, name(type, known.values()), byKind ? JsonWords.ofKind(type) : "", members);
    }

    private static JsonForm componentForm(
            Class<?> type, RecordComponent component, Map<TypeVariable<?>, Class<?>> known) {
        if (type == Decision.class && component.getName().equals("question")) {
            String question = Objects.requireNonNull(
                    DecisionJson.ANSWERS.get(known.values().iterator().next()));
            return new Words(String.class, Map.of(question, question));
        }
        if (type == ThemeEvidence.class && component.getName().equals("sectors")) {
            return new Entries(sectors(), plain(Voices.class));
        }
        return form(component.getGenericType(), known);
    }

    /** Evidence names a sector by its constant, and so do rules; JSON has the word. */
    private static Words sectors() {
        Map<String, Object> sectors = new LinkedHashMap<>();
        Arrays.stream(Sector.values()).forEach(sector -> sectors.put(JsonWords.of(sector), sector.name()));
        return new Words(Sector.class, sectors);
    }

    /** A nested type has the name of the one around it before its own. */
    static String name(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        String plain = (around == null ? "" : around.getSimpleName().replaceFirst("Json$", "")) + type.getSimpleName();
        return NAMES.getOrDefault(type, plain);
    }

    private static String name(Class<?> type, Collection<Class<?>> arguments) {
        return arguments.stream()
                .map(argument -> "Of" + argument.getSimpleName())
                .collect(Collectors.joining("", name(type), ""));
    }
}

package org.localinvolvement.links.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.api.json.JsonForm.Entries;
import org.localinvolvement.links.api.json.JsonForm.Items;
import org.localinvolvement.links.api.json.JsonForm.Kinds;
import org.localinvolvement.links.api.json.JsonForm.Member;
import org.localinvolvement.links.api.json.JsonForm.Members;
import org.localinvolvement.links.api.json.JsonForm.Single;
import org.localinvolvement.links.api.json.JsonForm.Words;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.Suggestion;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.organisation.Identifier;

/** Reads answers that were kept as JSON, with all that is wrong with them told at once. For one document and one thread. */
final class AnswerReading {

    /** More digits than any figure of an answer has. */
    private static final int MOST_DIGITS = 60;

    private static final String REMEDY = "Give the document as the library wrote it";

    private final String source;
    private final List<Problem> problems = new ArrayList<>();

    private AnswerReading(String source) {
        this.source = source;
    }

    /**
     * Reads a document.
     *
     * @param form what a document of this format looks like; its first two members are its format and its version
     * @param format what the first has to say
     * @throws UnusableInputException with every problem at once, each with its JSON pointer and its line
     */
    static <T extends Record> T read(String source, String json, Members form, Class<T> type, String format) {
        AnswerReading reading = new AnswerReading(source);
        KeptValue kept = KeptValue.parse(source, json);
        reading.requireFormat(kept, format);
        Object value = reading.problems.isEmpty() ? reading.value(form, kept, "") : null;
        if (value == null) {
            throw new UnusableInputException(reading.problems);
        }
        return type.cast(value);
    }

    private void requireFormat(KeptValue kept, String format) {
        KeptValue told =
                kept instanceof KeptValue.Members object ? object.members().get("format") : null;
        if (!(told instanceof KeptValue.Single text && format.equals(text.value()))) {
            problem(
                    ProblemCode.ANSWER_OF_ANOTHER_FORMAT,
                    told == null ? kept : told,
                    "/format",
                    "this document does not say that its format is " + format,
                    "Give a document of this format, or read it as what it is");
            return;
        }
        KeptValue version = ((KeptValue.Members) kept).members().get("version");
        if (!(version instanceof KeptValue.Single number
                && number.value() instanceof BigDecimal one
                && one.compareTo(BigDecimal.ONE) == 0)) {
            problem(
                    ProblemCode.ANSWER_OF_ANOTHER_VERSION,
                    version == null ? kept : version,
                    "/version",
                    "this library reads version 1 of " + format,
                    "Read it with the version of the library that wrote it");
        }
    }

    /** The value; null where there was a problem. */
    private @Nullable Object value(JsonForm form, KeptValue kept, String pointer) {
        if (form instanceof Single single) {
            return kept instanceof KeptValue.Single one
                    ? single(single.type(), one, pointer)
                    : unlike(kept, pointer, expected(single.type()));
        }
        if (form instanceof Words words) {
            return word(words, kept, pointer);
        }
        if (form instanceof Items items) {
            return kept instanceof KeptValue.Items list ? items(items, list, pointer) : unlike(kept, pointer, "a list");
        }
        if (!(kept instanceof KeptValue.Members object)) {
            return unlike(kept, pointer, "an object");
        }
        if (form instanceof Entries entries) {
            return entries(entries, object, pointer);
        }
        if (form instanceof Kinds kinds) {
            return kind(kinds, object, pointer);
        }
        return members((Members) form, object, pointer);
    }

    private @Nullable Object members(Members form, KeptValue.Members object, String pointer) {
        int before = problems.size();
        Set<String> known = new LinkedHashSet<>();
        if (!form.kind().isEmpty()) {
            known.add(JsonForm.KIND);
            requireKind(form, object, pointer);
        }
        @Nullable Object[] values = new @Nullable Object[form.members().size()];
        for (int i = 0; i < values.length; i++) {
            Member member = form.members().get(i);
            known.add(member.name());
            values[i] = member(member, object, pointer);
        }
        object.members().forEach((name, value) -> {
            if (!known.contains(name)) {
                problem(
                        ProblemCode.KEY_UNKNOWN,
                        value,
                        below(pointer, name),
                        "this member is not known here",
                        Suggestion.among(name, known));
            }
        });
        return problems.size() > before ? null : made(form.type(), values, object, pointer);
    }

    private void requireKind(Members form, KeptValue.Members object, String pointer) {
        KeptValue told = object.members().get(JsonForm.KIND);
        if (!(told instanceof KeptValue.Single text && form.kind().equals(text.value()))) {
            unlike(told == null ? object : told, below(pointer, JsonForm.KIND), "\"" + form.kind() + "\"");
        }
    }

    private @Nullable Object member(Member member, KeptValue.Members object, String pointer) {
        KeptValue value = object.members().get(member.name());
        String place = below(pointer, member.name());
        if (value == null || (value instanceof KeptValue.Single single && single.value() == null)) {
            if (!member.nullable()) {
                problem(
                        ProblemCode.KEY_MISSING,
                        value == null ? object : value,
                        place,
                        "this member is missing",
                        REMEDY);
            }
            return null;
        }
        return value(member.form(), value, place);
    }

    private @Nullable Object kind(Kinds form, KeptValue.Members object, String pointer) {
        KeptValue told = object.members().get(JsonForm.KIND);
        Members kind = told instanceof KeptValue.Single text && text.value() instanceof String word
                ? form.kinds().get(word)
                : null;
        return kind == null
                ? unlike(
                        told == null ? object : told,
                        below(pointer, JsonForm.KIND),
                        "one of " + String.join(", ", form.kinds().keySet()))
                : members(kind, object, pointer);
    }

    private @Nullable Object made(Class<?> type, @Nullable Object[] values, KeptValue object, String pointer) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                problem(ProblemCode.VALUE_INVALID, object, pointer, String.valueOf(refused.getMessage()), REMEDY);
                return null;
            }
            throw new IllegalStateException(type + " cannot be made", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private @Nullable Object items(Items form, KeptValue.Items list, String pointer) {
        int before = problems.size();
        List<Object> values = new ArrayList<>();
        Collection<Object> once = form.collection() == SortedSet.class ? new TreeSet<>() : new LinkedHashSet<>();
        boolean isSet = Set.class.isAssignableFrom(form.collection());
        for (int i = 0; i < list.items().size(); i++) {
            Object value = value(form.item(), list.items().get(i), pointer + "/" + i);
            if (value != null) {
                values.add(value);
                if (isSet && !once.add(value)) {
                    problem(
                            ProblemCode.VALUE_INVALID,
                            list.items().get(i),
                            pointer + "/" + i,
                            "this stands here already",
                            REMEDY);
                }
            }
        }
        if (problems.size() > before) {
            return null;
        }
        return isSet ? once : values;
    }

    private @Nullable Object entries(Entries form, KeptValue.Members object, String pointer) {
        int before = problems.size();
        SortedMap<Object, Object> values = new TreeMap<>();
        for (Map.Entry<String, KeptValue> entry : object.members().entrySet()) {
            String place = below(pointer, entry.getKey());
            Object name = value(
                    form.name(),
                    new KeptValue.Single(entry.getKey(), entry.getValue().line()),
                    place);
            Object value = value(form.value(), entry.getValue(), place);
            if (name != null && value != null) {
                values.put(name, value);
            }
        }
        return problems.size() > before ? null : values;
    }

    private @Nullable Object word(Words form, KeptValue kept, String pointer) {
        if (!(kept instanceof KeptValue.Single single && single.value() instanceof String text)) {
            return unlike(kept, pointer, "a text");
        }
        Object constant = form.constants().get(text);
        if (constant == null) {
            problem(
                    ProblemCode.VALUE_INVALID,
                    kept,
                    pointer,
                    "this is none of the words that can stand here",
                    Suggestion.among(text, form.constants().keySet()));
        }
        return constant;
    }

    private @Nullable Object single(Class<?> type, KeptValue.Single kept, String pointer) {
        Object value = kept.value();
        try {
            if (value instanceof Boolean && type == boolean.class) {
                return value;
            }
            if (value instanceof String text) {
                return text(type, text, kept, pointer);
            }
            if (value instanceof BigDecimal number
                    && number.precision() <= MOST_DIGITS
                    && Math.abs(number.scale()) <= MOST_DIGITS) {
                return number(type, number, kept, pointer);
            }
        } catch (DateTimeException | ArithmeticException e) {
            return unlike(kept, pointer, expected(type));
        } catch (IllegalArgumentException e) {
            problem(ProblemCode.VALUE_INVALID, kept, pointer, String.valueOf(e.getMessage()), REMEDY);
            return null;
        }
        return unlike(kept, pointer, expected(type));
    }

    private @Nullable Object text(Class<?> type, String text, KeptValue kept, String pointer) {
        if (type == String.class) {
            return text;
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(text);
        }
        if (type == Identifier.class) {
            return Identifier.parse(text);
        }
        return type == Citation.class ? new Citation(text) : unlike(kept, pointer, expected(type));
    }

    private @Nullable Object number(Class<?> type, BigDecimal number, KeptValue kept, String pointer) {
        if (type == BigDecimal.class) {
            return number;
        }
        if (type == Ratio.class) {
            return Ratio.of(number);
        }
        boolean whole = number.scale() == 0;
        if (whole && (type == int.class || type == Integer.class)) {
            return number.intValueExact();
        }
        return whole && (type == long.class || type == Long.class)
                ? number.longValueExact()
                : unlike(kept, pointer, expected(type));
    }

    private static String expected(Class<?> type) {
        if (type == LocalDate.class) {
            return "a day, as in 2009-12-31";
        }
        if (type == Identifier.class) {
            return "an identifier, as in ods:5N7";
        }
        if (type == boolean.class) {
            return "true or false";
        }
        if (type == BigDecimal.class || type == Ratio.class) {
            return "a number";
        }
        return type == String.class || type == Citation.class ? "a text" : "a whole number";
    }

    private static String below(String pointer, String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private @Nullable Object unlike(KeptValue kept, String pointer, String expected) {
        problem(ProblemCode.VALUE_INVALID, kept, pointer, "here stands " + expected + " in an answer", REMEDY);
        return null;
    }

    private void problem(ProblemCode code, KeptValue kept, String pointer, String reason, String remedy) {
        Object value = kept instanceof KeptValue.Single single ? single.value() : null;
        problems.add(new Problem(
                code, source, kept.line(), pointer, value == null ? null : value.toString(), reason, remedy));
    }
}

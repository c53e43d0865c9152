package org.localinvolvement.links.api.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
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
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.model.organisation.Identifier;
import org.localinvolvement.links.rules.annual.InfluenceCount;

/** Makes up a value of a form: any that the constructors take. The same for the same seed. */
final class SomeValue {

    private static final int MOST_ATTEMPTS = 2_000;
    private static final List<String> TEXTS = List.of(
            "",
            "podiatry",
            "gp appointments",
            "caf\u00E9 \u2192 \uD83C\uDFE5",
            "\"quoted\", \\ and /",
            "=1+1",
            "two\nlines\tand a tab",
            "\u001B[31mred\u202E",
            "null",
            "2009-12-31",
            "{}");
    private static final List<String> CODES =
            List.of("ods:5N7", "gss:E06000015", "links:derby-unitary", "crm:4711", "ods:RTG", "x:a:b c");

    private final Random random;

    /** Whether the same is put together in another order, where the order says nothing. */
    private final boolean turned;

    private final String format;

    private SomeValue(long seed, boolean turned, String format) {
        this.random = new Random(seed);
        this.turned = turned;
        this.format = format;
    }

    static Object of(AnswerDocument document, long seed) {
        return new SomeValue(seed, false, document.format()).make(document.form(), 0);
    }

    /** An equal value of which sets and maps were put together the other way round. */
    static Object turned(AnswerDocument document, long seed) {
        return new SomeValue(seed, true, document.format()).make(document.form(), 0);
    }

    private Object make(JsonForm form, int depth) {
        if (form instanceof Single single) {
            return single(single.type());
        }
        if (form instanceof Words words) {
            return one(List.copyOf(words.constants().values()));
        }
        if (form instanceof Items items) {
            return items(items, depth);
        }
        if (form instanceof Entries entries) {
            SortedMap<Object, Object> map = turned ? new TreeMap<>(Collections.reverseOrder()) : new TreeMap<>();
            for (int i = size(depth); i > 0; i--) {
                map.put(make(entries.name(), depth + 1), make(entries.value(), depth + 1));
            }
            return map;
        }
        if (form instanceof Kinds kinds) {
            return make(one(List.copyOf(kinds.kinds().values())), depth);
        }
        return members((Members) form, depth);
    }

    private Object members(Members form, int depth) {
        if (form.type() == InfluenceCount.class) {
            return influence();
        }
        Class<?>[] types = Arrays.stream(form.type().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        String refusal = "";
        try {
            Constructor<?> constructor = form.type().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            for (int i = 0; i < MOST_ATTEMPTS; i++) {
                @Nullable
                Object[] values = form.members().stream()
                        .map(member -> member(member, depth))
                        .toArray();
                try {
                    return constructor.newInstance(values);
                } catch (InvocationTargetException e) {
                    refusal =
                            String.valueOf(Objects.requireNonNull(e.getCause()).getMessage());
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("No value of " + form.type() + " was found that it takes: " + refusal);
    }

    /** Its numbers add up, which chance would not find. */
    private InfluenceCount influence() {
        int[] some = random.ints(11, 0, 5).toArray();
        return new InfluenceCount(
                some[0],
                some[1] + some[2] + some[3] + some[4] + some[5] + some[6],
                some[1],
                some[2],
                some[3],
                some[4],
                some[5],
                some[6],
                some[7] + some[8] + some[9],
                some[7],
                some[8],
                some[9],
                Math.min(some[7], some[10]),
                0);
    }

    private @Nullable Object member(Member member, int depth) {
        if (depth == 0 && member.name().equals("format")) {
            return format;
        }
        if (depth == 0 && member.name().equals("version")) {
            return DecisionJson.VERSION;
        }
        return member.nullable() && random.nextInt(3) == 0 ? null : make(member.form(), depth + 1);
    }

    private Object items(Items form, int depth) {
        List<Object> values = new ArrayList<>();
        for (int i = size(depth); i > 0; i--) {
            values.add(make(form.item(), depth + 1));
        }
        if (!Set.class.isAssignableFrom(form.collection())) {
            return values;
        }
        if (turned) {
            Collections.reverse(values);
        }
        if (form.collection() != SortedSet.class) {
            return new LinkedHashSet<>(values);
        }
        Collection<Object> sorted = turned ? new TreeSet<>(Collections.reverseOrder()) : new TreeSet<>();
        sorted.addAll(values);
        return sorted;
    }

    /** Deep down there is less of each. */
    private int size(int depth) {
        return depth > 5 ? random.nextInt(2) : random.nextInt(3);
    }

    private Object single(Class<?> type) {
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(30);
        }
        if (type == long.class || type == Long.class) {
            return random.nextInt(10) == 0 ? Long.MAX_VALUE : (long) random.nextInt(40);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2008, 4, 1).plusDays(random.nextInt(2_000));
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(9) - 2);
        }
        if (type == Ratio.class) {
            return Ratio.of(BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(7)));
        }
        if (type == Identifier.class) {
            return Identifier.parse(one(CODES));
        }
        return type == Citation.class ? new Citation("2007 Act s.22" + random.nextInt(9) + " \u00A71") : one(TEXTS);
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    /** One change of a JSON text somewhere: most are no answer any more. */
    static String changed(String json, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(12));
            switch (random.nextInt(5)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                case 2 -> text.setCharAt(at, "{}[]\",:0-9e.x\\ \u0000".charAt(random.nextInt(16)));
                default -> replaceLiteral(text, at, random);
            }
        }
        return text.toString();
    }

    private static void replaceLiteral(StringBuilder text, int at, Random random) {
        int from = text.indexOf(": ", at);
        int until = from < 0 ? -1 : text.indexOf("\n", from);
        if (until > 0) {
            List<String> others = List.of(
                    "null",
                    "true",
                    "-1",
                    "1.5",
                    "1e999999999",
                    "1e-999999999",
                    "99999999999999999999",
                    "\"\"",
                    "\"unknown\"",
                    "[ ]",
                    "{ }",
                    "[ null ]",
                    "\"2009-02-30\"",
                    "\"a:\"");
            text.replace(
                    from + 2, until, others.get(random.nextInt(others.size())) + (random.nextInt(4) == 0 ? "" : ","));
        }
    }
}

package org.localinvolvement.links.model.register;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.localinvolvement.links.model.decision.Suggestion;

/** How the words of a closed list are written in a file: in lower case, with hyphens. */
final class Codes {

    /** Each is asked for thousands of times while a register is read. */
    private static final Map<Enum<?>, String> CODES = new ConcurrentHashMap<>();

    private Codes() {}

    static String of(Enum<?> value) {
        return CODES.computeIfAbsent(
                value, listed -> listed.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static <E extends Enum<E>> E parse(Class<E> list, String code) {
        E[] all = list.getEnumConstants();
        for (E value : all) {
            if (of(value).equals(code)) {
                return value;
            }
        }
        List<String> known = Arrays.stream(all).map(Codes::of).toList();
        throw new IllegalArgumentException(Suggestion.among(code, known));
    }
}

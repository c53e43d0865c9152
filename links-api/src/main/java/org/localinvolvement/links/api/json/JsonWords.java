package org.localinvolvement.links.api.json;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.rules.priority.WeighingMethod;

/** How constants are spelt in JSON: in small letters with hyphens, as the documents of a host have them. */
final class JsonWords {

    private static final Pattern NEXT_WORD = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private JsonWords() {}

    /** {@code NOT_MET} is {@code not-met}; a problem has its stable code. */
    static String of(Enum<?> constant) {
        return constant instanceof ProblemCode problem ? problem.code() : ofName(constant.name());
    }

    static String of(WeighingMethod method) {
        return method.code();
    }

    /** By the name of a constant: {@code SOCIAL_CARE} is {@code social-care}. */
    static String ofName(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What tells one kind of a sealed type from the others: {@code OverdueAnswer} is {@code overdue-answer}. */
    static String ofKind(Class<?> kind) {
        return NEXT_WORD.matcher(kind.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Optional<E> find(Class<E> list, String word) {
        return Arrays.stream(list.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}

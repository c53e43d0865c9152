package org.localinvolvement.links.model.decision;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a value takes over from its maker: text that says something, and sets in an order that is the same in every run. */
public final class Given {

    private Given() {}

    /**
     * Text that has to be there.
     *
     * @param name what it is called in the value, for example {@code goal}
     * @param text the text
     * @return the text without spaces at its ends
     * @throws NullPointerException if it is missing
     * @throws IllegalArgumentException if it is blank
     */
    public static String text(String name, String text) {
        Objects.requireNonNull(text, () -> name + ": give it; it is missing");
        if (text.isBlank()) {
            throw new IllegalArgumentException(name + ": give it; it is blank");
        }
        return text.strip();
    }

    /**
     * Text that may be missing, but says something where it is there.
     *
     * @param name what it is called in the value
     * @param text the text; null where it is missing
     * @return null, or the text without spaces at its ends
     * @throws IllegalArgumentException if it is blank
     */
    public static @Nullable String textOrNull(String name, @Nullable String text) {
        return text == null ? null : text(name, text);
    }

    /**
     * A set of constants in the order of their list.
     *
     * @param type the list
     * @param constants some of its constants
     * @param <E> the list
     * @return an immutable copy
     */
    public static <E extends Enum<E>> Set<E> constants(Class<E> type, Collection<E> constants) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(constants);
        return Collections.unmodifiableSet(copy);
    }

    /**
     * A set in its natural order.
     *
     * @param values the values; none is null
     * @param <T> what they are
     * @return an immutable copy
     */
    public static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<? extends T> values) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(values));
    }
}

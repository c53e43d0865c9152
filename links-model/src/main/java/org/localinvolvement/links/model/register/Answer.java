package org.localinvolvement.links.model.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What the register holds in answer to a question, and what it does not.
 *
 * <p>Three answers and not two. There are values; or there is none, and the register knows that there is none; or it cannot
 * say, because what would have to be known is <em>not held</em>. Values and something missing can stand together: then these
 * are held, and the register cannot say that they are all.
 *
 * @param values what is held, in a stated order
 * @param missing what is not held and would have to be known, each a sentence without its full stop; empty where the answer is
 *     whole
 * @param remarks what else the asker will want to know, for example what followed a body that has ended
 * @param <T> what was asked for
 */
public record Answer<T>(List<T> values, List<String> missing, List<String> remarks) {

    /** Copies the lists. */
    public Answer {
        values = List.copyOf(values);
        missing = List.copyOf(missing);
        remarks = List.copyOf(remarks);
    }

    static <T> Answer<T> of(T value) {
        return new Answer<>(List.of(value), List.of(), List.of());
    }

    static <T> Answer<T> whole(List<T> values) {
        return new Answer<>(values, List.of(), List.of());
    }

    static <T> Answer<T> none(String remark) {
        return new Answer<>(List.of(), List.of(), List.of(remark));
    }

    static <T> Answer<T> notHeld(String missing) {
        return new Answer<>(List.of(), List.of(missing), List.of());
    }

    /**
     * Whether the register knows that there is no more.
     *
     * @return false where something is not held
     */
    public boolean isWhole() {
        return missing.isEmpty();
    }

    /**
     * Whether the register knows that there is none.
     *
     * @return true for a whole answer without values
     */
    public boolean isNone() {
        return values.isEmpty() && missing.isEmpty();
    }

    /**
     * Whether the register cannot say.
     *
     * @return true where there is no value and something is not held
     */
    public boolean isNotHeld() {
        return values.isEmpty() && !missing.isEmpty();
    }

    /**
     * Whether there is one at all.
     *
     * @return yes, no, or unknown where it is not held
     */
    public Truth any() {
        return values.isEmpty() ? (missing.isEmpty() ? Truth.NO : Truth.UNKNOWN) : Truth.YES;
    }

    /**
     * The only value.
     *
     * @return empty where there is none, it is not held, or there are several
     */
    public Optional<T> only() {
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }

    <U> Answer<U> map(Function<T, U> change) {
        return new Answer<>(values.stream().map(change).toList(), missing, remarks);
    }

    Answer<T> where(Predicate<T> holds) {
        return new Answer<>(values.stream().filter(holds).toList(), missing, remarks);
    }

    Answer<T> sorted(Comparator<? super T> order) {
        return new Answer<>(values.stream().sorted(order).toList(), missing, remarks);
    }

    /** The values of both, each once, and all that either lacks. */
    Answer<T> and(Answer<T> other) {
        return new Answer<>(both(values, other.values), both(missing, other.missing), both(remarks, other.remarks));
    }

    Answer<T> lacking(String what) {
        return and(notHeld(what));
    }

    Answer<T> remarking(String remark) {
        return and(none(remark));
    }

    /** An answer to another question that could not be asked because this one has no value. */
    <U> Answer<U> withoutValues() {
        return new Answer<>(List.of(), missing, remarks);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        other.stream().filter(value -> !one.contains(value)).forEach(all::add);
        return all;
    }
}

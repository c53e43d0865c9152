package org.localinvolvement.links.rules.entry;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.localinvolvement.links.model.decision.Suggestion;

/**
 * Which kind of test the law sets for a ground. A rule names it in {@code @test} by its title.
 *
 * <p>It tells whose view counts in a dispute: that a visit would compromise privacy is not for the provider alone to say, that it
 * is not reasonable is. Source: SI 2008/915 reg 3(2); SI 2013/351 reg 11(2).
 */
public enum TestKind {
    /** Something is or is not so. */
    FACT("fact"),
    /** What entry is sought for. */
    PURPOSE("purpose"),
    /** What is so at that time. */
    TIME("time"),
    /** What <em>would</em> happen; the law does not say who decides. */
    OBJECTIVE("objective"),
    /** What the provider is of the opinion of. */
    PROVIDERS_OPINION("provider's opinion"),
    /** How a representative acts on the spot. */
    CONDUCT("conduct"),
    /** How the LINk or local Healthwatch keeps its own duties. */
    GOVERNANCE("governance"),
    /** What a contract says. */
    CONTRACT("contract"),
    /** What a resident agrees to. */
    CONSENT("consent"),
    /** The law sets none. */
    NONE("none");

    private final String title;

    TestKind(String title) {
        this.title = title;
    }

    /**
     * The kind in plain English.
     *
     * @return for example {@code provider's opinion}
     */
    public String title() {
        return title;
    }

    /**
     * Every title.
     *
     * @return in the order of the alphabet
     */
    public static SortedSet<String> titles() {
        return Arrays.stream(values()).map(TestKind::title).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * By its title.
     *
     * @param title what a rule says; empty for none
     * @return the kind
     * @throws IllegalArgumentException if there is no such kind; the message names those that there are
     */
    public static TestKind get(String title) {
        return title.isEmpty()
                ? NONE
                : Arrays.stream(values())
                        .filter(kind -> kind.title.equals(title))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "There is no kind of test \"" + title + "\". " + Suggestion.among(title, titles())));
    }
}

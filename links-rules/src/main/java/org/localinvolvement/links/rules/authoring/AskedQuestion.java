package org.localinvolvement.links.rules.authoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which question a test asks: those that the library answers by rules. */
public enum AskedQuestion {
    /** Which trigger points are reached? */
    TRIGGERS,
    /** Which concerns become priorities? */
    PROGRAMME,
    /** Does a provider have to let representatives enter and view? */
    ENTRY,
    /** By when has whom to do what? */
    DUTIES;

    /**
     * The word for it in a file.
     *
     * @return the name in lower case
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Whether it is asked of what people said.
     *
     * @return true for trigger points and the programme
     */
    public boolean isAboutVoices() {
        return this == TRIGGERS || this == PROGRAMME;
    }

    /**
     * By its word.
     *
     * @param word what a file says
     * @return empty if there is none
     */
    public static Optional<AskedQuestion> find(String word) {
        return Arrays.stream(values())
                .filter(question -> question.word().equals(word))
                .findFirst();
    }

    /**
     * All words.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> words() {
        return Arrays.stream(values()).map(AskedQuestion::word).collect(Collectors.toCollection(TreeSet::new));
    }
}

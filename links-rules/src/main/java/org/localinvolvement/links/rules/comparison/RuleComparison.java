package org.localinvolvement.links.rules.comparison;

import java.util.List;

/**
 * What two sides decide otherwise over given cases, and because of what.
 *
 * <p>Equal sides and cases give equal comparisons.
 *
 * @param before what the side before is called
 * @param after what the side after is called
 * @param differences in what they differ: rules, then agreed values, then the date
 * @param changed the cases that are decided otherwise, in the order of sources and lines
 * @param reworded the cases that are decided as they were, in other words or figures, in the same order
 * @param same how many cases are decided as they were, in the same words
 * @param unasked the cases and files of which that cannot be said, in the same order
 */
public record RuleComparison(
        String before,
        String after,
        List<PackDifference> differences,
        List<ChangedCase> changed,
        List<ChangedCase> reworded,
        int same,
        List<UnaskedCase> unasked) {

    /** How many differences are tried as causes of what changes in one case; further ones are not, and the case says so. */
    public static final int MOST_TRIED = 40;

    /** Copies the lists. */
    public RuleComparison {
        differences = List.copyOf(differences);
        changed = List.copyOf(changed);
        reworded = List.copyOf(reworded);
        unasked = List.copyOf(unasked);
    }

    /**
     * Whether every case could be asked, and is decided as it was, in the same words and figures.
     *
     * @return true where there is nothing to look at
     */
    public boolean isEmpty() {
        return decidesTheSame() && reworded.isEmpty();
    }

    /**
     * Whether every case could be asked, and is decided as it was, perhaps in other words or figures.
     *
     * @return true where nobody has to do anything else than before
     */
    public boolean decidesTheSame() {
        return changed.isEmpty() && unasked.isEmpty();
    }

    /**
     * The comparison for reading. Its layout may change: not for parsing.
     *
     * @return plain text that ends with a count and a line feed
     */
    public String inWords() {
        return ComparisonInWords.of(this);
    }
}

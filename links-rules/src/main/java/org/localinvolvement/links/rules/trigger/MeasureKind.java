package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * What is measured of a theme before rules decide what follows.
 *
 * <p>The list follows the trigger points of this library's rules; a rule names the measure that it reads.
 */
public enum MeasureKind {
    /** Different people and groups that spoke; reached at or over the threshold. */
    VOICES("voices", "people", true, true),
    /** How likely the rise against the window before would be by chance; reached at or under the threshold. */
    RISE("likelihood of the rise by chance", "people", false, true),
    /**
     * Voices of a small or seldom heard group, of several the one nearest to being reached; reached at or over the threshold.
     */
    SPECIALIST_VOICES("voices of a small or seldom heard group", "people", true, false),
    /** Contacts; reached at or over the threshold. */
    CONTACTS("contacts", "contacts", true, false),
    /** Effective contributors; reached at or under the threshold. */
    EFFECTIVE_CONTRIBUTORS("effective contributors", "effective contributors", false, false),
    /** Share of the contacts that comes from one contributor; reached at or over the threshold. */
    LARGEST_SHARE("share of the contributor with most contacts", "share", true, false),
    /** Independent kinds of source that spoke; reached at or over the threshold. */
    KINDS_OF_SOURCE("independent kinds of source", "kinds of source", true, false),
    /** Voices among which praise is measured; reached at or over the threshold. */
    PRAISE_VOICES("voices among which praise is measured", "people", true, false),
    /** Share of contributors who praise; reached at or over the threshold. */
    PRAISE_SHARE("share of contributors who praise", "share", true, false),
    /** Voices that said something besides praise; reached at or over the threshold of {@link #VOICES}. */
    BESIDES_PRAISE("voices that said something besides praise", "people", true, false);

    private final String title;
    private final String unit;
    private final boolean atLeast;
    private final boolean watched;

    MeasureKind(String title, String unit, boolean atLeast, boolean watched) {
        this.title = title;
        this.unit = unit;
        this.atLeast = atLeast;
        this.watched = watched;
    }

    /**
     * What is measured, in words.
     *
     * @return for example {@code voices}
     */
    public String title() {
        return title;
    }

    /**
     * What a distance to the threshold counts.
     *
     * @return for example {@code people}
     */
    public String unit() {
        return unit;
    }

    /**
     * On which side of the threshold the measure is reached; the threshold itself always counts as reached.
     *
     * @return true if at or over it, false if at or under it
     */
    public boolean atLeast() {
        return atLeast;
    }

    /**
     * Whether a theme below the threshold goes on the watch list.
     *
     * @return true for the measures that by themselves bring a theme on the list of priorities
     */
    public boolean watched() {
        return watched;
    }

    /** A figure of this kind as it is read: shares in per cent, likelihoods in full, others with two digits at most. */
    String inWords(Ratio figure) {
        BigDecimal decimal =
                switch (this) {
                    case LARGEST_SHARE, PRAISE_SHARE -> figure.toDecimal(3).movePointRight(2);
                    case RISE -> figure.toDecimal(6);
                    default -> figure.toDecimal(2);
                };
        BigDecimal plain = decimal.stripTrailingZeros();
        String digits = (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
        return this == LARGEST_SHARE || this == PRAISE_SHARE ? digits + " per cent" : digits;
    }
}

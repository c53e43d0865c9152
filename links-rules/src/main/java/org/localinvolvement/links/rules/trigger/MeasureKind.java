package org.localinvolvement.links.rules.trigger;

import java.math.BigDecimal;
import java.util.Set;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * What is measured of a theme before rules decide what follows.
 *
 * <p>The list follows the trigger points of this library's rules; a rule names the measure that it reads.
 */
public enum MeasureKind {
    /** Different people and groups that spoke; reached at or over the threshold. */
    VOICES("voices", "people", true, true, "volume-of-voices.threshold", "volume-of-voices.window-days"),
    /** How likely the rise against the window before would be by chance; reached at or under the threshold. */
    RISE(
            "likelihood of the rise by chance",
            "people",
            false,
            true,
            "rising-trend.significance",
            "rising-trend.window-days"),
    /**
     * Voices of one user group or community, of several the one nearest to being reached; reached at or over as many as are
     * agreed for a small or seldom heard group, or as many as are the agreed rate in a group of known size.
     */
    SPECIALIST_VOICES(
            "voices of a small or seldom heard group",
            "people",
            true,
            true,
            "specialist-minority.voices",
            "specialist-minority.window-days"),
    /** Contacts; reached at or over the threshold. */
    CONTACTS("contacts", "contacts", true, false, "dominating-voice.contacts", "volume-of-voices.window-days"),
    /** Effective contributors; reached at or under the threshold. */
    EFFECTIVE_CONTRIBUTORS(
            "effective contributors",
            "effective contributors",
            false,
            false,
            "dominating-voice.effective-contributors",
            "volume-of-voices.window-days"),
    /** Share of the contacts that comes from one contributor; reached at or over the threshold. */
    LARGEST_SHARE(
            "share of the contributor with most contacts",
            "share",
            true,
            false,
            "dominating-voice.share",
            "volume-of-voices.window-days"),
    /** Independent kinds of source that spoke; reached at or over the threshold. */
    KINDS_OF_SOURCE(
            "independent kinds of source",
            "kinds of source",
            true,
            true,
            "corroboration.kinds-of-source",
            "corroboration.window-days"),
    /** Voices among which praise is measured; reached at or over the threshold. */
    PRAISE_VOICES(
            "voices among which praise is measured",
            "people",
            true,
            false,
            "praise.voices",
            "volume-of-voices.window-days"),
    /** Share of contributors who praise; reached at or over the threshold. */
    PRAISE_SHARE(
            "share of contributors who praise", "share", true, false, "praise.share", "volume-of-voices.window-days"),
    /**
     * Areas of authorities from which people spoke, at most as many as there are voices; reached at or over the threshold.
     */
    AREAS("areas of authorities", "areas", true, true, "spread.areas", "spread.window-days"),
    /**
     * Voices that show a national standard missed, praise left out; measured only of themes that are coded so, and reached at or
     * over the threshold.
     */
    STANDARD_MISSED(
            "voices that show a national standard missed",
            "people",
            true,
            true,
            "standard-missed.threshold",
            "standard-missed.window-days"),
    /** Voices that said something besides praise; reached at or over the threshold of {@link #VOICES}. */
    BESIDES_PRAISE(
            "voices that said something besides praise",
            "people",
            true,
            false,
            "volume-of-voices.threshold",
            "volume-of-voices.window-days");

    private final String title;
    private final String unit;
    private final boolean atLeast;
    private final boolean watched;
    private final String threshold;
    private final String window;

    MeasureKind(String title, String unit, boolean atLeast, boolean watched, String threshold, String window) {
        this.title = title;
        this.unit = unit;
        this.atLeast = atLeast;
        this.watched = watched;
        this.threshold = threshold;
        this.window = window;
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
     * @return true for the measures that reach a trigger point by themselves
     */
    public boolean watched() {
        return watched;
    }

    /**
     * The measures that by themselves bring a theme among those that are weighed.
     *
     * @return their titles, as a watch list names them
     */
    public static Set<String> titlesThatWeigh() {
        return Set.of(VOICES.title, RISE.title, SPECIALIST_VOICES.title);
    }

    /**
     * The parameter against which it is held.
     *
     * @return for example {@code volume-of-voices.threshold}
     */
    public String threshold() {
        return threshold;
    }

    /**
     * The parameter that says over how many days it is measured.
     *
     * @return for example {@code volume-of-voices.window-days}
     */
    public String window() {
        return window;
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

package org.localinvolvement.links.rules.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.time.Days;
import org.localinvolvement.links.rules.pack.RulePack;
import org.localinvolvement.links.rules.parameter.Parameters;

/**
 * One of the two sides of a comparison: rules, what is agreed, and perhaps a date.
 *
 * <p>Immutable; safe for several threads.
 *
 * @param pack the rule pack that is put over the library's rules; null for those alone
 * @param asAt the date for which every case is asked; null for the own date of each
 * @param own what the LINk agreed besides, put over the values of the library and the pack
 */
public record ComparedSide(
        @Nullable RulePack pack, @Nullable LocalDate asAt, Parameters own) {

    /**
     * The rules that the library ships, alone.
     *
     * @return a side on which each case is asked for its own date
     */
    public static ComparedSide shipped() {
        return new ComparedSide(null, null, Parameters.none());
    }

    /**
     * The rules that the library ships, with a pack put over them.
     *
     * @param pack the pack
     * @return a side on which each case is asked for its own date
     */
    public static ComparedSide of(RulePack pack) {
        return new ComparedSide(pack, null, Parameters.none());
    }

    /**
     * The same as at a date.
     *
     * @param date for which every case is asked, whatever its own date is
     * @return a copy
     */
    public ComparedSide asAt(LocalDate date) {
        return new ComparedSide(pack, date, own);
    }

    /**
     * The same with what the LINk agreed besides.
     *
     * @param agreed values of the library's parameters, or of the pack's
     * @return a copy
     */
    public ComparedSide agreeing(Parameters agreed) {
        return new ComparedSide(pack, asAt, agreed);
    }

    /** Everything that is agreed here. */
    Parameters agreed() {
        Parameters agreed = Parameters.standard();
        return (pack == null ? agreed : agreed.overriddenBy(pack.parameters())).overriddenBy(own);
    }

    /** How people call it. */
    String called() {
        return (pack == null ? "the library's rules" : pack.name() + " " + pack.version())
                + (asAt == null ? "" : " as at " + Days.inWords(asAt));
    }
}

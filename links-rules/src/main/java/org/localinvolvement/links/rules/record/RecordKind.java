package org.localinvolvement.links.rules.record;

import java.util.Locale;

/** The kinds of records that a LINk keeps of its own work. */
public enum RecordKind {
    /** Procedures that it has to have and to publish: SI 2008/528 reg 2(1)(a), 3(1)(a). */
    PROCEDURES,
    /** Relevant decisions: SI 2008/528 reg 2(2). */
    DECISIONS,
    /** Breaches of the procedure for decisions: SI 2008/528 reg 2(3)(c)(ii). */
    BREACHES,
    /** Requests for information. */
    REQUESTS,
    /** Reports and recommendations. */
    REPORTS,
    /** Referrals to Overview and Scrutiny Committees. */
    REFERRALS,
    /** Visits that were made. */
    VISITS,
    /** Authorised representatives. */
    REPRESENTATIVES,
    /** The days on which the list of authorised representatives was published. */
    REPRESENTATIVE_LISTS,
    /** What the host spent. */
    SPENDING,
    /** Interests that were declared. */
    INTERESTS,
    /** Items of the work programme. */
    ITEMS,
    /** Judgements of themes by criteria: who judged what and when. */
    JUDGEMENTS,
    /** How far the five points of starting are settled. */
    READINESS,
    /** Annual reports that were prepared. */
    ANNUAL_REPORTS;

    /**
     * The key in the file.
     *
     * @return for example {@code representative_lists}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What they are called in a sentence.
     *
     * @return for example {@code representative lists}
     */
    public String words() {
        return key().replace('_', ' ');
    }
}

package org.localinvolvement.links.rules.involving;

import java.time.LocalDate;

/**
 * Which duty to involve stands for a body on a day, as far as this library holds it.
 *
 * <p>Source: National Health Service Act 2006 s.242(1A)-(1H), as it came on 3 November 2008; Local Government and Public Involvement in
 * Health Act 2007 s.138, from 1 April 2009.
 */
public enum DutyInForce {
    /** Of an NHS body from 3 November 2008. */
    SECTION_242("National Health Service Act 2006 s.242(1B)"),
    /** Of an NHS body before that day: there was a duty, whose words are not held. */
    EARLIER_WORDING("National Health Service Act 2006 s.242 as it was before 3 November 2008, which is not held"),
    /** Of what came after Strategic Health Authorities and Primary Care Trusts; recalled, and its words are not held. */
    SUCCESSORS("National Health Service Act 2006 ss.13Q, 14Z2, 14Z45, which are recalled and not held"),
    /** Of a council from 1 April 2009. */
    SECTION_3A("Local Government Act 1999 s.3A, which is recalled"),
    /** Of a council before that day: there was none. */
    COUNCIL_BEFORE("none: the duty of councils came on 1 April 2009"),
    /** No duty to involve is laid on a body of the kind. */
    NOT_BOUND("none: neither provision names the body"),
    /** It is not known what kind of body it is, or whether the duty is laid on the kind. */
    NOT_KNOWN("not known");

    /** The first day of the duty of NHS bodies in its present words. */
    static final LocalDate OF_NHS_BODIES = LocalDate.of(2008, 11, 3);

    /** The first day of the duty of councils. */
    static final LocalDate OF_COUNCILS = LocalDate.of(2009, 4, 1);

    /** The first day without Strategic Health Authorities and Primary Care Trusts. */
    static final LocalDate WITHOUT_TRUSTS_THAT_COMMISSION = LocalDate.of(2013, 4, 1);

    private final String provision;

    DutyInForce(String provision) {
        this.provision = provision;
    }

    /**
     * The provision, in words.
     *
     * @return for reading
     */
    public String provision() {
        return provision;
    }
}

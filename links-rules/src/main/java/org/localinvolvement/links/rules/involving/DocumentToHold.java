package org.localinvolvement.links.rules.involving;

import java.util.function.Predicate;
import org.localinvolvement.links.model.commissioning.HeldDocument;
import org.localinvolvement.links.model.organisation.Body;
import org.localinvolvement.links.model.organisation.LocalAuthority;
import org.localinvolvement.links.model.organisation.LocalStrategicPartnership;
import org.localinvolvement.links.model.organisation.NhsBody;
import org.localinvolvement.links.model.organisation.PrimaryCareOrganisation;
import org.localinvolvement.links.model.organisation.StrategicHealthAuthority;

/**
 * Which documents of which bodies a LINk does well to hold: the table, with its place in the guides.
 *
 * <p>The guides advise in terms to obtain the constitution and the strategies for the duty to involve of the own council. That a LINk
 * holds the others, which the guides name as sources or as what plans rest on, is a reading.
 */
public enum DocumentToHold {
    /** How a council is run. */
    CONSTITUTION(
            HeldDocument.Kind.CONSTITUTION,
            "Constitution",
            "Health and social care structures (May 2009), How are Local Authorities structured?",
            body -> body instanceof LocalAuthority),
    /** How an NHS body or a council means to involve people. */
    INVOLVEMENT_STRATEGY(
            HeldDocument.Kind.INVOLVEMENT_STRATEGY,
            "Involvement strategy",
            "Health and social care structures (May 2009), Having a say",
            body -> body instanceof LocalAuthority || body instanceof NhsBody),
    /** A Primary Care Trust's vision for five years. */
    STRATEGIC_COMMISSIONING_PLAN(
            HeldDocument.Kind.PLAN,
            "Strategic Commissioning Plan",
            "Health and social care structures (May 2009), What is a Primary Care Trust?",
            DocumentToHold::commissions),
    /** A Strategic Health Authority's plan for its region. */
    REGIONAL_PLAN(
            HeldDocument.Kind.PLAN,
            "Regional plan",
            "Health and social care structures (May 2009), What are Strategic Health Authorities?",
            body -> body instanceof StrategicHealthAuthority),
    /** A Local Strategic Partnership's strategy for the area. */
    SUSTAINABLE_COMMUNITY_STRATEGY(
            HeldDocument.Kind.PLAN,
            "Sustainable community strategy",
            "Health and social care structures (May 2009), Local Area Agreements and Local Strategic Partnerships",
            body -> body instanceof LocalStrategicPartnership),
    /** The annual report of a Director of Public Health. */
    PUBLIC_HEALTH_REPORT(
            HeldDocument.Kind.ANNUAL_REPORT,
            "Annual report of the Director of Public Health",
            "Starting a work programme (April 2008), Sources of information",
            DocumentToHold::commissions),
    /** The agreement that a Local Strategic Partnership develops. */
    LOCAL_AREA_AGREEMENT(
            HeldDocument.Kind.AGREEMENT,
            "Local Area Agreement",
            "Health and social care structures (May 2009), Local Area Agreements and Local Strategic Partnerships",
            body -> body instanceof LocalStrategicPartnership);

    private final HeldDocument.Kind kind;
    private final String title;
    private final String place;

    @SuppressWarnings("ImmutableEnumChecker") // each is a function of its argument alone
    private final Predicate<Body> of;

    DocumentToHold(HeldDocument.Kind kind, String title, String place, Predicate<Body> of) {
        this.kind = kind;
        this.title = title;
        this.place = place;
        this.of = of;
    }

    private static boolean commissions(Body body) {
        return body instanceof PrimaryCareOrganisation;
    }

    /**
     * As what kind of document it is held.
     *
     * @return the kind
     */
    public HeldDocument.Kind kind() {
        return kind;
    }

    /**
     * What it is called.
     *
     * @return for example {@code Constitution}
     */
    public String title() {
        return title;
    }

    /**
     * Where a guide speaks of it.
     *
     * @return the guide and its section
     */
    public String place() {
        return place;
    }

    /**
     * Whether a body has such a document.
     *
     * @param body a body
     * @return true for bodies of the kinds that the guide names
     */
    public boolean isOf(Body body) {
        return of.test(body);
    }
}

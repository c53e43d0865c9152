package org.localinvolvement.links.model.organisation;

/**
 * What kind of help a service gives to people with a question or a complaint.
 *
 * <p>Source: "Starting a work programme" (April 2008), Sources of information, for the liaison service; the guides do not name
 * the two others, to which a person with a complaint is signposted.
 */
public enum AdviceKind {
    /** A Patient Advice and Liaison Service (PALS). */
    PATIENT_ADVICE_AND_LIAISON,
    /** The Independent Complaints Advocacy Service (ICAS). */
    INDEPENDENT_COMPLAINTS_ADVOCACY,
    /** The complaints service of a body. */
    COMPLAINTS
}

package org.localinvolvement.links.model.visit;

import java.util.Objects;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.Truth;

/**
 * What is known of the authorisation of somebody who visits for a LINk. No personal data: who it is stays in the host's system.
 *
 * <p>Each fact is a step of its own, so that a rule can tell which is missing. A conviction is no bar in itself, and training
 * is no step: neither stands in the regulations. Temporary arrangements of 2008 need no published list: regs 9, 13; local Healthwatch
 * no nominated person who is somebody else: SI 2012/3094 reg 42(2), (3).
 *
 * <p>Source: SI 2008/528 reg 3; SI 2008/915 regs 3(2)(h), 4.
 *
 * @param id the host's opaque key; no name, no address
 * @param certificate whether a criminal records certificate under s.113A of the Police Act 1997 was obtained: reg 3(2)(a)
 * @param considered whether a nominated person has considered it: reg 3(2)(b)
 * @param satisfied whether that person is satisfied that the individual is suitable: reg 3(2)(c)
 * @param nominatedPersonIsAnother whether that person is somebody else: reg 3(3)
 * @param writtenEvidence whether the LINk has given written evidence of the authorisation: reg 3(1)(e)
 * @param onPublishedList whether the individual stands on the published list: reg 3(1)(d)
 */
public record AuthorisedRepresentative(
        String id,
        Truth certificate,
        Truth considered,
        Truth satisfied,
        Truth nominatedPersonIsAnother,
        Truth writtenEvidence,
        Truth onPublishedList) {

    /**
     * Checks what is given.
     *
     * @throws IllegalArgumentException if the id is blank or holds a space or an @, as names and e-mail addresses do
     */
    public AuthorisedRepresentative {
        id = Given.text("id", id);
        Objects.requireNonNull(certificate, "certificate: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(considered, "considered: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(satisfied, "satisfied: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(nominatedPersonIsAnother, "nominatedPersonIsAnother: give Truth.UNKNOWN");
        Objects.requireNonNull(writtenEvidence, "writtenEvidence: give Truth.UNKNOWN where it is not known");
        Objects.requireNonNull(onPublishedList, "onPublishedList: give Truth.UNKNOWN where it is not known");
        if (id.indexOf('@') >= 0 || id.chars().anyMatch(Character::isWhitespace)) {
            throw new IllegalArgumentException(
                    "id: give the opaque key of the representative, without spaces and without @, no name or address");
        }
    }

    /**
     * Somebody of whose authorisation nothing is known.
     *
     * @param id the host's opaque key
     * @return a representative with every step unknown
     */
    public static AuthorisedRepresentative unknown(String id) {
        return all(id, Truth.UNKNOWN);
    }

    /**
     * Somebody for whom every step was taken.
     *
     * @param id the host's opaque key
     * @return a representative with every step taken
     */
    public static AuthorisedRepresentative authorised(String id) {
        return all(id, Truth.YES);
    }

    private static AuthorisedRepresentative all(String id, Truth truth) {
        return new AuthorisedRepresentative(id, truth, truth, truth, truth, truth, truth);
    }

    /**
     * The same with another certificate fact.
     *
     * @param obtained whether one was obtained
     * @return a copy
     */
    public AuthorisedRepresentative withCertificate(Truth obtained) {
        return new AuthorisedRepresentative(
                id, obtained, considered, satisfied, nominatedPersonIsAnother, writtenEvidence, onPublishedList);
    }

    /**
     * The same with what the nominated person did and is.
     *
     * @param has whether that person has considered the certificate
     * @param isSatisfied whether that person is satisfied
     * @param isAnother whether that person is somebody else
     * @return a copy
     */
    public AuthorisedRepresentative withNominatedPerson(Truth has, Truth isSatisfied, Truth isAnother) {
        return new AuthorisedRepresentative(
                id, certificate, has, isSatisfied, isAnother, writtenEvidence, onPublishedList);
    }

    /**
     * The same with what the LINk gave and published.
     *
     * @param evidence whether it gave written evidence
     * @param listed whether the individual stands on the published list
     * @return a copy
     */
    public AuthorisedRepresentative withPapers(Truth evidence, Truth listed) {
        return new AuthorisedRepresentative(
                id, certificate, considered, satisfied, nominatedPersonIsAnother, evidence, listed);
    }
}

package org.localinvolvement.links.rules.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Regime;
import org.localinvolvement.links.model.decision.Truth;
import org.localinvolvement.links.model.visit.AuthorisedRepresentative;

/**
 * Whether somebody is an authorised representative, step by step.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.225(5); SI 2008/528 reg 3; SI 2008/915 reg 4; SI 2012/3094
 * reg 42.
 *
 * <p>Immutable; safe for several threads.
 *
 * @param asAt the day of the question
 * @param regime the law in force on that day
 * @param authorised whether every step that decides it was taken; no where one was not, unknown where one is not known
 * @param steps every step of the regime, in the order of the law
 */
public record Authorisation(LocalDate asAt, Regime regime, Truth authorised, List<Step> steps) {

    /** Copies the list. */
    public Authorisation {
        steps = List.copyOf(steps);
    }

    /**
     * A step and whether it was taken.
     *
     * @param step which
     * @param met whether it was taken
     * @param citation what asks for it
     * @param decides whether the authorisation depends on it
     */
    public record Step(AuthorisationStep step, Truth met, Citation citation, boolean decides) {}

    /**
     * Asks step by step.
     *
     * @param asAt the day of the question; before 1 April 2008 nobody is authorised, because there were no arrangements
     * @param representative what is known of the steps
     * @param underArrangements whether a LINk, a temporary body or local Healthwatch authorised the individual at all
     * @param procedure whether a published procedure was followed
     * @param temporaryBody whether a temporary body of 2008 authorises; outside 1 April to 31 December 2008 none does. Where that is
     *     unknown the steps of a LINk are told, of which those that decide are the same
     * @return the steps and what follows
     */
    public static Authorisation of(
            LocalDate asAt,
            AuthorisedRepresentative representative,
            Truth underArrangements,
            Truth procedure,
            Truth temporaryBody) {
        Regime regime = Regime.asAt(asAt);
        Truth arranged = regime == Regime.NONE ? Truth.NO : underArrangements;
        boolean temporary = EntryQuestion.temporaryBodiesExist(asAt) && temporaryBody == Truth.YES;
        List<Step> steps = new ArrayList<>();
        for (AuthorisationStep step : AuthorisationStep.values()) {
            step.citation(regime, temporary)
                    .ifPresent(citation -> steps.add(
                            new Step(step, met(step, representative, arranged, procedure), citation, step.decides())));
        }
        return new Authorisation(asAt, regime, arranged.and(cleared(representative, regime)), steps);
    }

    /** Whether the certificate was obtained and considered, and the individual found suitable by whom the law asks. */
    static Truth cleared(AuthorisedRepresentative representative, Regime regime) {
        Truth suitable =
                representative.certificate().and(representative.considered()).and(representative.satisfied());
        return regime == Regime.LOCAL_HEALTHWATCH ? suitable : suitable.and(representative.nominatedPersonIsAnother());
    }

    private static Truth met(
            AuthorisationStep step, AuthorisedRepresentative representative, Truth underArrangements, Truth procedure) {
        return switch (step) {
            case PROCEDURE -> procedure;
            case UNDER_ARRANGEMENTS -> underArrangements;
            case CERTIFICATE -> representative.certificate();
            case CONSIDERED -> representative.considered();
            case SATISFIED -> representative.satisfied();
            case ANOTHER_PERSON -> representative.nominatedPersonIsAnother();
            case WRITTEN_EVIDENCE -> representative.writtenEvidence();
            case PUBLISHED_LIST -> representative.onPublishedList();
        };
    }

    /**
     * What would have to be known to settle it.
     *
     * @return the steps that are not known and decide it; empty where it is settled
     */
    public List<String> missing() {
        return authorised != Truth.UNKNOWN
                ? List.of()
                : steps.stream()
                        .filter(step -> step.decides() && step.met() == Truth.UNKNOWN)
                        .map(step -> "whether " + step.step().words())
                        .toList();
    }
}

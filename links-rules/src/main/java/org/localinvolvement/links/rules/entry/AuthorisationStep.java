package org.localinvolvement.links.rules.entry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Regime;

/**
 * A step on the way to becoming an authorised representative.
 *
 * <p>A conviction is no bar in itself, and training, a photograph, an age and a renewal are no steps: none stands in the Regulations.
 *
 * <p>Source: SI 2008/528 reg 3, for temporary bodies of 2008 regs 8(5)(d), 9 and 13; SI 2012/3094 reg 42.
 */
public enum AuthorisationStep {
    /** There is a published procedure for deciding who may be a representative, and it was followed. */
    PROCEDURE(
            "a published procedure for deciding who may be an authorised representative was followed",
            false,
            "SI 2008/528 reg 3(1)(a) to (c)",
            null,
            "SI 2012/3094 reg 42(1)"),
    /** The individual was authorised under the arrangements. */
    UNDER_ARRANGEMENTS(
            "the individual was authorised under the arrangements",
            true,
            "2007 Act s.225(5)",
            "2007 Act s.225(5)",
            "2007 Act s.225(5)"),
    /** A criminal records certificate was obtained. */
    CERTIFICATE(
            "a criminal records certificate under s.113A of the Police Act 1997 was obtained for the individual",
            true,
            "SI 2008/528 reg 3(2)(a)",
            "SI 2008/528 reg 9",
            "SI 2012/3094 reg 42(2)"),
    /** It was considered. */
    CONSIDERED(
            "who has to consider the certificate has considered it",
            true,
            "SI 2008/528 reg 3(2)(b)",
            "SI 2008/528 reg 9",
            "SI 2012/3094 reg 42(2)"),
    /** The individual was found suitable. */
    SATISFIED(
            "who considered the certificate is satisfied that the individual is suitable",
            true,
            "SI 2008/528 reg 3(2)(c)",
            "SI 2008/528 reg 9",
            "SI 2012/3094 reg 42(2)"),
    /** Nobody clears himself or herself; no step for local Healthwatch. */
    ANOTHER_PERSON(
            "the nominated person is somebody else than the individual",
            true,
            "SI 2008/528 reg 3(3)",
            "SI 2008/528 reg 9",
            null),
    /** Written evidence was given. */
    WRITTEN_EVIDENCE(
            "written evidence of the authorisation was given to the individual",
            false,
            "SI 2008/528 reg 3(1)(e)",
            "SI 2008/528 reg 9",
            "SI 2012/3094 reg 42(1)"),
    /** The individual stands on the published list. */
    PUBLISHED_LIST(
            "the individual stands on the published list",
            false,
            "SI 2008/528 reg 3(1)(d)",
            null,
            "SI 2012/3094 reg 42(1)");

    private final String words;
    private final boolean decides;
    private final String link;
    private final @Nullable String temporaryBody;
    private final @Nullable String healthwatch;

    AuthorisationStep(
            String words, boolean decides, String link, @Nullable String temporaryBody, @Nullable String healthwatch) {
        this.words = words;
        this.decides = decides;
        this.link = link;
        this.temporaryBody = temporaryBody;
        this.healthwatch = healthwatch;
    }

    /**
     * The step in words.
     *
     * @return a sentence without capital and full stop
     */
    public String words() {
        return words;
    }

    /**
     * Whether the authorisation depends on it. What does not is a duty of the LINk or local Healthwatch, whose breach does not
     * undo the authorisation (a reading of the law: the Regulations do not say so in terms).
     *
     * @return false for procedure, evidence and list
     */
    public boolean decides() {
        return decides;
    }

    /**
     * What asks for the step.
     *
     * @param regime the law in force; LINks before 1 April 2013
     * @param temporaryBody whether a temporary body of 2008 authorises
     * @return empty where it is no step there
     */
    public Optional<Citation> citation(Regime regime, boolean temporaryBody) {
        String provision = regime == Regime.LOCAL_HEALTHWATCH ? healthwatch : temporaryBody ? this.temporaryBody : link;
        return Optional.ofNullable(provision).map(Citation::new);
    }
}

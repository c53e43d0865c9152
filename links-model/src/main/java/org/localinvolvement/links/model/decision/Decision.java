package org.localinvolvement.links.model.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * An answer with everything that it rests on: an immutable value, the same for the same question and the same facts
 * whatever the order of the facts, the locale, the time zone or the number of threads.
 *
 * <p>It holds no personal data: no contributor, no group, no name. Themes, places and attributes stand in it as they were
 * handed in, and are to be coded values, not free text. The identifier of a record in the host's own system may stand in it,
 * where the host has to act on that record.
 *
 * @param <A> the answer's own type
 * @param question which question was asked, for example {@code programme}
 * @param asAt the date for which it was asked
 * @param regime the law in force on that date
 * @param outcome whether the question is settled: yes, no, or unknown where missing facts decide
 * @param answer the answer
 * @param missing what would have to be known to settle it, in words; empty unless the outcome or a finding is unknown
 * @param findings what the rules found, in a stated order
 * @param parameters the agreed values that were read, in the order of their names
 * @param nearMisses what was not reached, nearest first
 * @param ruleSets the rules that were asked
 * @param overrides what host packs set aside of the rules that were asked and of the parameters that were read
 * @param fingerprint the same for two decisions if they rest on the same rules, parameters and versions: SHA-256 in hexadecimal
 * @param problems what could not be used, by kind
 */
public record Decision<A>(
        String question,
        LocalDate asAt,
        Regime regime,
        Truth outcome,
        A answer,
        List<String> missing,
        List<Finding> findings,
        List<ParameterValue> parameters,
        List<NearMiss> nearMisses,
        List<RuleSet> ruleSets,
        List<Overridden> overrides,
        String fingerprint,
        List<ProblemTally> problems) {

    /** Copies the lists. */
    public Decision {
        missing = List.copyOf(missing);
        findings = List.copyOf(findings);
        parameters = List.copyOf(parameters);
        nearMisses = List.copyOf(nearMisses);
        ruleSets = List.copyOf(ruleSets);
        overrides = List.copyOf(overrides);
        problems = List.copyOf(problems);
    }

    /**
     * The same decision with other problems beside it.
     *
     * @param problems what could not be used, by kind
     * @return a copy
     */
    public Decision<A> withProblems(List<ProblemTally> problems) {
        return new Decision<>(
                question,
                asAt,
                regime,
                outcome,
                answer,
                missing,
                findings,
                parameters,
                nearMisses,
                ruleSets,
                overrides,
                fingerprint,
                problems);
    }
}

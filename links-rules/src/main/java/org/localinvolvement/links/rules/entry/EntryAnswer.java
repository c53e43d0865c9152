package org.localinvolvement.links.rules.entry;

import java.util.List;
import org.localinvolvement.links.model.decision.Citation;
import org.localinvolvement.links.model.decision.Truth;

/**
 * The answer to an {@link EntryQuestion}, for each part and each representative.
 *
 * @param entries in the order of the parts, then of the representatives
 */
public record EntryAnswer(List<Entry> entries) {

    /** Copies the list. */
    public EntryAnswer {
        entries = List.copyOf(entries);
    }

    /** Whether the provider has to let a representative in. */
    public enum Outcome {
        /** The provider has to. */
        DUTY_APPLIES,
        /** The provider may lawfully refuse, and may still agree. */
        NO_DUTY,
        /** It depends on facts that are not known. */
        CANNOT_SAY
    }

    /** Whether a contract gives what the provisions do not. */
    public enum ContractBasis {
        /** The provider is no independent one: there is no such contract to look at. */
        NOT_IN_QUESTION,
        /** Its terms allow entry. */
        ALLOWS,
        /** Its terms do not allow entry. */
        DOES_NOT_ALLOW,
        /** Its terms are not known. */
        NOT_KNOWN
    }

    /**
     * The answer for one part and one representative.
     *
     * @param part what the part is called
     * @param representative the opaque key of the representative
     * @param outcome the answer
     * @param grounds why: where the duty applies, the one that says so; where there is none, every ground that holds for certain, or,
     *     where none does by itself, those of which one or another holds; where it cannot be said, those that an unknown leaves open
     * @param beside findings of governance and information that never change the answer
     * @param missing where it cannot be said, exactly the facts that matter, in words; otherwise empty
     * @param contract the separate basis of a contract
     */
    public record Entry(
            String part,
            String representative,
            Outcome outcome,
            List<Ground> grounds,
            List<Ground> beside,
            List<String> missing,
            ContractBasis contract) {

        /** Copies the lists. */
        public Entry {
            grounds = List.copyOf(grounds);
            beside = List.copyOf(beside);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Something that a rule found about an entry.
     *
     * @param ruleId the rule, for example {@code E14}
     * @param title the rule's title
     * @param holds yes, or unknown where it is left open
     * @param reason a sentence of plain English
     * @param citations what it rests on
     * @param test the kind of test that the law sets
     * @param reading why the law does not say so in terms; empty where it does
     */
    public record Ground(
            String ruleId,
            String title,
            Truth holds,
            String reason,
            List<Citation> citations,
            TestKind test,
            String reading) {

        /** Copies the list. */
        public Ground {
            citations = List.copyOf(citations);
        }
    }
}

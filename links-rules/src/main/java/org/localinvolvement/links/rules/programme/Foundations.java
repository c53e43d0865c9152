package org.localinvolvement.links.rules.programme;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.work.ProgrammeRound;
import org.localinvolvement.links.model.work.RelevantDecision;

/**
 * What a programme rests on: its evidence, the way in which its priorities were set, what others plan, its round, and who decided.
 *
 * @param inWords the round and the decision, a sentence each
 * @param round the round that was told; null where none was
 * @param coverage the four subjects by kind of source
 * @param process the six core elements, in their order
 * @param tookPart who took part, area by area and community by community of the population profile
 * @param overlaps activities of other bodies on themes that are weighed, in the order of themes and days
 * @param decision the decision that was told; null where none was
 * @param notUsed what was told and not looked at, with the reason
 */
public record Foundations(
        List<String> inWords,
        @Nullable ProgrammeRound round,
        Coverage coverage,
        List<ElementChecked> process,
        List<PartTaken> tookPart,
        List<Overlap> overlaps,
        @Nullable RelevantDecision decision,
        List<String> notUsed) {

    /** What a finding is about that is about no theme, area or community. */
    public static final String AS_A_WHOLE = "work programme";

    /** Copies the lists. */
    public Foundations {
        inWords = List.copyOf(inWords);
        process = List.copyOf(process);
        tookPart = List.copyOf(tookPart);
        overlaps = List.copyOf(overlaps);
        notUsed = List.copyOf(notUsed);
    }
}

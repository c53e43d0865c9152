package org.localinvolvement.links.rules.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.localinvolvement.links.model.decision.Given;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.work.WorkProgrammeItem;
import org.localinvolvement.links.rules.document.Section;

/**
 * What a LINk agreed for its work programme, and the items that are proposed for it.
 *
 * <p>A host's own plan is YAML; everything but {@code name} and {@code reference} may be left out:
 *
 * <pre>{@code
 * name: programme-2010
 * reference: LINk meeting of 10 December 2009, minute 4
 * limits:
 *   first_year: no
 *   measurable_outcome: required            # default; or not-required
 *   carried_over: keeps-its-place           # default; or competes
 *   budget: {pounds: 18000, reference: "Meeting of 10 December 2009, minute 5"}    # or only: budget: 18000
 *   reserve: {places: 1, pounds: 2000}      # held back for reactive work
 *   minimums:                               # what matters more comes first
 *     - {sector: health, share: 30}         # per cent of the places open to proactive work, rounded up
 *     - {sector: social-care, share: 30, reference: "Meeting of 10 December 2009, minute 6"}
 *     - {area: old-town, items: 1}
 *     - {quick_wins: 2}                     # counts with first_year: yes alone
 * items:
 *   - id: W1
 *     theme: stroke-care                    # as in the contact log
 *     goal: People leave hospital with a plan for care at home
 *     measurable_outcome: Nine of ten people asked have a plan
 *     owner: steering-group                 # a role, never a name
 *     cost: 1500                            # pounds
 *     from: 2010-04-01
 *     until: 2010-12-31
 *     quick: no                             # yes, no or unknown (default)
 *     sector: both                          # default: what the theme is coded as, else the sectors of the contacts
 *     areas: [old-town]                     # default: the places of the contacts
 *   - id: R1
 *     initiative: reactive                  # out of cycle; default proactive
 *     raised: 2010-02-03
 *     reason: The ward closes in March      # may be left out where a trigger point is reached
 *     displaces: W1                         # may be left out; asked where no capacity is left
 *     # ... and theme, goal, owner and so on
 * last_programme:                           # id, theme, goal, measurable_outcome, owner, cost, from, until and initiative
 *   - id: V1                                # as above, and
 *     close: {on: 2009-12-01, outcome: partly, evidence: Five of ten have a plan, carried_over_because: The ward moved}
 *     # ... outcome is met, partly, not or too-early; an item without close is still open
 * }</pre>
 *
 * <p>A share is of the places open to proactive work, or of the candidates that could be chosen where these are fewer, rounded up
 * to whole items; that is the library's reading of "balance". An item of the last programme that was carried over is a candidate
 * with what is told of it there, unless an item of its id is proposed anew.
 *
 * @param name under which the programme is known
 * @param reference where it was agreed
 * @param limits the limits
 * @param items what is proposed, in the order of the ids
 * @param lastProgramme the items of the programme before, in the order of the ids; closed and open
 */
public record ProgrammePlan(
        String name,
        String reference,
        ProgrammeLimits limits,
        List<ProposedItem> items,
        List<WorkProgrammeItem> lastProgramme) {

    /**
     * Checks and sorts.
     *
     * @throws IllegalArgumentException if a text is blank, or an id stands twice among the items or in the last programme
     */
    public ProgrammePlan {
        name = Given.text("name", name);
        reference = Given.text("reference", reference);
        Objects.requireNonNull(limits, "limits: give ProgrammeLimits.none(...) where none are agreed");
        items = sorted(items, Comparator.comparing(ProposedItem::id));
        lastProgramme = sorted(lastProgramme, Comparator.comparing(WorkProgrammeItem::id));
    }

    private static <T> List<T> sorted(List<T> given, Comparator<T> byId) {
        List<T> sorted = new ArrayList<>(given);
        sorted.sort(byId);
        for (int i = 1; i < sorted.size(); i++) {
            if (byId.compare(sorted.get(i - 1), sorted.get(i)) == 0) {
                throw new IllegalArgumentException("items: two items have the same id; rename one");
            }
        }
        return List.copyOf(sorted);
    }

    /**
     * Reads a plan.
     *
     * @param source the name under which problems tell of it, without its folder
     * @param yaml the document
     * @return the plan
     * @throws UnusableInputException with everything that is wrong with it
     */
    public static ProgrammePlan parse(String source, String yaml) {
        return ProgrammePlanFile.parse(source, yaml);
    }

    /**
     * Reads a plan that is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<ProgrammePlan> read(Section section) {
        section.allowOnly(ProgrammePlanFile.KEYS.toArray(String[]::new));
        return ProgrammePlanFile.read(section);
    }
}

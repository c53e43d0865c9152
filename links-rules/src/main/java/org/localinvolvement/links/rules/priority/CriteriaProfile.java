package org.localinvolvement.links.rules.priority;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.Problem;
import org.localinvolvement.links.model.decision.ProblemCode;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.model.figure.Ratio;
import org.localinvolvement.links.rules.document.Section;

/**
 * What a LINk agreed about how concerns are weighed: a method, criteria, weights, scales and limits.
 *
 * <p>A host's own profile is YAML:
 *
 * <pre>{@code
 * name: our-profile
 * title: What we agreed in March
 * from: 2009-04-01                 # inclusive
 * reference: LINk meeting of 12 March 2009, minute 6
 * method: weighted-sum             # one of WeighingMethod.codes()
 * short_list: 6
 * keep_at: 8                       # may be left out; fewer points than these are not kept
 * sensitivity_percent: 20          # may be left out; how far weights are moved to see what it does to the ranks
 * judged_by: [steering-group]      # who judges where a criterion does not say; roles, never names
 * individuals_and_groups:          # may be left out: one voice each
 *   rule: group-capped             # or one-voice-each, separate-kinds
 *   most_people_per_group: 10
 *   most_ranks_moved: 3            # may be left out
 *   reference: LINk meeting of 12 March 2009, minute 7
 * overrides: unanimous             # or recorded (default), none
 * criteria:
 *   - id: breadth-of-concern
 *     title: Breadth of concern
 *     measure: contributors-besides-praise   # one of CriterionMeasure.codes()
 *     weight: 3                              # with sum-of-scores it may be left out, and is 1
 *     scale: {from: 0, to: 60}
 *     reference: LINk meeting of 12 March 2009, minute 6
 *   - id: influence
 *     title: Can we make a difference?
 *     judged_by: [steering-group]   # judged; with a measure beside it, a judgement may stand in the measure's place
 *     weight: 2
 *     scale: {from: 0, to: 3}
 *     reference: LINk meeting of 12 March 2009, minute 6
 * }</pre>
 *
 * <p>With {@code extends: NAME} it takes everything of a shipped profile that it does not say itself; {@code name}, {@code
 * title}, {@code from} and {@code reference} are always its own. A criterion of the same id changes what it says and keeps the
 * rest, one of another id is added, and {@code leave_out: [ID]} drops one. {@code remarks} (each {@code of}, {@code confirmed},
 * {@code text}) say what was not confirmed. A profile with {@code leaves_open: [weights, scales]} may lack them; it scores nothing
 * until another extends it and gives them. Under {@code balance-of-groups} there are no criteria, and {@code kinds} are the kinds
 * of contributor.
 *
 * @param name the name under which it is asked for
 * @param title for reading
 * @param from the day from which it applies, inclusive
 * @param reference where it was agreed, or that it is an example to agree locally
 * @param method how points are worked out
 * @param shortList how many themes the short list holds at most, at least 1
 * @param keepAt the fewest points with which a theme is kept, inclusive; null where there is no such line
 * @param criteria ids distinct; at least one, none under {@link BalanceOfGroups}
 * @param kinds the kinds of contributor whose submissions are balanced; at least one under {@link BalanceOfGroups}, none under
 *     the other methods
 * @param individualsAndGroups how individuals and groups are weighed
 * @param overrides what it takes to set the points aside for a theme
 * @param sensitivityPercent by how much each weight is moved to see what it does to the ranks, 1 to 100; null to leave that out
 * @param remarks what is inferred, recalled or was not found in the source
 */
public record CriteriaProfile(
        String name,
        String title,
        LocalDate from,
        String reference,
        WeighingMethod method,
        int shortList,
        @Nullable BigDecimal keepAt,
        List<Criterion> criteria,
        List<String> kinds,
        IndividualsAndGroups individualsAndGroups,
        OverrideRule overrides,
        @Nullable Integer sensitivityPercent,
        List<Remark> remarks) {

    /** What it takes to put a theme on the short list, or to keep it off, against its points. */
    public enum OverrideRule {
        /** No override is possible. */
        NONE,
        /** A decision with its recorded reason. */
        RECORDED,
        /** A unanimous decision with its recorded reason. */
        UNANIMOUS
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the short list is empty, criteria or kinds do not fit the method, an id stands twice
     *     or every weight is 0
     */
    public CriteriaProfile {
        criteria = List.copyOf(criteria);
        kinds = kinds.stream().distinct().sorted().toList();
        remarks = List.copyOf(remarks);
        if (shortList < 1) {
            throw new IllegalArgumentException("Profile " + name + ": a short list holds at least one theme");
        }
        if (sensitivityPercent != null && (sensitivityPercent < 1 || sensitivityPercent > 100)) {
            throw new IllegalArgumentException("Profile " + name + ": weights are moved by 1 to 100 per cent");
        }
        if (method instanceof BalanceOfGroups) {
            if (!criteria.isEmpty() || kinds.isEmpty()) {
                throw new IllegalArgumentException(
                        "Profile " + name + ": a balance of groups has kinds of contributor and no criteria");
            }
        } else {
            requireCriteria(name, criteria, kinds);
        }
    }

    private static void requireCriteria(String name, List<Criterion> criteria, List<String> kinds) {
        if (!kinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "Profile " + name + ": kinds of contributor belong to a balance of groups; leave them out");
        }
        if (criteria.stream().map(Criterion::id).distinct().count() < criteria.size()) {
            throw new IllegalArgumentException("Profile " + name + ": two criteria have the same id; rename one");
        }
        if (criteria.stream().allMatch(CriteriaProfile::countsForNothing)) {
            throw new IllegalArgumentException("Profile " + name + ": at least one criterion has a weight above 0");
        }
    }

    private static boolean countsForNothing(Criterion criterion) {
        BigDecimal weight = criterion.weight();
        return weight != null && weight.signum() == 0;
    }

    /**
     * A weighted sum that says nothing else.
     *
     * @param name the name under which it is asked for
     * @param title for reading
     * @param from the day from which it applies, inclusive
     * @param reference where it was agreed, or that it is an example to agree locally
     * @param shortList how many themes the short list holds at most, at least 1
     * @param criteria at least one, ids distinct
     */
    public CriteriaProfile(
            String name, String title, LocalDate from, String reference, int shortList, List<Criterion> criteria) {
        this(
                name,
                title,
                from,
                reference,
                WeightedSum.METHOD,
                shortList,
                null,
                criteria,
                List.of(),
                IndividualsAndGroups.ONE_VOICE_EACH,
                OverrideRule.RECORDED,
                null,
                List.of());
    }

    /**
     * The same profile with other criteria.
     *
     * @param other the criteria
     * @return a copy
     */
    public CriteriaProfile withCriteria(List<Criterion> other) {
        return new CriteriaProfile(
                name,
                title,
                from,
                reference,
                method,
                shortList,
                keepAt,
                other,
                kinds,
                individualsAndGroups,
                overrides,
                sensitivityPercent,
                remarks);
    }

    /**
     * The same profile with a longer or shorter short list.
     *
     * @param places how many themes it holds at most, at least 1
     * @return a copy
     */
    public CriteriaProfile withShortList(int places) {
        return new CriteriaProfile(
                name,
                title,
                from,
                reference,
                method,
                places,
                keepAt,
                criteria,
                kinds,
                individualsAndGroups,
                overrides,
                sensitivityPercent,
                remarks);
    }

    /**
     * The names of the profiles that the library ships.
     *
     * @return in the order of the alphabet
     */
    public static Set<String> shippedNames() {
        return ProfileFile.shippedNames();
    }

    /**
     * A profile that the library ships.
     *
     * @param name its name
     * @return the profile
     * @throws UnusableInputException if none of that name is shipped; it tells which are
     */
    public static CriteriaProfile shipped(String name) {
        return ProfileFile.shipped(name);
    }

    /**
     * Reads a profile in the form above.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @return the profile
     * @throws UnusableInputException with every problem at once
     */
    public static CriteriaProfile parse(String source, String yaml) {
        return ProfileFile.parse(source, yaml);
    }

    /**
     * Reads a profile that is a part of another document.
     *
     * @param section where the keys stand
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<CriteriaProfile> read(Section section) {
        return ProfileFile.read(section);
    }

    /**
     * Checks that the profile applies on a day.
     *
     * @param asAt the day
     * @throws UnusableInputException if it begins later
     */
    public void requireInForce(LocalDate asAt) {
        if (asAt.isBefore(from)) {
            throw new UnusableInputException(new Problem(
                    ProblemCode.PARAMETER_NOT_IN_FORCE,
                    "profile " + name,
                    0,
                    null,
                    null,
                    "this profile applies from " + from + " on, and the question is asked as at " + asAt,
                    "Ask as at a later date, or give a profile that begins on or before that day"));
        }
    }

    /**
     * A criterion by its id.
     *
     * @param id the id
     * @return empty if the profile has none of that id
     */
    public Optional<Criterion> criterion(String id) {
        return criteria.stream().filter(criterion -> criterion.id().equals(id)).findFirst();
    }

    /**
     * What a LINk has to agree before anything can be scored by this profile.
     *
     * @return in words, for example {@code the weights of 11 criteria and the scales of 11 criteria}; empty if nothing is left open
     */
    public String leftOpen() {
        long weights = criteria.stream()
                .filter(criterion -> criterion.weight() == null)
                .count();
        long scales = criteria.stream()
                .filter(criterion -> criterion.scaleFrom() == null)
                .count();
        return Stream.of(open("weight", weights), open("scale", scales))
                .filter(open -> !open.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String open(String what, long criteria) {
        return switch ((int) Math.min(criteria, 2)) {
            case 0 -> "";
            case 1 -> "the " + what + " of one criterion";
            default -> "the " + what + "s of " + criteria + " criteria";
        };
    }

    /**
     * The most points that a theme can have.
     *
     * @return the sum over all criteria, or over all kinds
     * @throws IllegalStateException if a weight or scale is left open, see {@link #leftOpen()}
     */
    public Ratio mostPoints() {
        return method.mostPoints(this);
    }
}

package org.localinvolvement.links.rules.priority;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.localinvolvement.links.model.decision.UnusableInputException;
import org.localinvolvement.links.rules.document.Section;

/**
 * What people judged of themes, and the decisions that set points aside.
 *
 * <p>In a file:
 *
 * <pre>{@code
 * judgements:
 *   - theme: podiatry
 *     criterion: severity-and-impact   # a criterion of the profile that is judged
 *     value: 2                         # on its scale
 *     role: steering-group             # a role or body, never a person's name
 *     date: 2009-06-10
 *     reason: Falls among older people # needed where a judgement stands in the place of a measured figure
 *     unanimous: yes                   # may be left out
 * overrides:
 *   - theme: dentistry
 *     to: short-list                   # or not-chosen
 *     role: steering-group
 *     date: 2009-06-10
 *     unanimous: yes
 *     reason: The contract ends in March
 * }</pre>
 *
 * <p>The order in which they are handed in changes nothing.
 *
 * @param judgements judgements of any date
 * @param overrides decisions of any date
 */
public record Judgements(List<Judgement> judgements, List<ThemeOverride> overrides) {

    private static final Comparator<Judgement> IN_ORDER = Comparator.comparing(Judgement::theme)
            .thenComparing(Judgement::criterion)
            .thenComparing(Judgement::date)
            .thenComparing(Judgement::value)
            .thenComparing(Judgement::role)
            .thenComparing(Judgement::unanimous)
            .thenComparing(Judgement::reason);

    private static final Comparator<ThemeOverride> OVERRIDES_IN_ORDER = Comparator.comparing(ThemeOverride::theme)
            .thenComparing(ThemeOverride::date)
            .thenComparing(ThemeOverride::to)
            .thenComparing(ThemeOverride::role)
            .thenComparing(ThemeOverride::unanimous)
            .thenComparing(ThemeOverride::reason);

    /** Puts them in order. */
    public Judgements {
        judgements = judgements.stream().sorted(IN_ORDER).toList();
        overrides = overrides.stream().sorted(OVERRIDES_IN_ORDER).toList();
    }

    /**
     * Nothing judged and nothing set aside.
     *
     * @return both lists empty
     */
    public static Judgements none() {
        return new Judgements(List.of(), List.of());
    }

    /**
     * Reads a file in the form above.
     *
     * @param source the name of the file, for its problems
     * @param yaml the document
     * @param profile what they are judged by
     * @param themes the themes that there are
     * @return the judgements
     * @throws UnusableInputException with every problem at once, each with its line: themes, criteria and roles that there are
     *     not, values outside of their scale, reasons that are missing
     */
    public static Judgements parse(String source, String yaml, CriteriaProfile profile, Collection<String> themes) {
        return JudgementsFile.read(source, yaml, new JudgementCheck(profile, themes));
    }

    /**
     * Reads judgements and overrides that are a part of another document, under the keys {@code judgements} and {@code overrides}.
     *
     * @param section where the keys stand, perhaps among others
     * @param profile the profile; null where it has faults of its own, so that nothing can be checked by it
     * @param themes the themes that somebody has spoken about
     * @return what is told, which can be had once the document was found to be without fault
     */
    public static Supplier<Judgements> read(
            Section section, @Nullable CriteriaProfile profile, Collection<String> themes) {
        return JudgementsFile.read(section, profile == null ? null : new JudgementCheck(profile, themes));
    }

    /**
     * What counts of the judgements of one theme by one criterion.
     *
     * @param latest the latest judgement; null where nobody has judged, or where judgements of the latest day differ
     * @param differing the day on which judgements differ; null where none do
     */
    record Counted(@Nullable Judgement latest, @Nullable LocalDate differing) {}

    Counted counted(String theme, String criterion, LocalDate asAt) {
        List<Judgement> before = judgements.stream()
                .filter(one -> one.theme().equals(theme)
                        && one.criterion().equals(criterion)
                        && !one.date().isAfter(asAt))
                .toList();
        if (before.isEmpty()) {
            return new Counted(null, null);
        }
        LocalDate day = before.get(before.size() - 1).date();
        List<Judgement> ofThatDay =
                before.stream().filter(one -> one.date().equals(day)).toList();
        boolean alike = ofThatDay.stream().map(Judgement::value).distinct().count() == 1;
        return alike ? new Counted(ofThatDay.get(0), null) : new Counted(null, day);
    }

    /** The themes that are judged on or before a day, in the order of the alphabet. */
    Set<String> themes(LocalDate asAt) {
        return judgements.stream()
                .filter(one -> !one.date().isAfter(asAt))
                .map(Judgement::theme)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}

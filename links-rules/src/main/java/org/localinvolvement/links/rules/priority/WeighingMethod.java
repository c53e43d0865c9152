package org.localinvolvement.links.rules.priority;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.localinvolvement.links.model.figure.Ratio;

/**
 * How what is known of a theme becomes its points.
 *
 * <p>Two methods add up criteria ({@link WeightedSum}, {@link SumOfScores}); one reads the rankings that people sent in
 * ({@link BalanceOfGroups}).
 */
public sealed interface WeighingMethod permits CriteriaMethod, BalanceOfGroups {

    /**
     * The word that a profile uses.
     *
     * @return for example {@code weighted-sum}
     */
    String code();

    /**
     * The most points that a theme can have.
     *
     * @param profile a profile of this method, in which nothing is left open
     * @return the points
     */
    Ratio mostPoints(CriteriaProfile profile);

    /**
     * By its word.
     *
     * @param code what a profile says
     * @return empty if there is none
     */
    static Optional<WeighingMethod> find(String code) {
        return all().filter(method -> method.code().equals(code)).findFirst();
    }

    /**
     * All words.
     *
     * @return in the order of the alphabet
     */
    static Set<String> codes() {
        return all().map(WeighingMethod::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<WeighingMethod> all() {
        return Stream.of(WeightedSum.METHOD, SumOfScores.METHOD, BalanceOfGroups.METHOD);
    }
}

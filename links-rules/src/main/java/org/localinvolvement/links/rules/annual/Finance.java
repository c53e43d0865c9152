package org.localinvolvement.links.rules.annual;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.localinvolvement.links.model.work.Spending;

/**
 * What was spent in the year, and on what.
 *
 * <p>Source: Local Government and Public Involvement in Health Act 2007 s.227(3)(b).
 *
 * @param total in pounds
 * @param aspects by aspect of the work, in the order of the alphabet; their amounts add up to the total
 */
public record Finance(BigDecimal total, List<Aspect> aspects) {

    /**
     * One aspect of the work.
     *
     * @param on on what
     * @param amount in pounds
     * @param entries how many amounts are on record
     */
    public record Aspect(String on, BigDecimal amount, int entries) {}

    /** Copies the list. */
    public Finance {
        aspects = List.copyOf(aspects);
    }

    static Finance of(List<Spending> spent) {
        Map<String, Aspect> aspects = new TreeMap<>();
        BigDecimal total = BigDecimal.ZERO.setScale(2);
        for (Spending one : spent) {
            BigDecimal amount = one.amount().setScale(2);
            total = total.add(amount);
            aspects.merge(
                    one.on(),
                    new Aspect(one.on(), amount, 1),
                    (sum, more) ->
                            new Aspect(sum.on(), sum.amount().add(more.amount()), sum.entries() + more.entries()));
        }
        return new Finance(total, List.copyOf(aspects.values()));
    }
}

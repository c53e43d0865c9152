package org.localinvolvement.links.rules.priority.sensitivity;

import java.math.BigInteger;
import java.util.List;
import org.localinvolvement.links.model.figure.Ratio;

/** Fractions over their common denominator, so that they are compared without working one out each time. */
final class WholeNumbers {

    private WholeNumbers() {}

    /** Each fraction times the least common multiple of all denominators. */
    static BigInteger[][] of(List<List<Ratio>> rows) {
        BigInteger common = BigInteger.ONE;
        for (List<Ratio> row : rows) {
            for (Ratio one : row) {
                common = common.divide(common.gcd(one.denominator())).multiply(one.denominator());
            }
        }
        BigInteger denominator = common;
        return rows.stream()
                .map(row -> row.stream()
                        .map(one -> one.numerator().multiply(denominator.divide(one.denominator())))
                        .toArray(BigInteger[]::new))
                .toArray(BigInteger[][]::new);
    }
}

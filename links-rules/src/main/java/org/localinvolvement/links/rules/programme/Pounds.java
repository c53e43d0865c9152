package org.localinvolvement.links.rules.programme;

import java.math.BigDecimal;
import java.util.Locale;

/** Sums of money: pounds outside, whole pence inside, so that nothing is rounded. */
final class Pounds {

    /** A milliard pounds. */
    static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private Pounds() {}

    static boolean possible(BigDecimal pounds) {
        return pounds.signum() >= 0
                && pounds.compareTo(MOST) <= 0
                && pounds.stripTrailingZeros().scale() <= 2;
    }

    /**
     * A sum in pence.
     *
     * @throws IllegalArgumentException if it is negative, of parts of a penny, or beyond all measure
     */
    static long pence(String name, BigDecimal pounds) {
        if (!possible(pounds)) {
            throw new IllegalArgumentException(
                    name + ": a sum from 0 to " + MOST + " pounds, in whole pence, not " + pounds.toPlainString());
        }
        return pounds.movePointRight(2).longValueExact();
    }

    static BigDecimal of(long pence) {
        return pence % 100 == 0 ? BigDecimal.valueOf(pence / 100) : BigDecimal.valueOf(pence, 2);
    }

    static String inWords(long pence) {
        return number(pence) + (pence == 100 ? " pound" : " pounds");
    }

    static String number(long pence) {
        String pounds = String.format(Locale.ROOT, "%,d", pence / 100);
        return pence % 100 == 0 ? pounds : pounds + String.format(Locale.ROOT, ".%02d", pence % 100);
    }
}

package org.localinvolvement.links.rules.priority.sensitivity;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Whether weights of a box satisfy linear inequalities, some of them strictly: the simplex method with the rule of Bland, which
 * ends, and with whole numbers over one common denominator, which are exact.
 */
final class Feasibility {

    /** Constant plus coefficients times x, with x from 0 to 1 each: at least 0, or more than 0. */
    record Inequality(BigInteger constant, List<BigInteger> coefficients, boolean strict) {}

    private final int variables;
    private final int columns;
    private final BigInteger[][] table;
    private final int[] basic;
    private final int[] free;
    private BigInteger denominator = BigInteger.ONE;

    /** The variables x, then how strictly the strict ones hold, then by how much any is broken; each from 0 on. */
    private Feasibility(List<Inequality> inequalities, int dimensions) {
        variables = dimensions;
        columns = dimensions + 2;
        int rows = inequalities.size() + dimensions + 1;
        table = new BigInteger[rows + 1][columns + 1];
        for (BigInteger[] row : table) {
            Arrays.fill(row, BigInteger.ZERO);
        }
        basic = new int[rows + 1];
        free = new int[columns];
        for (int j = 0; j < columns; j++) {
            free[j] = j;
        }
        int row = 1;
        for (Inequality inequality : inequalities) {
            for (int j = 0; j < dimensions; j++) {
                table[row][j] = inequality.coefficients().get(j).negate();
            }
            table[row][strictness()] = inequality.strict() ? BigInteger.ONE : BigInteger.ZERO;
            table[row][columns] = inequality.constant();
            row++;
        }
        for (int j = 0; j <= dimensions; j++) {
            table[row][j] = BigInteger.ONE;
            table[row][columns] = BigInteger.ONE;
            row++;
        }
        for (int i = 1; i <= rows; i++) {
            table[i][breach()] = BigInteger.ONE.negate();
            basic[i] = columns + i;
        }
    }

    static boolean of(List<Inequality> inequalities, int dimensions) {
        return new Feasibility(inequalities, dimensions).feasible();
    }

    private int strictness() {
        return variables;
    }

    private int breach() {
        return variables + 1;
    }

    private boolean feasible() {
        int lowest = 1;
        for (int i = 2; i < table.length; i++) {
            lowest = table[i][columns].compareTo(table[lowest][columns]) < 0 ? i : lowest;
        }
        if (table[lowest][columns].signum() < 0) {
            table[0][breach()] = BigInteger.ONE;
            pivot(lowest, breach());
            maximise(-1);
            if (table[0][columns].signum() != 0) {
                return false;
            }
            takeOut();
        }
        seekStrictness();
        maximise(breach());
        return table[0][columns].signum() > 0;
    }

    /** A breach of nothing may still stand among the basic variables; it is exchanged for any other. */
    private void takeOut() {
        for (int i = 1; i < table.length; i++) {
            if (basic[i] == breach()) {
                for (int j = 0; j < columns; j++) {
                    if (table[i][j].signum() != 0) {
                        pivot(i, j);
                        return;
                    }
                }
            }
        }
    }

    private void seekStrictness() {
        Arrays.fill(table[0], BigInteger.ZERO);
        for (int j = 0; j < columns; j++) {
            if (free[j] == strictness()) {
                table[0][j] = denominator.negate();
            }
        }
        for (int i = 1; i < table.length; i++) {
            if (basic[i] == strictness()) {
                table[0] = table[i].clone();
            }
        }
    }

    private void maximise(int neverEnters) {
        while (true) {
            int entering = -1;
            for (int j = 0; j < columns; j++) {
                boolean better = table[0][j].signum() < 0 && free[j] != neverEnters;
                entering = better && (entering < 0 || free[j] < free[entering]) ? j : entering;
            }
            if (entering < 0) {
                return;
            }
            pivot(leaving(entering), entering);
        }
    }

    /** Every variable is at most 1 or bounded by those that are, so that one always leaves. */
    private int leaving(int entering) {
        int leaving = -1;
        for (int i = 1; i < table.length; i++) {
            if (table[i][entering].signum() > 0) {
                int order = leaving < 0
                        ? -1
                        : table[i][columns]
                                .multiply(table[leaving][entering])
                                .compareTo(table[leaving][columns].multiply(table[i][entering]));
                leaving = order < 0 || (order == 0 && basic[i] < basic[leaving]) ? i : leaving;
            }
        }
        return leaving;
    }

    private void pivot(int row, int column) {
        BigInteger by = table[row][column];
        for (int i = 0; i < table.length; i++) {
            if (i != row) {
                BigInteger factor = table[i][column];
                for (int j = 0; j <= columns; j++) {
                    if (j != column) {
                        table[i][j] = table[i][j]
                                .multiply(by)
                                .subtract(factor.multiply(table[row][j]))
                                .divide(denominator);
                    }
                }
                table[i][column] = factor.negate();
            }
        }
        table[row][column] = denominator;
        denominator = by;
        if (by.signum() < 0) {
            denominator = by.negate();
            for (BigInteger[] line : table) {
                for (int j = 0; j <= columns; j++) {
                    line[j] = line[j].negate();
                }
            }
        }
        int left = basic[row];
        basic[row] = free[column];
        free[column] = left;
    }
}

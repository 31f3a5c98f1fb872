package io.socialsouls.community.pooling.linear;

import java.util.Arrays;

/** Whether the numbers of a column differ by more than rounding, so that a line can be drawn over them. */
public final class ColumnSpread {
    /** A spread below this share of the size is rounding, as in R's lm. */
    private static final double NO_SPREAD = 1e-7;

    private ColumnSpread() {}

    /**
     * {@return whether the column's numbers differ by more than rounding; not so if all are 0}
     *
     * @param column in any order, which does not matter
     */
    public static boolean isWide(double[] column) {
        double[] x = column.clone();
        Arrays.sort(x);
        double largest = 0;
        double mean = 0;
        for (double one : x) {
            largest = Math.max(largest, Math.abs(one));
            mean += one / x.length;
        }
        double squares = 0;
        double about = 0;
        for (double one : x) {
            squares += (one / largest) * (one / largest);
            about += ((one - mean) / largest) * ((one - mean) / largest);
        }
        return about > NO_SPREAD * NO_SPREAD * squares;
    }
}

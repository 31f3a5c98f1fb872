package io.socialsouls.community.pooling.order;

/**
 * The order of rows by their columns: by the first column, where that is the same by the second, and so on. Sums taken in
 * it depend on which rows there are and not on how they arrived; rows that no column tells apart may stand either way.
 *
 * <p>Numbers are compared as {@link Double#compare} does. Rows are dealt out by the highest bits in which they differ, as
 * in a radix sort from the most significant digit, so that time grows in proportion to their number.
 */
public final class SetOrder {
    /** So few rows are quicker put in order by inserting one after the other. */
    private static final int FEW = 12;
    /** Buckets of one pass, at most: their counters stay in the processor's cache. */
    private static final int MAX_BUCKETS = 1 << 15;

    private final double[][] columns;
    private final int[] order;
    private final int[] moved;

    private SetOrder(double[][] columns) {
        this.columns = columns;
        this.order = new int[columns[0].length];
        this.moved = new int[order.length];
    }

    /**
     * Finds the order.
     *
     * @param columns one or more, all of the same length
     * @return the index of the row that comes first, of the second, and so on
     */
    public static int[] of(double[]... columns) {
        SetOrder rows = new SetOrder(columns);
        for (int i = 0; i < rows.order.length; i++) {
            rows.order[i] = i;
        }
        if (!rows.inOrder()) {
            rows.sort(0, rows.order.length, 0);
        }
        return rows.order;
    }

    /**
     * Puts a column in order.
     *
     * @param column one number a row
     * @param order of rows
     * @return a copy, row by row in that order
     */
    public static double[] apply(double[] column, int[] order) {
        double[] ordered = new double[order.length];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = column[order[i]];
        }
        return ordered;
    }

    private boolean inOrder() {
        for (int i = 1; i < order.length; i++) {
            if (compare(i - 1, i, 0) > 0) {
                return false;
            }
        }
        return true;
    }

    private int compare(int one, int other, int from) {
        for (int c = from; c < columns.length; c++) {
            int compared = Double.compare(columns[c][one], columns[c][other]);
            if (compared != 0) {
                return compared;
            }
        }
        return 0;
    }

    /** Sorts a range of rows that are the same in all columns before {@code c}. */
    private void sort(int from, int to, int c) {
        if (to - from <= FEW) {
            insert(from, to, c);
            return;
        }
        long low = Long.MAX_VALUE;
        long high = Long.MIN_VALUE;
        for (int i = from; i < to; i++) {
            long key = key(columns[c][order[i]]);
            low = Math.min(low, key);
            high = Math.max(high, key);
        }
        if (low < high) {
            deal(from, to, c, low, high);
        } else if (c + 1 < columns.length) {
            sort(from, to, c + 1);
        }
    }

    private void insert(int from, int to, int c) {
        for (int i = from + 1; i < to; i++) {
            int row = order[i];
            int place = i;
            while (place > from && compare(order[place - 1], row, c) > 0) {
                order[place] = order[place - 1];
                place--;
            }
            order[place] = row;
        }
    }

    private void deal(int from, int to, int c, long low, long high) {
        int bits = 32 - Integer.numberOfLeadingZeros(Math.min(to - from, MAX_BUCKETS) - 1);
        int shift = Math.max(0, 64 - Long.numberOfLeadingZeros(high - low) - bits);
        int[] ends = new int[(int) ((high - low) >>> shift) + 2];
        for (int i = from; i < to; i++) {
            ends[bucket(order[i], c, low, shift) + 1]++;
        }
        for (int b = 1; b < ends.length; b++) {
            ends[b] += ends[b - 1];
        }
        // Each start moves up to its end while rows are dealt out.
        for (int i = from; i < to; i++) {
            int bucket = bucket(order[i], c, low, shift);
            moved[from + ends[bucket]] = order[i];
            ends[bucket]++;
        }
        System.arraycopy(moved, from, order, from, to - from);
        int begin = 0;
        for (int b = 0; b < ends.length - 1; b++) {
            if (ends[b] - begin > 1) {
                sort(from + begin, from + ends[b], c);
            }
            begin = ends[b];
        }
    }

    private int bucket(int row, int c, long low, int shift) {
        return (int) ((key(columns[c][row]) - low) >>> shift);
    }

    /** A whole number that is larger for a larger double. */
    private static long key(double number) {
        long bits = Double.doubleToLongBits(number);
        return bits ^ ((bits >> 63) & Long.MAX_VALUE);
    }
}

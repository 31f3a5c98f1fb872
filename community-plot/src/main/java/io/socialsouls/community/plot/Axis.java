package io.socialsouls.community.plot;

/**
 * An axis: from a scale of numbers to a place in the picture, from left to right, downwards, or upwards if its length
 * is below zero.
 *
 * @param low its first end on the scale
 * @param high its other end, above {@code low}
 * @param start where it starts in the picture
 * @param length how long it is there
 */
record Axis(double low, double high, double start, double length) {
    private static final double MARGIN = 0.04;

    /**
     * {@return an axis with a little more room at both ends than asked for; from -1 to 1 if there is nothing between
     * them}
     */
    static Axis roomy(double low, double high, double start, double length) {
        double bound = Double.MAX_VALUE / 4;
        double from = clamp(low, -bound, bound);
        double to = clamp(high, -bound, bound);
        if (!(to > from)) {
            return new Axis(-1, 1, start, length);
        }
        double margin = (to - from) * MARGIN;
        return new Axis(from - margin, to + margin, start, length);
    }

    /** {@return an axis from zero up to a value, with a little more room there; up to 1 if the value is zero too} */
    static Axis fromZero(double high, double start, double length) {
        double to = Math.min(high, Double.MAX_VALUE / 4) * (1 + MARGIN);
        return new Axis(0, to > 0 ? to : 1, start, length);
    }

    /** {@return where a value is drawn} Values beyond the ends are drawn at the end. */
    double at(double value) {
        // Divided first: the difference of two huge effects may overflow.
        double scale = Math.max(Math.abs(low), Math.abs(high));
        double place = (clamp(value, low, high) / scale - low / scale) / (high / scale - low / scale);
        return start + length * place;
    }

    double end() {
        return start + length;
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }

    static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}

package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The horizontal axis: from the analysis scale to the picture.
 *
 * <p>It holds no effect, the pooled interval and most lines; a few extreme lines don't squeeze the others, they run off
 * its ends and are drawn with arrows.
 *
 * @param low its left end on the analysis scale
 * @param high its right end
 * @param left where it starts in the picture
 * @param width how long it is there
 */
record Axis(double low, double high, double left, double width) {
    private static final double LINES_REACH = 4;
    private static final double SUMMARY_REACH = 6;
    private static final double MARGIN = 0.04;

    static Axis of(List<ForestLine> lines, double z, PooledEffect effect, double left, double width) {
        double centre = effect.estimate();
        List<Double> ends = new ArrayList<>();
        for (ForestLine line : lines) {
            ends.add(line.low(z));
            ends.add(line.high(z));
            line.spread().ifPresent(spread -> ends.addAll(List.of(spread.low(), spread.high())));
        }
        double[] distances = ends.stream()
                .mapToDouble(end -> Math.abs(end - centre))
                .sorted()
                .toArray();
        double typical = distances[distances.length / 2];
        double reach = LINES_REACH * typical;
        double summaryReach = SUMMARY_REACH * typical;
        double[] shown = ends.stream()
                .mapToDouble(end -> clamp(end, centre - reach, centre + reach))
                .toArray();
        double low = Math.min(0, Arrays.stream(shown).min().orElse(0));
        double high = Math.max(0, Arrays.stream(shown).max().orElse(0));
        List<Interval> summaries = new ArrayList<>(List.of(effect.interval()));
        effect.prediction().ifPresent(summaries::add);
        for (Interval one : summaries) {
            low = Math.min(low, clamp(one.low(), centre - summaryReach, centre + summaryReach));
            high = Math.max(high, clamp(one.high(), centre - summaryReach, centre + summaryReach));
        }
        return new Axis(low, high, left, width).withMargins();
    }

    /** Where a value is drawn; values beyond the ends are drawn at the end. */
    double x(double value) {
        // Divided first: the difference of two huge effects is not a number any more.
        double scale = Math.max(Math.abs(low), Math.abs(high));
        double place = (clamp(value, low, high) / scale - low / scale) / (high / scale - low / scale);
        return left + width * place;
    }

    double right() {
        return left + width;
    }

    boolean holds(double value) {
        return low <= value && value <= high;
    }

    private Axis withMargins() {
        double bound = Double.MAX_VALUE / 4;
        double from = clamp(low, -bound, bound);
        double to = clamp(high, -bound, bound);
        if (!(to > from)) {
            return new Axis(-1, 1, left, width);
        }
        double margin = (to - from) * MARGIN;
        return new Axis(from - margin, to + margin, left, width);
    }

    private static double clamp(double value, double least, double most) {
        return Math.max(least, Math.min(most, value));
    }
}

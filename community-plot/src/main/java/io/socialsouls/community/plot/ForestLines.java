package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.plot.result.ShownText;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The lines of a forest plot.
 *
 * <p>Up to {@value #MAX_LINES} tests are shown one by one, in the order given. If there are more, the heaviest are
 * shown one by one: as many as weigh at least one percent each, but at least five and at most half of the lines. All
 * others are folded into bands of equal count by falling weight. Bands follow precision, never the effect itself: bands
 * chosen by effect would look different by construction. A band's effect is the mean of its tests with their weights in
 * the pooled effect, so that the pooled effect is the mean of the lines.
 *
 * @param lines from top to bottom
 * @param folded how many tests are in bands, 0 if none
 * @param bands how many bands there are
 */
record ForestLines(List<ForestLine> lines, int folded, int bands) {
    static final int MAX_LINES = 40;
    private static final int FEWEST_SINGLE = 5;
    private static final int SMALLEST_BAND = 5;
    private static final int MIDDLE_PERCENT = 80;

    static ForestLines of(NamedResult result) {
        List<Integer> all = IntStream.range(0, result.sizes().size()).boxed().toList();
        return of(result, result.weights(), all, MAX_LINES);
    }

    /**
     * {@return lines for some of a result's tests, at most so many}
     *
     * @param most two or more
     */
    static ForestLines of(NamedResult result, double[] weights, List<Integer> members, int most) {
        Lines lines = new Lines(result, weights);
        if (members.size() <= most) {
            return new ForestLines(members.stream().map(lines::single).toList(), 0, 0);
        }
        int[] order = members.stream()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        int heavy = (int) members.stream().filter(i -> weights[i] >= 1).count();
        int single = Math.min(most / 2, Math.max(FEWEST_SINGLE, heavy));
        List<ForestLine> shown = new ArrayList<>();
        for (int i = 0; i < single; i++) {
            shown.add(lines.single(order[i]));
        }
        int rest = order.length - single;
        int bands = Math.max(1, Math.min(most - most / 2, rest / SMALLEST_BAND));
        for (int band = 0; band < bands; band++) {
            int from = single + (int) ((long) rest * band / bands);
            int to = single + (int) ((long) rest * (band + 1) / bands);
            shown.add(lines.band(Arrays.copyOfRange(order, from, to), from));
        }
        return new ForestLines(List.copyOf(shown), rest, bands);
    }

    /** {@return a note below the plot on what was folded and how to read it; empty if nothing was} */
    Optional<String> note(String level) {
        if (folded == 0) {
            return Optional.empty();
        }
        return Optional.of("Shown one by one: the " + (lines.size() - bands)
                + " tests of most weight. Folded: the other "
                + Decimals.whole(folded) + ", in " + bands + (bands == 1 ? " band" : " bands of equal count")
                + " by falling weight. Square and line"
                + " of a band: its weighted mean with " + level + " interval, given the differences between tests; pale"
                + " bar: the middle " + MIDDLE_PERCENT + " % of its observed effects.");
    }

    /** The numbers that make up the lines. */
    private static final class Lines {
        private final NamedResult result;
        private final EffectSizes sizes;
        private final double[] weights;
        private final double tau2;
        private final double z;

        Lines(NamedResult result, double[] weights) {
            this.result = result;
            this.sizes = result.sizes();
            this.weights = weights;
            this.tau2 = result.effect().heterogeneity().tau2();
            this.z = NormalDistribution.of(0, 1)
                    .inverseSurvivalProbability((1 - result.effect().plan().level()) / 2);
        }

        ForestLine single(int i) {
            Interval interval = ForestLine.around(sizes.effect(i), z * Math.sqrt(sizes.variance(i)));
            return new ForestLine(
                    ShownText.clean(result.label(i)), 1, sizes.effect(i), interval, weights[i], Optional.empty());
        }

        ForestLine band(int[] members, int from) {
            double weight = 0;
            double precision = 0;
            double[] effects = new double[members.length];
            for (int j = 0; j < members.length; j++) {
                weight += weights[members[j]];
                precision += 1 / (sizes.variance(members[j]) + tau2);
                effects[j] = sizes.effect(members[j]);
            }
            double mean = 0;
            for (int j = 0; j < members.length; j++) {
                mean += effects[j] * (weight > 0 ? weights[members[j]] / weight : 1.0 / members.length);
            }
            Arrays.sort(effects);
            double tail = (100 - MIDDLE_PERCENT) / 200.0;
            Interval spread = new Interval(quantile(effects, tail), quantile(effects, 1 - tail));
            String label = members.length + " tests, no. " + Decimals.whole(from + 1L) + " to "
                    + Decimals.whole(from + (long) members.length);
            Interval interval = ForestLine.around(mean, z * Math.sqrt(1 / precision));
            return new ForestLine(label, members.length, mean, interval, weight, Optional.of(spread));
        }

        /** {@return a quantile, linear between the closest two values, as most statistics programs do by default} */
        private static double quantile(double[] sorted, double p) {
            double place = p * (sorted.length - 1);
            int below = (int) place;
            int above = Math.min(below + 1, sorted.length - 1);
            double part = place - below;
            double between = sorted[below] * (1 - part) + sorted[above] * part;
            return Math.max(sorted[below], Math.min(sorted[above], between));
        }
    }
}

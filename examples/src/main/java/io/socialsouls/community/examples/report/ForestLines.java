package io.socialsouls.community.examples.report;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.core.pooling.Pooling;
import io.socialsouls.community.experiment.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a forest plot shows line by line.
 *
 * <p>Up to {@value #MOST_LINES} tests are shown one by one, in the order given. Of more, the heaviest
 * are shown one by one, as many as weigh at least one percent but {@value #FEWEST_SINGLE} to {@value #MOST_SINGLE} of
 * them, and all others folded into bands of equal count by falling weight. Bands follow
 * precision, never the effect itself: bands chosen by effect would look different by construction. A band's effect is
 * the mean of its tests with their weights in the pooled effect, so that the pooled effect is the mean of the lines.
 *
 * @param lines from top to bottom
 * @param folded how many tests are in bands, 0 if none
 * @param bands how many bands there are
 */
record ForestLines(List<ForestLine> lines, int folded, int bands) {
    static final int MOST_LINES = 40;
    static final int FEWEST_SINGLE = 5;
    static final int MOST_SINGLE = 20;
    private static final int MOST_BANDS = MOST_LINES - MOST_SINGLE;
    private static final int SMALLEST_BAND = 5;
    private static final int MIDDLE_PERCENT = 80;

    static ForestLines of(NamedResult result) {
        EffectSizes sizes = result.sizes();
        double[] weights = Pooling.weights(sizes, result.effect());
        double tau2 = result.effect().heterogeneity().tau2();
        if (sizes.size() <= MOST_LINES) {
            List<ForestLine> lines = IntStream.range(0, sizes.size())
                    .mapToObj(i -> single(result, weights, i))
                    .toList();
            return new ForestLines(lines, 0, 0);
        }
        int[] order = IntStream.range(0, sizes.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -weights[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        long heavy = Arrays.stream(weights).filter(weight -> weight >= 1).count();
        int single = (int) Math.max(FEWEST_SINGLE, Math.min(MOST_SINGLE, heavy));
        List<ForestLine> lines = new ArrayList<>();
        for (int i = 0; i < single; i++) {
            lines.add(single(result, weights, order[i]));
        }
        int rest = order.length - single;
        int bands = Math.min(MOST_BANDS, rest / SMALLEST_BAND);
        for (int band = 0; band < bands; band++) {
            int from = single + (int) ((long) rest * band / bands);
            int to = single + (int) ((long) rest * (band + 1) / bands);
            lines.add(band(sizes, weights, tau2, Arrays.copyOfRange(order, from, to), from));
        }
        return new ForestLines(List.copyOf(lines), rest, bands);
    }

    /** What was folded and how to read it, as a note below the plot; empty if nothing was. */
    Optional<String> note(String level) {
        if (folded == 0) {
            return Optional.empty();
        }
        return Optional.of("Shown one by one: the " + (lines.size() - bands)
                + " tests of most weight. Folded: the other "
                + Decimals.whole(folded) + ", in " + bands + " bands of equal count by falling weight. Square and line"
                + " of a band: its weighted mean with " + level + " interval, given the differences between tests; pale"
                + " bar: the middle " + MIDDLE_PERCENT + " % of its observed effects.");
    }

    private static ForestLine single(NamedResult result, double[] weights, int i) {
        EffectSizes sizes = result.sizes();
        return new ForestLine(
                ShownText.clean(result.label(i)),
                1,
                sizes.effect(i),
                Math.sqrt(sizes.variance(i)),
                weights[i],
                Optional.empty());
    }

    private static ForestLine band(EffectSizes sizes, double[] weights, double tau2, int[] members, int from) {
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
            mean += effects[j] * (weights[members[j]] / weight);
        }
        Arrays.sort(effects);
        double tail = (100 - MIDDLE_PERCENT) / 200.0;
        Interval spread = new Interval(quantile(effects, tail), quantile(effects, 1 - tail));
        String label = members.length + " tests, no. " + Decimals.whole(from + 1L) + " to "
                + Decimals.whole(from + (long) members.length);
        return new ForestLine(label, members.length, mean, Math.sqrt(1 / precision), weight, Optional.of(spread));
    }

    /** Linear between the closest two, as most statistics programs do by default. */
    private static double quantile(double[] sorted, double p) {
        double place = p * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        double part = place - below;
        double between = sorted[below] * (1 - part) + sorted[above] * part;
        return Math.max(sorted[below], Math.min(sorted[above], between));
    }
}

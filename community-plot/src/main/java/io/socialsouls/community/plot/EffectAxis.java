package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Chooses an axis for effects. It holds the value of no effect (where there is one), the summaries and most of the
 * observations. A few extreme observations don't squeeze the others: they run off its ends and are drawn with arrows.
 */
final class EffectAxis {
    private static final double OBSERVED_REACH = 4;
    private static final double SUMMARY_REACH = 6;

    private EffectAxis() {}

    /**
     * {@return the axis for these effects}
     *
     * @param measure says whether there is a value for no effect
     * @param centre the pooled effect
     * @param observed the ends of single effects, or of their intervals
     * @param summaries the pooled intervals
     * @param start the axis' left end in the picture
     * @param length how long it is there
     */
    static Axis of(
            EffectMeasure measure,
            double centre,
            double[] observed,
            List<Interval> summaries,
            double start,
            double length) {
        double[] distances = Arrays.stream(observed)
                .map(end -> Math.abs(end - centre))
                .sorted()
                .toArray();
        double typical = distances[distances.length / 2];
        double[] shown = Stream.of(
                        // The pooled effect and the value of no effect stay on the axis, whatever else runs off.
                        Arrays.stream(observed).map(end -> within(end, centre, OBSERVED_REACH * typical)),
                        summaries.stream()
                                .flatMap(one -> Stream.of(one.low(), one.high()))
                                .mapToDouble(end -> within(end, centre, SUMMARY_REACH * typical)),
                        Arrays.stream(measure.isProportion() ? new double[] {centre} : new double[] {centre, 0}))
                .flatMapToDouble(ends -> ends)
                .toArray();
        double low = Arrays.stream(shown).min().orElse(centre);
        double high = Arrays.stream(shown).max().orElse(centre);
        return low < high || low == 0
                ? Axis.roomy(low, high, start, length)
                : Axis.roomy(low - Math.abs(low) / 10, high + Math.abs(high) / 10, start, length);
    }

    private static double within(double end, double centre, double reach) {
        return Axis.clamp(end, centre - reach, centre + reach);
    }
}

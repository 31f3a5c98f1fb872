package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.Interval;
import java.util.Optional;

/**
 * One line of a forest plot: a single test, or a band of tests folded into one.
 *
 * @param label its name
 * @param tests how many tests it stands for
 * @param estimate its effect on the analysis scale
 * @param interval the interval of that effect
 * @param weight its share of the pooled effect, in percent
 * @param spread where the middle of a band's observed effects lie; empty for a single test
 */
record ForestLine(
        String label, int tests, double estimate, Interval interval, double weight, Optional<Interval> spread) {
    /** {@return an interval as wide as asked for} Its ends stay numbers however wide it is. */
    static Interval around(double estimate, double reach) {
        double bound = Double.MAX_VALUE / 4;
        return new Interval(Axis.clamp(estimate - reach, -bound, bound), Axis.clamp(estimate + reach, -bound, bound));
    }
}

package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.Interval;
import java.util.Optional;

/**
 * One line of a forest plot: a single test, or a band of tests folded into one.
 *
 * @param label its name
 * @param tests how many tests it stands for
 * @param estimate its effect on the analysis scale
 * @param standardError of that effect
 * @param weight its share of the pooled effect, in percent
 * @param spread where the middle of a band's observed effects lie; empty for a single test
 */
record ForestLine(
        String label, int tests, double estimate, double standardError, double weight, Optional<Interval> spread) {
    double low(double z) {
        return estimate - z * standardError;
    }

    double high(double z) {
        return estimate + z * standardError;
    }
}

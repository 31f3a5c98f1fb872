package io.socialsouls.community.experiment;

import java.util.Objects;

/**
 * Confidence intervals of how much the true effects differ.
 *
 * @param tau2 confidence interval of the variance of the true effects; both ends 0 if effects differ even less than
 *     chance alone would make them
 * @param i2 the same as a share of the observed variation, in percent
 * @param h2 the same as total variation over chance variation
 */
public record HeterogeneityIntervals(Interval tau2, Interval i2, Interval h2) {
    public HeterogeneityIntervals {
        Objects.requireNonNull(tau2, "tau2");
        Objects.requireNonNull(i2, "i2");
        Objects.requireNonNull(h2, "h2");
    }
}

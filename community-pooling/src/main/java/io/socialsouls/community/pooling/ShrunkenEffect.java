package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.Interval;
import java.util.Objects;

/**
 * The probable true effect behind one contribution, given all others: its own effect, drawn towards the pooled one. The
 * less precise it is, the more it is drawn.
 *
 * @param effect the probable true effect, on the analysis scale
 * @param standardError the standard error of the difference between this and the true effect
 * @param interval where the true effect is to be expected
 */
public record ShrunkenEffect(double effect, double standardError, Interval interval) {
    public ShrunkenEffect {
        Objects.requireNonNull(interval, "interval");
    }
}

package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.Interval;
import java.util.Objects;

/**
 * What the true effect behind one contribution probably is, given all others: its own effect, drawn towards the pooled
 * one the more, the less precise it is.
 *
 * @param effect on the analysis scale
 * @param standardError of the difference between this and the true effect
 * @param interval in which the true effect is to be expected
 */
public record ShrunkenEffect(double effect, double standardError, Interval interval) {
    public ShrunkenEffect {
        Objects.requireNonNull(interval, "interval");
    }
}

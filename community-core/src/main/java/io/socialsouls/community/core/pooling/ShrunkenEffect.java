package io.socialsouls.community.core.pooling;

import io.socialsouls.community.experiment.Interval;
import java.util.Objects;

/**
 * What all effects together say of one contribution's own true effect: it is drawn towards the mean, the more the less
 * precisely it was measured and the less true effects differ.
 *
 * @param effect where it is expected, on the analysis scale
 * @param standardError how far it may be from there
 * @param interval where it lies
 */
public record ShrunkenEffect(double effect, double standardError, Interval interval) {
    public ShrunkenEffect {
        Objects.requireNonNull(interval, "interval");
    }
}

package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.error.InvalidValueException;

/**
 * What is held of the mean effect before any contribution is seen: a normal distribution.
 *
 * <p>Numbers that cannot be are refused with an {@link InvalidValueException}.
 *
 * @param mean on the analysis scale, finite
 * @param sd its standard deviation, finite and above 0
 */
public record MeanPrior(double mean, double sd) {
    public MeanPrior {
        if (!Double.isFinite(mean)) {
            throw new InvalidValueException("mean", mean, "a finite number");
        }
        if (!(sd > 0 && sd < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException("sd", sd, "a finite number above 0");
        }
    }
}

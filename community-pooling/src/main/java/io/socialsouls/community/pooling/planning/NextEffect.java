package io.socialsouls.community.pooling.planning;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** What a pooled effect says of the true effect in one more test. */
public final class NextEffect {
    private NextEffect() {}

    /**
     * How probable it is that it is above a value: by the distribution that the prediction interval has, about the estimate with
     * variance {@code se² + tau²}, normal for the test z and Student's t with k - 1 degrees of freedom for the others.
     *
     * <p>Higgins, Thompson and Spiegelhalter (2009), "A re-evaluation of random-effects meta-analysis", Journal of the Royal
     * Statistical Society A 172, 137-159, section 4.
     *
     * @param pooled with its prediction interval
     * @param threshold on the analysis scale
     * @return from 0 to 1; absent without a prediction interval, and for one test, which shows no differences
     * @throws InvalidValueException if the value is not finite
     */
    public static OptionalDouble probabilityAbove(PooledEffect pooled, double threshold) {
        if (!Double.isFinite(threshold)) {
            throw new InvalidValueException("threshold", threshold, "a finite number");
        }
        if (pooled.prediction().isEmpty() || pooled.k() < 2) {
            return OptionalDouble.empty();
        }
        double spread = Math.hypot(
                pooled.standardError(), Math.sqrt(pooled.heterogeneity().tau2()));
        double distance = threshold - pooled.estimate();
        if (spread == 0) {
            return OptionalDouble.of(distance < 0 ? 1 : 0);
        }
        double z = distance / spread;
        return OptionalDouble.of(
                pooled.plan().test() == InferenceTest.Z
                        ? NormalDistribution.of(0, 1).survivalProbability(z)
                        : TDistribution.of(pooled.k() - 1.0).survivalProbability(z));
    }
}

package io.socialsouls.community.pooling.planning;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How large one more test of counts should be, and what it would add.
 *
 * <p>People an arm for 80 % power of a two-sided z-test at 5 %, both arms alike: n = (z(0.975) + z(0.8))² v / d², where v is the
 * variance of the effect d with one person an arm; Fleiss, Levin and Paik (2003), Statistical Methods for Rates and Proportions, 3rd
 * ed., chapter 4, on the scale of the effect. Power at one effect promises too much, for that effect is not known: its average over
 * what is expected of the next true effect, N(mean, tau² + se²), is the probability of a significant result on the expected side,
 * Phi((|mean| - 1.96 s) / sqrt(tau² + se² + s²)) with s² = v / n; O'Hagan, Stevens and Campbell (2005), "Assurance in clinical trial
 * design", Pharmaceutical Statistics 4, 187-201, section 3.
 *
 * @param perArmExpected people an arm for the pooled effect, a whole number; absent if that is 0, or moves the rate out of 0 to 1
 * @param perArmWorthwhile the same for the worthwhile effect; absent without one as well
 * @param interval of the pooled effect after one more test that finds just that effect, with {@code perArmExpected} people an arm,
 *     or else {@code perArmWorthwhile}: tau² and the rescaling of the standard error stay as they are, Student's t gains a degree of
 *     freedom
 * @param averagePower of such a test
 * @param highestPower what the average comes near to, however large the test; may be below 80 %
 */
public record NextTest(
        OptionalDouble perArmExpected,
        OptionalDouble perArmWorthwhile,
        Optional<Interval> interval,
        OptionalDouble averagePower,
        double highestPower) {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double CRITICAL = NORMAL.inverseSurvivalProbability(0.025);
    private static final double POWER = NORMAL.inverseSurvivalProbability(0.2);

    public NextTest {
        Objects.requireNonNull(perArmExpected, "perArmExpected");
        Objects.requireNonNull(perArmWorthwhile, "perArmWorthwhile");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(averagePower, "averagePower");
    }

    /**
     * Plans a test without a worthwhile effect.
     *
     * @param sizes what was pooled
     * @param pooled what came out
     * @param rate how often the outcome comes without the tactic, between 0 and 1
     * @return the plan
     * @throws InvalidValueException for a measure that is not of counts, and for a rate that cannot be
     */
    public static NextTest after(EffectSizes sizes, PooledEffect pooled, double rate) {
        return after(sizes, pooled, rate, OptionalDouble.empty());
    }

    /**
     * Plans a test.
     *
     * @param sizes what was pooled
     * @param pooled what came out
     * @param rate how often the outcome comes without the tactic, between 0 and 1
     * @param worthwhile the smallest effect that would be worth having, on the analysis scale
     * @return the plan
     * @throws InvalidValueException for a measure that is not of counts, and for a rate that cannot be
     */
    public static NextTest after(EffectSizes sizes, PooledEffect pooled, double rate, double worthwhile) {
        return after(sizes, pooled, rate, OptionalDouble.of(worthwhile));
    }

    /**
     * Plans a test beside tests that came in clusters, itself of a further one: its interval is the robust one.
     *
     * @param sizes what was pooled
     * @param pooled what came out for independent tests
     * @param robust what clusters say of its error
     * @param rate how often the outcome comes without the tactic, between 0 and 1
     * @param worthwhile the smallest effect that would be worth having, on the analysis scale; not a number for none
     * @return the plan; the robust standard error falls as the sum of weights rises, and Student's t gains a degree of freedom
     * @throws InvalidValueException for a measure that is not of counts, and for a rate that cannot be
     */
    public static NextTest after(
            EffectSizes sizes, PooledEffect pooled, ClusterRobust robust, double rate, double worthwhile) {
        double tail = (1 - pooled.plan().level()) / 2;
        return after(
                sizes,
                pooled,
                new Uncertainty(robust.standardError(), StudentQuantile.upper(robust.df() + 1, tail)),
                rate,
                Double.isNaN(worthwhile) ? OptionalDouble.empty() : OptionalDouble.of(worthwhile));
    }

    private static NextTest after(EffectSizes sizes, PooledEffect pooled, double rate, OptionalDouble worthwhile) {
        double tail = (1 - pooled.plan().level()) / 2;
        double quantile = pooled.plan().test() == InferenceTest.Z
                ? NORMAL.inverseSurvivalProbability(tail)
                : StudentQuantile.upper(pooled.k(), tail);
        return after(sizes, pooled, new Uncertainty(pooled.standardError(), quantile), rate, worthwhile);
    }

    /**
     * How sure the pooled effect is.
     *
     * @param standard its standard error
     * @param next half of its interval's width in standard errors, with one more test
     */
    private record Uncertainty(double standard, double next) {}

    private static NextTest after(
            EffectSizes sizes, PooledEffect pooled, Uncertainty error, double rate, OptionalDouble worthwhile) {
        EffectMeasure measure = pooled.plan().measure();
        if (!PersonVariance.suits(measure)) {
            throw new InvalidValueException("measure", measure.code(), "RR, OR, RD or AS, of counts");
        }
        if (!(rate > 0 && rate < 1)) {
            throw new InvalidValueException("rate", rate, "a number between 0 and 1, such as 0.03");
        }
        OptionalDouble expected = perArm(measure, rate, pooled.estimate());
        OptionalDouble wished =
                worthwhile.isPresent() ? perArm(measure, rate, worthwhile.getAsDouble()) : OptionalDouble.empty();
        OptionalDouble variance = variance(measure, rate, pooled.estimate(), expected.isPresent() ? expected : wished);
        double spread =
                Math.hypot(error.standard(), Math.sqrt(pooled.heterogeneity().tau2()));
        return new NextTest(
                expected,
                wished,
                variance.isPresent()
                        ? Optional.of(interval(sizes, pooled, error, variance.getAsDouble()))
                        : Optional.empty(),
                variance.isPresent()
                        ? OptionalDouble.of(power(pooled.estimate(), spread, Math.sqrt(variance.getAsDouble())))
                        : OptionalDouble.empty(),
                power(pooled.estimate(), spread, 0));
    }

    private static OptionalDouble perArm(EffectMeasure measure, double rate, double effect) {
        OptionalDouble one = PersonVariance.of(measure, rate, effect);
        double ratio = (CRITICAL + POWER) / effect;
        return effect == 0 || one.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.ceil(ratio * ratio * one.getAsDouble()));
    }

    /** The sampling variance of the effect that is expected. */
    private static OptionalDouble variance(EffectMeasure measure, double rate, double effect, OptionalDouble perArm) {
        OptionalDouble one = PersonVariance.of(measure, rate, effect);
        return perArm.isEmpty() || one.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(one.getAsDouble() / perArm.getAsDouble());
    }

    private static double power(double mean, double spread, double error) {
        double all = Math.hypot(spread, error);
        double reach = Math.abs(mean) - CRITICAL * error;
        return all == 0 ? (reach > 0 ? 1 : 0) : NORMAL.cumulativeProbability(reach / all);
    }

    /** The squared standard error is the factor over the sum of weights, to which one is added. */
    private static Interval interval(EffectSizes sizes, PooledEffect pooled, Uncertainty error, double variance) {
        double tau2 = pooled.heterogeneity().tau2();
        double weights = weights(sizes, pooled);
        double added = 1 / (variance + tau2);
        double half = error.next() * error.standard() * Math.sqrt(weights / (weights + added));
        return new Interval(pooled.estimate() - half, pooled.estimate() + half);
    }

    /** With z the standard error itself tells it, whatever the method; with the others it was rescaled. */
    private static double weights(EffectSizes sizes, PooledEffect pooled) {
        if (pooled.plan().test() == InferenceTest.Z) {
            return 1 / (pooled.standardError() * pooled.standardError());
        }
        double tau2 = pooled.heterogeneity().tau2();
        return IntStream.range(0, sizes.size())
                .mapToDouble(i -> 1 / (sizes.variance(i) + tau2))
                .sorted()
                .sum();
    }
}

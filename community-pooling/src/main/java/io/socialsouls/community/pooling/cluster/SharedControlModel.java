package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.distribution.NormalModel;
import io.socialsouls.community.pooling.distribution.Tail;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * A pooled effect of single arms, where arms of one test share its control: y_ij = mu + t_i + a_ij + e_ij, with a
 * random effect of the test, one of the arm within it, and sampling errors that are correlated within a test.
 *
 * <p>It is fitted by generalised least squares with the whole sampling covariance: Gleser and Olkin (2009),
 * "Stochastically dependent effect sizes", in Cooper, Hedges and Valentine (eds), The Handbook of Research Synthesis
 * and Meta-Analysis, 2nd ed., chapter 19, with the levels of Konstantopoulos (2011), Research Synthesis Methods 2,
 * 61-76. Both variances are estimated by restricted maximum likelihood, its global maximum; the interval is that of the
 * standard normal distribution, and too narrow when tests are few.
 *
 * <p>If each test has one arm only, or there is one test, the two variances cannot be told apart: the variance that is
 * seen is then given as that of tests, or of arms, and the other is 0.
 *
 * @param estimate the pooled effect
 * @param standardError its standard error
 * @param interval confidence interval at the level asked for
 * @param sigma2Test variance of true effects between tests
 * @param sigma2Arm variance of true effects between arms of a test
 * @param logLikelihood the restricted log-likelihood at its maximum, constants included, with the term for |X'X|
 * @param tests how many tests there are, at least 1
 * @param weights the weight of each arm, in percent and in the arms' order; they sum to 100
 */
public record SharedControlModel(
        double estimate,
        double standardError,
        Interval interval,
        double sigma2Test,
        double sigma2Arm,
        double logLikelihood,
        int tests,
        List<Double> weights) {
    /** From this number of tests on, the normal interval says which way the effect goes. */
    public static final int FEWEST_FOR_DIRECTION = 10;

    public SharedControlModel {
        Objects.requireNonNull(interval, "interval");
        weights = List.copyOf(weights);
    }

    /**
     * Fits the model. Time and memory grow in proportion to the number of arms.
     *
     * @param arms the effects, at most {@link ThreeLevel#MAX_EFFECTS}
     * @param level confidence level, between 0 and 1, both excluded
     * @return the pooled effect; every number in it is finite
     * @throws InvalidValueException if there are too many effects, or if the level is not between 0 and 1
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if there is no effect, or if they are too far
     *     apart for double arithmetic
     */
    public static SharedControlModel fit(ArmEffects arms, double level) {
        if (arms.size() == 0) {
            throw new CommunityException(
                    ErrorCode.NOT_POOLABLE, "there are 0 effects to pool; expected 1 or more with a defined effect");
        }
        double tail = Tail.of(level);
        ThreeLevel.checkSize(arms.size());
        ClusterFit fit = ClusterFit.highest(ClusteredEffects.of(arms));
        double margin = fit.standardError() * NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        return new SharedControlModel(
                fit.estimate(),
                fit.standardError(),
                new Interval(fit.estimate() - margin, fit.estimate() + margin),
                fit.sigma2Between(),
                fit.sigma2Within(),
                fit.logLikelihood(),
                fit.clusters(),
                Arrays.stream(fit.weights()).boxed().toList());
    }

    /**
     * {@return this effect in the form of every pooled effect} Each arm counts as one effect, tau² is the sum of both
     * variances, and the prediction is that for one arm of a new test, estimate +- z sqrt(se² + tau²). Q, I² and H² are
     * not defined and are {@code NaN}.
     *
     * @param plan REML and z, which the model uses, at the level it was fitted at
     * @throws InvalidValueException if the plan has another method or test
     */
    public PooledEffect pooled(PoolingPlan plan) {
        if (plan.method() != PoolingMethod.REML) {
            throw new InvalidValueException("method", plan.method().code(), "REML, for arms that share a control");
        }
        if (plan.test() != InferenceTest.Z) {
            throw new InvalidValueException("test", plan.test().code(), "z, for arms that share a control");
        }
        return NormalModel.pooled(plan, weights.size(), estimate, standardError, interval, sigma2Test + sigma2Arm, 0);
    }
}

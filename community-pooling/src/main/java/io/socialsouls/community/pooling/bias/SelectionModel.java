package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.distribution.Tail;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import io.socialsouls.community.pooling.linear.ResidualHeterogeneity;
import io.socialsouls.community.pooling.optimum.Cholesky;
import io.socialsouls.community.pooling.optimum.NewtonAscent.Summit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The pooled effect if tests are told of more or less often depending on their one-sided p-value.
 *
 * <p>A step function of the p-value, random effects, maximum likelihood, its global maximum: Hedges (1992), "Modeling publication
 * selection effects in meta-analysis", Statistical Science 7, 246-255; Vevea and Hedges (1995), "A general linear model for
 * estimating effect size in the presence of publication bias", Psychometrika 60, 419-435. The standard error is that of the
 * observed information, without tau² where that is 0. A way to see how much a result may owe to selection: with few tests in
 * an interval its probability is a guess, and so is what follows from it.
 *
 * @param steps where the probability may change
 * @param estimate the pooled effect
 * @param standardError its standard error
 * @param interval normal interval at the level asked for
 * @param tau2 variance of true effects
 * @param delta how often a test is told of, for each interval of p-values, as a multiple of the first
 * @param logLikelihood at the maximum, constants included
 * @param likelihoodRatio twice what the log-likelihood gains by letting the probabilities differ
 * @param ratioPValue of a chi-squared with one degree of freedom for each probability but the first
 */
public record SelectionModel(
        SelectionSteps steps,
        double estimate,
        double standardError,
        Interval interval,
        double tau2,
        List<Double> delta,
        double logLikelihood,
        double likelihoodRatio,
        double ratioPValue) {
    /** The most effects that are taken: the likelihood is computed at many places. */
    public static final int MAX_EFFECTS = 5_000;

    /** Beyond these squares neither probabilities nor products of weights can be told in doubles. */
    private static final double FARTHEST = 1e20;

    public SelectionModel {
        Objects.requireNonNull(steps, "steps");
        Objects.requireNonNull(interval, "interval");
        delta = List.copyOf(delta);
    }

    /**
     * Fits the model.
     *
     * @param sizes the effects, at most {@link #MAX_EFFECTS}
     * @param steps where the probability may change
     * @param level confidence level, between 0 and 1, both excluded
     * @return the fit; every number in it is finite
     * @throws InvalidValueException if there are too many effects, or if the level is no probability
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if an interval of p-values has no test, if the likelihood has no
     *     maximum, or if effects or variances are too far apart
     */
    public static SelectionModel fit(EffectSizes sizes, SelectionSteps steps, double level) {
        double tail = Tail.of(level);
        if (sizes.size() > MAX_EFFECTS) {
            throw new InvalidValueException("effects", sizes.size(), "at most " + MAX_EFFECTS + " of them");
        }
        SelectionLikelihood likelihood = new SelectionLikelihood(sizes, steps);
        check(likelihood, steps);
        Summit best = new SelectionSearch(likelihood)
                .highest()
                .orElseThrow(
                        () -> refuse("the likelihood of the selection model has no maximum; expected more tests, or"
                                + " fewer steps"));
        double se = Math.scalb(standardError(best), likelihood.exponent());
        double sign = steps.side() == SelectionSteps.Side.GREATER ? 1 : -1;
        double estimate = sign * Math.scalb(best.at()[SelectionLikelihood.MEAN], likelihood.exponent());
        double margin = se * NormalDistribution.of(0, 1).inverseSurvivalProbability(tail);
        double ratio = Math.max(0, 2 * (best.shape().height() - unselected(sizes, likelihood, sign)));
        double unit = likelihood.size() * likelihood.exponent() * Math.log(2);
        return new SelectionModel(
                steps,
                estimate,
                se,
                new Interval(estimate - margin, estimate + margin),
                Math.scalb(best.at()[SelectionLikelihood.TAU2], 2 * likelihood.exponent()),
                delta(best.at()),
                best.shape().height() - unit,
                ratio,
                ChiSquaredDistribution.of(steps.intervals() - 1.0).survivalProbability(ratio));
    }

    private static void check(SelectionLikelihood likelihood, SelectionSteps steps) {
        double low = 0;
        for (int j = 0; j < steps.intervals(); j++) {
            if (likelihood.count(j) == 0) {
                throw refuse("no test has a one-sided p-value from " + low + " to "
                        + steps.ends().get(j) + "; expected steps with a test in each interval");
            }
            low = steps.ends().get(j);
        }
        for (int i = 0; i < likelihood.size(); i++) {
            double effect = likelihood.effect(i);
            if (!(effect * effect < FARTHEST && likelihood.variance(i) < FARTHEST)) {
                throw refuse(
                        "the effects or their variances are too far apart to be held together in double arithmetic");
            }
        }
    }

    /** From the observed information of all that was not held at its bound. */
    private static double standardError(Summit best) {
        int skipped = best.at()[SelectionLikelihood.TAU2] > 0 ? -1 : SelectionLikelihood.TAU2;
        int p = best.at().length;
        double[][] information = new double[p][p];
        for (int a = 0; a < p; a++) {
            for (int b = 0; b < p; b++) {
                boolean free = a != skipped && b != skipped;
                information[a][b] = free ? -best.shape().hessian()[a][b] : a == b ? 1 : 0;
            }
        }
        return Cholesky.of(information)
                .map(root -> Math.sqrt(root.inverseAt(SelectionLikelihood.MEAN)))
                .orElseThrow(() -> refuse("the likelihood of the selection model is flat at its maximum; expected more"
                        + " tests, or fewer steps"));
    }

    /** The highest log-likelihood of a mean and tau² if all tests are told of alike. */
    private static double unselected(EffectSizes sizes, SelectionLikelihood likelihood, double sign) {
        LinearModel model = LinearModel.of(sizes);
        ModelFit fit = new ModelFit(model, ResidualHeterogeneity.tau2(PoolingMethod.MAXIMUM_LIKELIHOOD, model));
        double[] at = new double[likelihood.parameters()];
        at[SelectionLikelihood.MEAN] = sign * Math.scalb(fit.coefficient(0), -likelihood.exponent());
        at[SelectionLikelihood.TAU2] = Math.scalb(model.variance(fit.tau2()), -2 * likelihood.exponent());
        return likelihood.at(at).height();
    }

    private static List<Double> delta(double[] at) {
        double[] delta = new double[at.length - 1];
        delta[0] = 1;
        for (int j = 1; j < delta.length; j++) {
            delta[j] = Math.exp(at[j + 1]);
        }
        return Arrays.stream(delta).boxed().toList();
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.NOT_POOLABLE, message);
    }
}

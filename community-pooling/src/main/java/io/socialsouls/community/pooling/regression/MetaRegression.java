package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.distribution.StudentQuantile;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import io.socialsouls.community.pooling.linear.ResidualHeterogeneity;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Meta-regression: a mixed model in which moderators explain a part of the differences between true effects.
 *
 * <p>Weighted least squares with weights 1 / (variance + tau²), tau² by the plan's method. For the tests knha and adhoc
 * the squared standard errors are multiplied by the weighted sum of squared residuals over its degrees of freedom, k -
 * p for p coefficients, or by that and no less than 1: Knapp and Hartung (2003), "Improved tests for a random effects
 * meta-regression with a single covariate", Statistics in Medicine 22, 2693-2710. R² as in Raudenbush (2009),
 * "Analyzing effect sizes: random-effects models", in The Handbook of Research Synthesis and Meta-Analysis, 295-315,
 * with tau² without moderators by the same method.
 *
 * <p>Pure functions, safe for use by several threads. Time grows with the number of effects times that of coefficients
 * squared, memory with the product of both.
 */
public final class MetaRegression {
    private MetaRegression() {}

    /**
     * Fits the model.
     *
     * @param sizes more effects than coefficients
     * @param moderators a value of each for every effect, in the same order
     * @param plan its method, test and level apply
     * @return coefficients and tests; every number in them is finite
     * @throws InvalidValueException if there are not more effects than coefficients, if moderators describe another number of effects,
     *     if a moderator is constant or follows from others ({@link Moderators#independent}), or if the method is MH, whose weights are not those of a model
     * @throws CommunityException with {@link ErrorCode#NOT_POOLABLE} if effects, variances or moderators are too far apart for
     *     double arithmetic
     */
    public static RegressionFit fit(EffectSizes sizes, Moderators moderators, PoolingPlan plan) {
        LinearModel model = model(sizes, moderators, plan);
        int free = model.size() - model.columns();
        double tau2 = ResidualHeterogeneity.tau2(plan.method(), model);
        ModelFit common = new ModelFit(model, 0);
        ModelFit fit = tau2 == 0 ? common : new ModelFit(model, tau2);
        boolean normal = plan.test() == InferenceTest.Z;
        double scale = scale(plan.test(), fit.squares() / free);
        OptionalDouble qm = qm(fit, scale, normal);
        int tested = model.columns() - 1;
        double qe = common.squares();
        boolean random = plan.method().isRandomEffects();
        double typical = ResidualHeterogeneity.typicalVariance(model);
        return new RegressionFit(
                plan,
                model.size(),
                coefficients(fit, moderators, plan, scale),
                qm,
                tested,
                normal ? OptionalInt.empty() : OptionalInt.of(free),
                qm.isPresent() ? OptionalDouble.of(qmPValue(qm.getAsDouble(), tested, free, normal)) : qm,
                r2(sizes, plan, model, common, tau2),
                finite(model.variance(tau2)),
                random ? 100 * (tau2 / (tau2 + typical)) : qe > free ? 100 * ((qe - free) / qe) : 0,
                random ? tau2 / typical + 1 : qe / free,
                qe,
                free,
                ChiSquaredDistribution.of(free).survivalProbability(qe));
    }

    private static LinearModel model(EffectSizes sizes, Moderators moderators, PoolingPlan plan) {
        if (plan.method() == PoolingMethod.MANTEL_HAENSZEL) {
            throw new InvalidValueException("method", plan.method().code(), "one that weights effects");
        }
        if (moderators.size() != sizes.size()) {
            throw new InvalidValueException(
                    "moderators", "those of " + moderators.size() + " effects", "a value for each of " + sizes.size());
        }
        int p = moderators.coefficients().size();
        if (sizes.size() <= p) {
            throw new InvalidValueException(
                    "moderators", p + " coefficients, effects: " + sizes.size(), "more effects than coefficients");
        }
        LinearModel model = LinearModel.of(sizes, moderators.columns());
        if (model.dependentColumn().isPresent()) {
            RedundantModerator first = moderators.independent(sizes).redundant().get(0);
            throw new InvalidValueException(
                    "moderators",
                    first.name(),
                    first.followsFrom().isEmpty()
                            ? "one that varies"
                            : "one that does not follow from " + String.join(", ", first.followsFrom()));
        }
        return model;
    }

    private static double scale(InferenceTest test, double knappHartung) {
        return switch (test) {
            case Z, T -> 1;
            case KNAPP_HARTUNG -> knappHartung;
            case TRUNCATED_KNAPP_HARTUNG -> Math.max(1, knappHartung);
        };
    }

    private static List<Coefficient> coefficients(ModelFit fit, Moderators moderators, PoolingPlan plan, double scale) {
        int p = moderators.coefficients().size();
        int free = moderators.size() - p;
        boolean normal = plan.test() == InferenceTest.Z;
        ContinuousDistribution reference = normal ? NormalDistribution.of(0, 1) : TDistribution.of(free);
        double tail = (1 - plan.level()) / 2;
        double quantile = normal ? reference.inverseSurvivalProbability(tail) : StudentQuantile.upper(free, tail);
        double[] errors = fit.standardErrors();
        List<Coefficient> coefficients = new ArrayList<>(p);
        for (int j = 0; j < p; j++) {
            double estimate = fit.coefficient(j);
            double se = Math.sqrt(scale) * errors[j];
            double margin = quantile * se;
            finite(Math.abs(estimate) + margin);
            double ratio = estimate / se;
            boolean defined = Double.isFinite(ratio);
            coefficients.add(new Coefficient(
                    moderators.coefficients().get(j),
                    estimate,
                    se,
                    defined ? OptionalDouble.of(ratio) : OptionalDouble.empty(),
                    defined
                            ? OptionalDouble.of(2 * reference.survivalProbability(Math.abs(ratio)))
                            : OptionalDouble.empty(),
                    new Interval(estimate - margin, estimate + margin)));
        }
        return coefficients;
    }

    private static OptionalDouble qm(ModelFit fit, double scale, boolean normal) {
        int tested = fit.tested();
        double qm = normal ? fit.explained() : fit.explained() / tested / scale;
        return tested > 0 && Double.isFinite(qm) ? OptionalDouble.of(qm) : OptionalDouble.empty();
    }

    private static double qmPValue(double qm, int tested, int free, boolean normal) {
        ContinuousDistribution reference = normal ? ChiSquaredDistribution.of(tested) : FDistribution.of(tested, free);
        return reference.survivalProbability(qm);
    }

    private static OptionalDouble r2(
            EffectSizes sizes, PoolingPlan plan, LinearModel model, ModelFit common, double tau2) {
        if (model.columns() == 1) {
            return OptionalDouble.empty();
        }
        if (!plan.method().isRandomEffects()) {
            double total = new ModelFit(LinearModel.of(sizes), 0).squares();
            double left = common.squares() / (model.size() - model.columns());
            return total == 0
                    ? OptionalDouble.of(0)
                    : OptionalDouble.of(100 * Math.max(0, 1 - left / (total / (model.size() - 1))));
        }
        double without = Pooling.pool(sizes, plan).heterogeneity().tau2();
        double share = without == 0 ? 0 : (without - model.variance(tau2)) / without;
        return OptionalDouble.of(100 * Math.max(0, share));
    }

    private static double finite(double value) {
        if (!Double.isFinite(value)) {
            throw LinearModel.tooFarApart();
        }
        return value;
    }
}

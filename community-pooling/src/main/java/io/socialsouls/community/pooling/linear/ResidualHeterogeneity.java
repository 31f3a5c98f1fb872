package io.socialsouls.community.pooling.linear;

import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.Maxima;

/**
 * Tau², the variance of true effects about what the columns explain, by every method of pooling.
 *
 * <p>Each is the method for one mean with P = W - W X (X'WX)^-1 X'W in place of its own, and k - p degrees of freedom for p columns:
 * Viechtbauer, López-López, Sánchez-Meca and Marín-Martínez (2015), "A comparison of procedures to test for moderators in
 * mixed-effects meta-regression models", Psychological Methods 20, 360-374; Raudenbush (2009), "Analyzing effect sizes:
 * random-effects models", in The Handbook of Research Synthesis and Meta-Analysis, 295-315.
 */
public final class ResidualHeterogeneity {
    private static final int MAX_STEPS = 1000;
    private static final double ROUNDING = 0x1p-52;

    private ResidualHeterogeneity() {}

    /**
     * Estimates tau².
     *
     * @param method how
     * @param model more effects than columns
     * @return in the model's unit, 0 or more
     */
    public static double tau2(PoolingMethod method, LinearModel model) {
        return switch (method) {
            case COMMON_EFFECT, MANTEL_HAENSZEL, PETO -> 0;
            case DERSIMONIAN_LAIRD -> dersimonianLaird(model);
            case HEDGES -> hedges(model);
            case HUNTER_SCHMIDT -> hunterSchmidt(model);
            case SIDIK_JONKMAN -> sidikJonkman(model);
            case MAXIMUM_LIKELIHOOD -> highest(model, new FullLikelihood(model));
            case REML -> highest(model, new RestrictedLikelihood(model));
            case EMPIRICAL_BAYES, PAULE_MANDEL -> pauleMandel(model);
        };
    }

    /**
     * The sampling variance that is typical of the effects, against which tau² is a share of the whole.
     *
     * @param model more effects than columns
     * @return in the model's unit
     */
    public static double typicalVariance(LinearModel model) {
        return free(model) / new ResidualSums(new ModelFit(model, 0)).trace();
    }

    private static double free(LinearModel model) {
        return model.size() - model.columns();
    }

    private static double highest(LinearModel model, LikelihoodCurve curve) {
        return Maxima.highest(curve, model.smallest(), model.bound());
    }

    private static double dersimonianLaird(LinearModel model) {
        ModelFit fit = new ModelFit(model, 0);
        return Math.max(0, (fit.squares() - free(model)) / new ResidualSums(fit).trace());
    }

    private static double hunterSchmidt(LinearModel model) {
        ModelFit fit = new ModelFit(model, 0);
        return Math.max(0, (fit.squares() - model.size()) / new ResidualSums(fit).weights());
    }

    private static double hedges(LinearModel model) {
        Triangle plain = model.plain();
        double[] z = new double[model.columns()];
        double expected = 0;
        for (int i = 0; i < model.size(); i++) {
            plain.standardise(model.rows(), i * model.columns(), z);
            double leverage = 0;
            for (double one : z) {
                leverage += one * one;
            }
            expected += model.variances()[i] * Math.max(0, 1 - leverage);
        }
        return Math.max(0, (plain.squares() - expected) / free(model));
    }

    /** The crude first value is the plain variance of the effects, whatever the columns. */
    private static double sidikJonkman(LinearModel model) {
        double sum = 0;
        for (double one : model.offsets()) {
            sum += one;
        }
        double mean = sum / model.size();
        double squares = 0;
        for (double one : model.offsets()) {
            squares += (one - mean) * (one - mean);
        }
        double crude = squares / model.size();
        return crude * (new ModelFit(model, crude).squares() / free(model));
    }

    /** Newton's method on 1 / Q, which is concave: it rises to the answer without ever passing it. */
    private static double pauleMandel(LinearModel model) {
        double target = free(model);
        double tau2 = 0;
        for (int step = 0; step < MAX_STEPS; step++) {
            ModelFit fit = new ModelFit(model, tau2);
            double q = fit.squares();
            if (q <= target) {
                return tau2;
            }
            double next = tau2 + (q / target) * ((q - target) / new ResidualSums(fit).squares());
            if (next - tau2 <= ROUNDING * (next + model.smallest())) {
                return next;
            }
            tau2 = next;
        }
        return tau2;
    }
}

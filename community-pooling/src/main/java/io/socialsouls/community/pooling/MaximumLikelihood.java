package io.socialsouls.community.pooling;

import io.socialsouls.community.pooling.likelihood.Maxima;

/**
 * Tau² by maximum likelihood, full or restricted: the global maximum, also where the likelihood has several.
 *
 * <p>All poles of the score lie at or below minus the smallest variance, as {@link Maxima} asks.
 *
 * <p>Bound: with S² the unweighted variance of the k effects, and because of w <= 1 / (tau² + smallest), sum of w² r² is
 * at most (k - 1) S² / (tau² + smallest)², while tr P is at least (k - 1) / (tau² + largest), and tr diag(w) more. Hence the score is
 * negative for every tau² above S²/2 + sqrt((S²/2)² + S² (largest - smallest)) - smallest.
 */
final class MaximumLikelihood implements HeterogeneityEstimator {
    private final Likelihood.Kind kind;

    MaximumLikelihood(Likelihood.Kind kind) {
        this.kind = kind;
    }

    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return Maxima.highest(new Likelihood(data, kind), data.variances()[0], bound(data));
    }

    private static double bound(StandardEffects data) {
        double smallest = data.variances()[0];
        double largest = data.variances()[data.size() - 1];
        double half = data.spread() / 2;
        return half + Math.sqrt(half) * Math.sqrt(half + 2 * (largest - smallest)) - smallest;
    }
}

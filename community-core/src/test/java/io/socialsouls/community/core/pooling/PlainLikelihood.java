package io.socialsouls.community.core.pooling;

import io.socialsouls.community.core.pooling.ReferenceFigures.Effects;

/** The restricted log-likelihood as textbooks write it: slow, for checking the one that pooling uses. */
final class PlainLikelihood {
    private PlainLikelihood() {}

    static double restricted(Effects data, double tau2) {
        double weights = 0;
        double weighted = 0;
        for (int i = 0; i < data.effects().size(); i++) {
            weights += 1 / (data.variances().get(i) + tau2);
            weighted += data.effects().get(i) / (data.variances().get(i) + tau2);
        }
        double mean = weighted / weights;
        double sum = Math.log(weights);
        for (int i = 0; i < data.effects().size(); i++) {
            double residual = data.effects().get(i) - mean;
            sum += Math.log(data.variances().get(i) + tau2)
                    + residual * residual / (data.variances().get(i) + tau2);
        }
        return -0.5 * sum;
    }
}

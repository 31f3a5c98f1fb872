package io.socialsouls.community.pooling;

import io.socialsouls.community.pooling.ReferenceFigures.Effects;

/** Log-likelihoods of tau² and the generalised Q as textbooks write them: slow, for checking those that pooling uses. */
final class PlainLikelihood {
    private PlainLikelihood() {}

    static double restricted(Effects data, double tau2) {
        return full(data, tau2) - 0.5 * Math.log(weight(data, tau2));
    }

    static double full(Effects data, double tau2) {
        double logs = 0;
        for (double variance : data.variances()) {
            logs += Math.log(variance + tau2);
        }
        return -0.5 * (logs + squares(data, tau2));
    }

    static double squares(Effects data, double tau2) {
        double weighted = 0;
        for (int i = 0; i < data.effects().size(); i++) {
            weighted += data.effects().get(i) / (data.variances().get(i) + tau2);
        }
        double mean = weighted / weight(data, tau2);
        double sum = 0;
        for (int i = 0; i < data.effects().size(); i++) {
            double residual = data.effects().get(i) - mean;
            sum += residual * residual / (data.variances().get(i) + tau2);
        }
        return sum;
    }

    private static double weight(Effects data, double tau2) {
        return data.variances().stream()
                .mapToDouble(variance -> 1 / (variance + tau2))
                .sum();
    }
}

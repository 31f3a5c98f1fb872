package io.socialsouls.community.pooling.likelihood;

/**
 * How a log-likelihood changes at one value of a variance.
 *
 * @param tau2 where
 * @param slope first derivative
 * @param curvature second derivative
 */
public record LikelihoodScore(double tau2, double slope, double curvature) {
    /** Where Newton's method goes next; not finite or a step backwards where the curve is not concave. */
    double newton() {
        return tau2 - slope / curvature;
    }
}

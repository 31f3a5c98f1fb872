package io.socialsouls.community.core.pooling;

/**
 * How a log-likelihood changes at one value of tau².
 *
 * @param tau2 where
 * @param slope first derivative
 * @param curvature second derivative
 */
record LikelihoodScore(double tau2, double slope, double curvature) {
    /** Where Newton's method goes next; not finite or a step backwards where the curve is not concave. */
    double newton() {
        return tau2 - slope / curvature;
    }
}

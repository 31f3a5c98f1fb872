package io.socialsouls.community.experiment;

/**
 * How much the true effects differ between contributions, beyond chance. A model that has no Q, such as one of arms that
 * share a control, has {@code NaN} for it and for what follows from it: I², H² and the probability.
 *
 * @param tau2 variance of the true effects, on the squared analysis scale
 * @param i2 share of the observed variation that is not chance, in percent, 0 to 100
 * @param h2 total variation over chance variation, 1 or more for random-effects methods
 * @param q Cochran's Q
 * @param df its degrees of freedom, the number of effects that went into it less 1: k - 1, or fewer where tables pooled
 *     after Mantel and Haenszel say nothing of the effect; at least 0
 * @param qPValue probability of a Q at least this large if all true effects were the same
 */
public record Heterogeneity(double tau2, double i2, double h2, double q, int df, double qPValue) {}

package io.socialsouls.community.pooling.glmm;

import java.util.List;

/**
 * One test as a likelihood of its own effect.
 *
 * @param arms independent binomial parts
 * @param hasIntercept whether the test has an intercept of its own, common to its parts
 */
record TestCounts(List<Binomial> arms, boolean hasIntercept) {
    TestCounts {
        arms = List.copyOf(arms);
    }

    double logWays() {
        return arms.stream().mapToDouble(Binomial::logWays).sum();
    }

    /** The log-likelihood of an effect, without its constant. */
    double logLikelihood(double intercept, double effect) {
        double sum = 0;
        for (Binomial arm : arms) {
            sum += arm.logLikelihood(arm.logit(intercept, effect));
        }
        return sum;
    }
}

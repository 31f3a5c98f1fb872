package io.socialsouls.community.core.pooling;

import java.util.ArrayList;
import java.util.List;

/**
 * Tau² by maximum likelihood, full or restricted: the global maximum, also where the likelihood has several.
 *
 * <p>Let x = tau² + smallest variance. All poles of the score lie at x <= 0, so in log x it is smooth over distances of
 * about 1: it is read at steps of log 2 from tau² = 0 to the bound below, every change of sign from rising to falling is
 * polished by Newton's method inside its bracket, and where there are several maxima (tau² = 0 counts if the likelihood
 * falls there) the likelihood itself decides. A cell whose ends agree in sign but whose score bends towards zero inside
 * is halved and looked at again.
 *
 * <p>Bound: with S² the unweighted variance of the k effects, and because of w <= 1 / (tau² + smallest), sum of w² r² is
 * at most (k - 1) S² / (tau² + smallest)², while tr P is at least (k - 1) / (tau² + largest), and tr diag(w) more. Hence the score is
 * negative for every tau² above S²/2 + sqrt((S²/2)² + S² (largest - smallest)) - smallest.
 */
final class MaximumLikelihood implements HeterogeneityEstimator {
    private static final double STEP = 2;
    private static final int HALVINGS = 4;
    private static final int MOST_STEPS = 100;
    /** Newton's method doubles the digits: after a step this small, relative to x, none is left to gain. */
    private static final double SMALL_STEP = 1e-9;

    private static final double ROUNDING = 0x1p-52;

    private final Likelihood.Kind kind;

    MaximumLikelihood(Likelihood.Kind kind) {
        this.kind = kind;
    }

    @Override
    public double tau2(StandardEffects data, WeightedMean common) {
        return new Search(data, kind).best();
    }

    /** One search over one set of effects. */
    private static final class Search {
        private final StandardEffects data;
        private final Likelihood likelihood;
        private final double smallest;
        private final List<Double> maxima = new ArrayList<>();

        Search(StandardEffects data, Likelihood.Kind kind) {
            this.data = data;
            this.likelihood = new Likelihood(data, kind);
            this.smallest = data.variances()[0];
        }

        double best() {
            findMaxima();
            double best = maxima.get(0);
            if (maxima.size() > 1) {
                double highest = Double.NEGATIVE_INFINITY;
                for (double candidate : maxima) {
                    double height = likelihood.logLikelihood(candidate);
                    if (height > highest) {
                        highest = height;
                        best = candidate;
                    }
                }
            }
            return best;
        }

        private void findMaxima() {
            double bound = bound();
            LikelihoodScore left = likelihood.score(0);
            if (bound <= 0 || left.slope() <= 0) {
                maxima.add(0.0);
            }
            while (left.tau2() < bound) {
                LikelihoodScore right = likelihood.score(STEP * (left.tau2() + smallest) - smallest);
                look(left, right, HALVINGS);
                left = right;
            }
            if (maxima.isEmpty()) {
                // The bound is the maximum itself, as for equal variances, and rounding hides the fall behind it.
                maxima.add(left.tau2());
            }
        }

        private void look(LikelihoodScore left, LikelihoodScore right, int halvings) {
            if (left.slope() > 0 && right.slope() <= 0) {
                maxima.add(polish(left, right));
            } else if (halvings > 0 && left.slope() > 0 == right.slope() > 0 && bendsTowardsZero(left, right)) {
                double x = Math.sqrt((left.tau2() + smallest) * (right.tau2() + smallest));
                LikelihoodScore middle = likelihood.score(x - smallest);
                look(left, middle, halvings - 1);
                look(middle, right, halvings - 1);
            }
        }

        private boolean bendsTowardsZero(LikelihoodScore left, LikelihoodScore right) {
            double sign = Math.signum(left.slope());
            return sign * bend(left) < 0 && sign * bend(right) > 0;
        }

        /** The second derivative by log x, over x. */
        private double bend(LikelihoodScore at) {
            return at.slope() + (at.tau2() + smallest) * at.curvature();
        }

        private double polish(LikelihoodScore left, LikelihoodScore right) {
            double low = left.tau2();
            double high = right.tau2();
            double tau2 = low + (high - low) * (left.slope() / (left.slope() - right.slope()));
            for (int step = 0; step < MOST_STEPS; step++) {
                LikelihoodScore at = likelihood.score(tau2);
                if (at.slope() > 0) {
                    low = tau2;
                } else {
                    high = tau2;
                }
                double next = at.newton();
                double x = tau2 + smallest;
                if (next >= low && next <= high) {
                    if (Math.abs(next - tau2) <= SMALL_STEP * x) {
                        return next;
                    }
                } else if (high - low <= ROUNDING * x) {
                    return tau2;
                } else {
                    next = low + (high - low) / 2;
                }
                tau2 = next;
            }
            return tau2;
        }

        private double bound() {
            double[] v = data.variances();
            double largest = smallest;
            for (double one : v) {
                largest = Math.max(largest, one);
            }
            double half = data.spread() / 2;
            return half + Math.sqrt(half) * Math.sqrt(half + 2 * (largest - smallest)) - smallest;
        }
    }
}

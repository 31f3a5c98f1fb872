package io.socialsouls.community.pooling.likelihood;

import java.util.ArrayList;
import java.util.List;

/**
 * The maxima of a likelihood curve, also where it has several.
 *
 * <p>Let x = tau² + margin, with all poles of the score at tau² <= -margin, real parts where they are complex. In log x it
 * is then smooth over distances of about 1: it is read at steps of log 2 from tau² = 0 to a bound above which it is
 * negative, every change of sign from rising to falling is polished by Newton's method inside its bracket, and tau² = 0
 * counts if the likelihood falls there. A cell whose ends agree in sign but whose score bends towards zero inside is
 * halved and looked at again.
 */
public final class Maxima {
    private static final double STEP = 2;
    private static final int HALVINGS = 4;
    private static final int MAX_STEPS = 100;
    /** Newton's method doubles the digits: after a step this small, relative to x, none is left to gain. */
    private static final double SMALL_STEP = 1e-9;

    private static final double ROUNDING = 0x1p-52;

    private final LikelihoodCurve curve;
    private final double margin;
    private final List<Double> found = new ArrayList<>();

    private Maxima(LikelihoodCurve curve, double margin) {
        this.curve = curve;
        this.margin = margin;
    }

    /**
     * All of them.
     *
     * @param curve what is to be maximised
     * @param margin distance of tau² = 0 from the nearest pole, above 0
     * @param bound above it the curve falls
     * @return at least one, in ascending order
     */
    public static List<Double> of(LikelihoodCurve curve, double margin, double bound) {
        Maxima maxima = new Maxima(curve, margin);
        maxima.find(bound);
        return List.copyOf(maxima.found);
    }

    /**
     * The global maximum.
     *
     * @param curve what is to be maximised
     * @param margin distance of tau² = 0 from the nearest pole, above 0
     * @param bound above it the curve falls
     * @return the tau² at which the curve is highest
     */
    public static double highest(LikelihoodCurve curve, double margin, double bound) {
        List<Double> maxima = of(curve, margin, bound);
        double best = maxima.get(0);
        if (maxima.size() > 1) {
            double highest = Double.NEGATIVE_INFINITY;
            for (double candidate : maxima) {
                double height = curve.logLikelihood(candidate);
                if (height > highest) {
                    highest = height;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private void find(double bound) {
        LikelihoodScore left = curve.score(0);
        if (bound <= 0 || left.slope() <= 0) {
            found.add(0.0);
        }
        while (left.tau2() < bound) {
            LikelihoodScore right = curve.score(STEP * (left.tau2() + margin) - margin);
            look(left, right, HALVINGS);
            left = right;
        }
        if (found.isEmpty()) {
            // The bound is the maximum itself, as for equal variances, and rounding hides the fall behind it.
            found.add(left.tau2());
        }
    }

    private void look(LikelihoodScore left, LikelihoodScore right, int halvings) {
        if (left.slope() > 0 && right.slope() <= 0) {
            found.add(polish(left, right));
        } else if (halvings > 0 && left.slope() > 0 == right.slope() > 0 && bendsTowardsZero(left, right)) {
            double x = Math.sqrt((left.tau2() + margin) * (right.tau2() + margin));
            LikelihoodScore middle = curve.score(x - margin);
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
        return at.slope() + (at.tau2() + margin) * at.curvature();
    }

    private double polish(LikelihoodScore left, LikelihoodScore right) {
        double low = left.tau2();
        double high = right.tau2();
        double tau2 = low + (high - low) * (left.slope() / (left.slope() - right.slope()));
        for (int step = 0; step < MAX_STEPS; step++) {
            LikelihoodScore at = curve.score(tau2);
            if (at.slope() > 0) {
                low = tau2;
            } else {
                high = tau2;
            }
            double next = at.newton();
            double x = tau2 + margin;
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
}

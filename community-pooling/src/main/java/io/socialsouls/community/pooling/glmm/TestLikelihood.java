package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.pooling.optimum.LocalShape;
import io.socialsouls.community.pooling.optimum.SmoothFunction;

/**
 * The marginal log-likelihood of one test in its intercept, the mean effect and tau²: its own effect v, normal about the mean, is
 * integrated out by the trapezoidal rule.
 *
 * <p>In z = (v - mean) / tau the integrand is log-concave and falls at least as fast as a normal density, so that the sum over
 * points a quarter of its width apart, or as near as the logistic function's poles ask for, is exact to all digits that count. Derivatives by tau² need no division by tau: the normal
 * density solves the heat equation, hence d/dtau² is half of d²/dv² of what it is averaged over. Where tau is large against what a
 * test tells, the same derivatives are taken of the normal density instead (Hermite polynomials), as the former would cancel out.
 */
final class TestLikelihood implements SmoothFunction {
    static final int INTERCEPT = 0;
    static final int MEAN = 1;
    static final int TAU2 = 2;

    private static final double STEP = 0.25;
    /**
     * Of tau times z: the logistic function has its next pole pi away, so that what this step leaves out is a share of
     * exp(-2 pi pi / 0.5), beyond the last digit (Trefethen and Weideman 2014, "The exponentially convergent trapezoidal rule",
     * SIAM Review 56, 385-458, theorem 5.1).
     */
    private static final double POLE_STEP = 0.5;
    /** exp(-45) is beyond the last digit of the sum. */
    private static final double NEGLIGIBLE_LOG = 45;
    /** So far from its highest point the integrand is that small: it falls at least as a normal density. */
    private static final double REACH = Math.sqrt(2 * NEGLIGIBLE_LOG);

    private static final int MAX_STEPS = 100;
    private static final double HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

    private final TestCounts test;

    TestLikelihood(TestCounts test) {
        this.test = test;
    }

    @Override
    public LocalShape at(double[] at) {
        double intercept = at[INTERCEPT];
        double mean = at[MEAN];
        double tau = Math.sqrt(at[TAU2]);
        EffectSlopes slopes = new EffectSlopes();
        double mode = mode(intercept, mean, tau, slopes);
        double bend = at[TAU2] * slopes.at(test, intercept, mean + tau * mode).vv;
        double step = Math.min(STEP / Math.sqrt(1 - bend), POLE_STEP / tau);
        double peak = height(intercept, mean, tau, mode);
        Averages averages = new Averages(at[TAU2], bend < -1);
        for (int side = -1; side <= 1; side += 2) {
            for (int j = side < 0 ? 1 : 0; j * step < REACH; j++) {
                double z = mode + side * j * step;
                double fall = height(intercept, mean, tau, z) - peak;
                if (fall < -NEGLIGIBLE_LOG) {
                    break;
                }
                averages.add(Math.exp(fall), tau * z, slopes.at(test, intercept, mean + tau * z));
            }
        }
        double height = peak + Math.log(averages.weight * step) - HALF_LOG_TWO_PI;
        return averages.shape(height);
    }

    /** The log-likelihood of the counts, without its constant, if the test had its likeliest own effect. */
    double atOwnEffect(double intercept, double mean, double tau2) {
        double tau = Math.sqrt(tau2);
        return test.logLikelihood(intercept, mean + tau * mode(intercept, mean, tau, new EffectSlopes()));
    }

    private double height(double intercept, double mean, double tau, double z) {
        return test.logLikelihood(intercept, mean + tau * z) - z * z / 2;
    }

    /** The slope in z falls by 1 or more a unit, so that the mode lies between 0 and the slope at 0. */
    private double mode(double intercept, double mean, double tau, EffectSlopes slopes) {
        double start = tau * slopes.at(test, intercept, mean).v;
        double low = Math.min(0, start);
        double high = Math.max(0, start);
        double z = 0;
        double before = high - low;
        for (int i = 0; i < MAX_STEPS; i++) {
            slopes.at(test, intercept, mean + tau * z);
            double slope = tau * slopes.v - z;
            if (slope > 0) {
                low = z;
            } else {
                high = z;
            }
            double next = z + slope / (1 - tau * tau * slopes.vv);
            // Steps that do not shrink may go to and fro for ever.
            if (!(next > low && next < high && Math.abs(next - z) <= before / 2)) {
                next = low + (high - low) / 2;
            }
            before = Math.abs(next - z);
            if (Math.abs(next - z) <= 1e-6 * (1 + Math.abs(z))) {
                return next;
            }
            z = next;
        }
        return z;
    }

    /** Averages over the effect, given the counts, of what derivatives of the likelihood are made of. */
    private static final class Averages {
        private final double tau2;
        private final boolean ofNormal;
        private double weight;
        private final double[] sums = new double[8];

        Averages(double tau2, boolean ofNormal) {
            this.tau2 = tau2;
            this.ofNormal = ofNormal;
        }

        void add(double share, double offset, EffectSlopes h) {
            weight += share;
            double first;
            double second;
            double third;
            double fourth;
            double mixed;
            double mixedTwice;
            if (ofNormal) {
                double d = offset / tau2;
                first = d;
                second = d * d - 1 / tau2;
                third = d * (d * d - 3 / tau2);
                fourth = d * d * (d * d - 6 / tau2) + 3 / (tau2 * tau2);
                mixed = h.a * first;
                mixedTwice = h.a * second;
            } else {
                first = h.v;
                second = h.vv + h.v * h.v;
                third = h.vvv + 3 * h.v * h.vv + h.v * h.v * h.v;
                fourth = h.vvvv + 4 * h.v * h.vvv + 3 * h.vv * h.vv + 6 * h.v * h.v * h.vv + h.v * h.v * h.v * h.v;
                mixed = h.av + h.a * h.v;
                mixedTwice = h.avv + 2 * h.av * h.v + h.a * second;
            }
            double[] values = {h.a, first, second, h.aa + h.a * h.a, mixed, mixedTwice, third, fourth};
            for (int i = 0; i < values.length; i++) {
                sums[i] += share * values[i];
            }
        }

        LocalShape shape(double height) {
            double byIntercept = sums[0] / weight;
            double byMean = sums[1] / weight;
            double byTau2 = sums[2] / weight / 2;
            double[][] hessian = new double[3][3];
            hessian[INTERCEPT][INTERCEPT] = sums[3] / weight - byIntercept * byIntercept;
            hessian[INTERCEPT][MEAN] = sums[4] / weight - byIntercept * byMean;
            hessian[INTERCEPT][TAU2] = sums[5] / weight / 2 - byIntercept * byTau2;
            hessian[MEAN][MEAN] = sums[2] / weight - byMean * byMean;
            hessian[MEAN][TAU2] = sums[6] / weight / 2 - byMean * byTau2;
            hessian[TAU2][TAU2] = sums[7] / weight / 4 - byTau2 * byTau2;
            hessian[MEAN][INTERCEPT] = hessian[INTERCEPT][MEAN];
            hessian[TAU2][INTERCEPT] = hessian[INTERCEPT][TAU2];
            hessian[TAU2][MEAN] = hessian[MEAN][TAU2];
            return new LocalShape(height, new double[] {byIntercept, byMean, byTau2}, hessian);
        }
    }
}

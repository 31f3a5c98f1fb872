package io.socialsouls.community.core.pooling.diagnostic;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.experiment.PoolingMethod;
import java.util.function.DoubleUnaryOperator;

/**
 * The slope of effects over standard errors where true effects may differ by tau² about the line.
 *
 * <p>Tau² is what a pooling method makes of it with two coefficients in place of one: Viechtbauer (2005), "Bias and
 * efficiency of meta-analytic variance estimators in the random-effects model", Journal of Educational and Behavioral
 * Statistics 30, 261-293, and Raudenbush, "Analyzing effect sizes: random-effects models", in Cooper, Hedges and
 * Valentine (eds), The Handbook of Research Synthesis and Meta-Analysis, 2nd ed. 2009, chapter 16. It is found to the
 * digits that the slope's sign needs, which is all that is asked here.
 */
final class FunnelSlope {
    /** Between two looks at the likelihood: its peaks are wider than this in the logarithm of total variance. */
    private static final double STEP = 1.25;

    private static final int MOST_HALVINGS = 200;
    private static final double NARROW = 1e-10;

    private final EffectSizes unit;
    private final int k;
    /** Of the line without tau². */
    private final FunnelLine common;

    private FunnelSlope(EffectSizes unit) {
        this.unit = unit;
        this.k = unit.size();
        this.common = FunnelLine.of(unit, 0);
    }

    /** The slope in units, 0 where standard errors are all the same. */
    static double of(EffectSizes unit, PoolingMethod method) {
        if (unit.size() < 2 || EggerTest.sameErrors(unit)) {
            return 0;
        }
        FunnelSlope slope = new FunnelSlope(unit);
        double tau2 = unit.size() == 2 ? 0 : slope.tau2(method);
        return tau2 > 0 ? FunnelLine.of(unit, tau2).slope() : slope.common.slope();
    }

    private double tau2(PoolingMethod method) {
        return switch (method) {
            case COMMON_EFFECT, MANTEL_HAENSZEL, PETO -> 0;
            case DERSIMONIAN_LAIRD -> (common.squares() - (k - 2)) / trace();
            case HUNTER_SCHMIDT -> (common.squares() - k) / common.weight();
            case HEDGES -> hedges();
            case SIDIK_JONKMAN -> {
                double crude = spread() * (k - 1) / k;
                yield crude == 0 ? 0 : crude * FunnelLine.of(unit, crude).squares() / (k - 2);
            }
            case EMPIRICAL_BAYES, PAULE_MANDEL -> pauleMandel();
            case MAXIMUM_LIKELIHOOD -> likeliest(tau2 -> logLikelihood(tau2, false));
            case REML -> likeliest(tau2 -> logLikelihood(tau2, true));
        };
    }

    /** Sum of w less the trace of (X'WX)^-1 X'W²X, from leverages. */
    private double trace() {
        double sum = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / unit.variance(i);
            sum += w * (1 - leverage(i, w, common));
        }
        return sum;
    }

    private double leverage(int index, double weight, FunnelLine line) {
        double x = Math.sqrt(unit.variance(index)) - line.meanError();
        return weight * (1 / line.weight() + x * x / line.spread());
    }

    /** The unweighted line: weights are the same for a tau² beyond all variances, up to a factor. */
    private double hedges() {
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < k; i++) {
            meanX += Math.sqrt(unit.variance(i)) / k;
            meanY += unit.effect(i) / k;
        }
        double spread = 0;
        double product = 0;
        for (int i = 0; i < k; i++) {
            double x = Math.sqrt(unit.variance(i)) - meanX;
            spread += x * x;
            product += x * (unit.effect(i) - meanY);
        }
        double squares = 0;
        double chance = 0;
        for (int i = 0; i < k; i++) {
            double x = Math.sqrt(unit.variance(i)) - meanX;
            double residual = unit.effect(i) - meanY - product / spread * x;
            squares += residual * residual;
            chance += unit.variance(i) * (1 - 1.0 / k - x * x / spread);
        }
        return (squares - chance) / (k - 2);
    }

    private double pauleMandel() {
        if (common.squares() <= k - 2) {
            return 0;
        }
        double low = 0;
        double high = bound();
        for (int step = 0; step < MOST_HALVINGS && high - low > NARROW * (1 + low); step++) {
            double middle = Math.sqrt((1 + low) * (1 + high)) - 1;
            if (FunnelLine.of(unit, middle).squares() > k - 2) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private double likeliest(DoubleUnaryOperator logLikelihood) {
        double bound = bound();
        double best = 0;
        double highest = logLikelihood.applyAsDouble(0);
        for (double x = STEP; x - 1 < bound * STEP; x *= STEP) {
            double height = logLikelihood.applyAsDouble(x - 1);
            if (height > highest) {
                highest = height;
                best = x - 1;
            }
        }
        return golden(logLikelihood, Math.max(0, (best + 1) / STEP - 1), (best + 1) * STEP - 1, best, highest);
    }

    private static double golden(DoubleUnaryOperator f, double from, double to, double best, double highest) {
        double share = (Math.sqrt(5) - 1) / 2;
        double low = from;
        double high = to;
        double left = high - share * (high - low);
        double right = low + share * (high - low);
        double atLeft = f.applyAsDouble(left);
        double atRight = f.applyAsDouble(right);
        while (high - low > NARROW * (1 + low)) {
            if (atLeft > atRight) {
                high = right;
                right = left;
                atRight = atLeft;
                left = high - share * (high - low);
                atLeft = f.applyAsDouble(left);
            } else {
                low = left;
                left = right;
                atLeft = atRight;
                right = low + share * (high - low);
                atRight = f.applyAsDouble(right);
            }
        }
        double middle = (low + high) / 2;
        return f.applyAsDouble(middle) > highest ? middle : best;
    }

    private double logLikelihood(double tau2, boolean restricted) {
        FunnelLine line = FunnelLine.of(unit, tau2);
        double logs = line.squares();
        for (int i = 0; i < k; i++) {
            logs += Math.log(unit.variance(i) + tau2);
        }
        return -0.5 * (restricted ? logs + Math.log(line.weight()) + Math.log(line.spread()) : logs);
    }

    /** Beyond this, both likelihoods fall and Q is below its expectation: squares are at most those about the mean. */
    private double bound() {
        double largest = 0;
        for (int i = 0; i < k; i++) {
            largest = Math.max(largest, unit.variance(i));
        }
        return 1 + largest + spread() * (k - 1);
    }

    private double spread() {
        double mean = 0;
        for (int i = 0; i < k; i++) {
            mean += unit.effect(i) / k;
        }
        double squares = 0;
        for (int i = 0; i < k; i++) {
            squares += (unit.effect(i) - mean) * (unit.effect(i) - mean);
        }
        return squares / (k - 1);
    }
}

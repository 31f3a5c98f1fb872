package io.socialsouls.community.pooling.bayes;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** A mixture of normal distributions, one for each tau that the posterior was read at. */
final class NormalMixture {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double NEGLIGIBLE = 1e-20;
    private static final int MAX_STEPS = 300;
    private static final double SMALL_STEP = 1e-9;

    private final double[] weights;
    private final double[] means;
    private final double[] deviations;
    private final double mean;
    private final double variance;

    NormalMixture(
            List<TauPosterior.Node> all,
            ToDoubleFunction<TauPosterior.Node> meanOf,
            ToDoubleFunction<TauPosterior.Node> varianceOf) {
        this(all, all.stream().mapToDouble(TauPosterior.Node::weight).sum(), meanOf, varianceOf);
    }

    NormalMixture(
            TauPosterior tau,
            ToDoubleFunction<TauPosterior.Node> meanOf,
            ToDoubleFunction<TauPosterior.Node> varianceOf) {
        this(tau.nodes(), tau.mass(), meanOf, varianceOf);
    }

    private NormalMixture(
            List<TauPosterior.Node> all,
            double mass,
            ToDoubleFunction<TauPosterior.Node> meanOf,
            ToDoubleFunction<TauPosterior.Node> varianceOf) {
        List<TauPosterior.Node> nodes =
                all.stream().filter(node -> node.weight() > NEGLIGIBLE * mass).toList();
        this.weights = new double[nodes.size()];
        this.means = new double[nodes.size()];
        this.deviations = new double[nodes.size()];
        double centre = 0;
        double within = 0;
        for (int i = 0; i < weights.length; i++) {
            TauPosterior.Node node = nodes.get(i);
            weights[i] = node.weight() / mass;
            means[i] = meanOf.applyAsDouble(node);
            double spread = varianceOf.applyAsDouble(node);
            deviations[i] = Math.sqrt(spread);
            centre += weights[i] * means[i];
            within += weights[i] * spread;
        }
        for (int i = 0; i < weights.length; i++) {
            within += weights[i] * (means[i] - centre) * (means[i] - centre);
        }
        this.mean = centre;
        this.variance = within;
    }

    double mean() {
        return mean;
    }

    /** {@return the standard deviation, finite only if the true one is} */
    double deviation() {
        return Math.sqrt(variance);
    }

    /**
     * {@return the value below which this share of the mixture lies}
     *
     * <p>Newton's method within a bracket that the components' own quantiles give. Where that fails, the bracket is
     * halved in the inverse hyperbolic sine, because components may differ in width by many orders of magnitude.
     */
    double quantile(double probability) {
        double z = NORMAL.inverseCumulativeProbability(probability);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double narrowest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < weights.length; i++) {
            low = Math.min(low, means[i] + z * deviations[i]);
            high = Math.max(high, means[i] + z * deviations[i]);
            narrowest = Math.min(narrowest, deviations[i]);
        }
        double x = Math.min(high, Math.max(low, mean + z * deviation()));
        for (int step = 0; step < MAX_STEPS; step++) {
            double excess = excess(x, probability);
            double density = density(x);
            if (excess > 0) {
                high = x;
            } else {
                low = x;
            }
            double next = x - excess / density;
            if (next >= low && next <= high) {
                if (Math.abs(next - x) * density <= SMALL_STEP * probability * (1 - probability)) {
                    return next;
                }
            } else {
                next = between(low, high, narrowest);
                if (!(next > low && next < high)) {
                    return x;
                }
            }
            x = next;
        }
        return x;
    }

    /** The share that lies above a place. */
    double above(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * NORMAL.survivalProbability((x - means[i]) / deviations[i]);
        }
        return Math.min(1, sum);
    }

    private double between(double low, double high, double unit) {
        double a = arsinh((low - mean) / unit);
        double b = arsinh((high - mean) / unit);
        return mean + unit * Math.sinh(a + (b - a) / 2);
    }

    private static double arsinh(double value) {
        return Math.copySign(Math.log(Math.abs(value) + Math.hypot(value, 1)), value);
    }

    /** {@return the share below x less the probability, from the smaller tail} */
    private double excess(double x, double probability) {
        boolean lower = probability <= 0.5;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double z = (x - means[i]) / deviations[i];
            sum += weights[i] * (lower ? NORMAL.cumulativeProbability(z) : NORMAL.survivalProbability(z));
        }
        return lower ? sum - probability : (1 - probability) - sum;
    }

    private double density(double x) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * NORMAL.density((x - means[i]) / deviations[i]) / deviations[i];
        }
        return sum;
    }
}

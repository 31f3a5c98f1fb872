package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.pooling.likelihood.Maxima;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import io.socialsouls.community.pooling.linear.RestrictedLikelihood;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The posterior distribution of tau by quadrature, in the unit of the model.
 *
 * <p>In t = log tau the density is analytic within a distance of pi/2 from the real line, and changes over distances of
 * about 1 / sqrt(1 + A + B + C), where A = tau² times the sum of w² r² and B = tau² times the sum of w are the forces
 * that data exert on it, and C that of the prior. So do the mean of the effect given tau, in units of its standard
 * error, and with it everything that follows from tau. All maxima are found first; panels of that width then run from
 * where the density is negligible below the lowest to where it is above the highest, those next to tau = 0 in tau
 * itself.
 */
final class TauPosterior {
    /**
     * The logarithm of a negligible density: exp(-50) is beyond the last digit of any sum of densities that are at most
     * 1.
     */
    private static final double NEGLIGIBLE_LOG = 50;

    private static final double NEGLIGIBLE = 1e-18;
    private static final double WIDTH = 1.5;
    private static final int MAX_PANELS = 20_000;
    private static final int MAX_STEPS = 100;

    private final LinearModel model;
    private final PosteriorCurve curve;
    private final boolean heavyTail;
    private final double peak;
    private final double rightmost;
    private final List<Panel> panels = new ArrayList<>();
    private final List<Double> masses = new ArrayList<>();
    private final List<Node> nodes = new ArrayList<>();
    private double mass;

    /**
     * A value of tau with its share of the posterior.
     *
     * @param weight its share; all shares sum to the total mass
     * @param tau2 the square of tau
     * @param mean the mean of the effect given tau
     * @param variance the variance of the effect given tau
     */
    record Node(double weight, double tau2, double mean, double variance) {
        /** {@return the variance of one more true effect given tau} */
        double nextVariance() {
            return variance + tau2;
        }
    }

    TauPosterior(LinearModel model, TauPrior prior) {
        this(model, prior.shape(), squaredScale(model, prior));
    }

    /** Under a uniform prior, which leaves a posterior to three effects or more. */
    static TauPosterior uniform(LinearModel model) {
        return new TauPosterior(model, TauPrior.Shape.HALF_NORMAL, Double.POSITIVE_INFINITY);
    }

    private TauPosterior(LinearModel model, TauPrior.Shape shape, double scale2) {
        this.model = model;
        this.curve = new PosteriorCurve(new RestrictedLikelihood(model), shape, scale2);
        this.heavyTail = shape == TauPrior.Shape.HALF_CAUCHY && model.size() < 3;
        List<Double> maxima = Maxima.of(curve, Math.min(model.smallest(), scale2), model.bound());
        double[] heights = maxima.stream().mapToDouble(curve::logLikelihood).toArray();
        this.peak = Arrays.stream(heights).max().orElseThrow();
        double[] counting = IntStream.range(0, heights.length)
                .filter(i -> heights[i] > peak - NEGLIGIBLE_LOG)
                .mapToDouble(i -> Math.sqrt(maxima.get(i)))
                .toArray();
        // So far down that the heights of the posterior no longer differ by an amount that counts.
        if (counting.length == 0) {
            throw LinearModel.tooFarApart();
        }
        this.rightmost = counting[counting.length - 1];
        divide(counting[0]);
    }

    private static double squaredScale(LinearModel model, TauPrior prior) {
        double scale = model.standard(prior.scale());
        double scale2 = scale * scale;
        if (!(scale2 > 1e-100 && scale2 < 1e100)) {
            throw LinearModel.tooFarApart();
        }
        return scale2;
    }

    /** Whether the variance of the effect is infinite: two effects cannot outweigh the tail of a Cauchy prior. */
    boolean hasInfiniteVariance() {
        return heavyTail;
    }

    List<Node> nodes() {
        return nodes;
    }

    double mass() {
        return mass;
    }

    double quantile(double probability) {
        double target = probability * mass;
        int index = 0;
        while (index < panels.size() - 1 && target > masses.get(index)) {
            target -= masses.get(index);
            index++;
        }
        Panel panel = panels.get(index);
        double low = panel.low();
        double high = panel.high();
        double at = low + (high - low) * Math.min(1, target / masses.get(index));
        for (int step = 0; step < MAX_STEPS; step++) {
            double excess = integrate(panel.upTo(at)) - target;
            if (excess > 0) {
                high = at;
            } else {
                low = at;
            }
            double next = at - excess / (density(panel.tau(at)) * panel.growth(at));
            if (!(next >= low && next <= high)) {
                next = low + (high - low) / 2;
            }
            if (Math.abs(next - at) <= 1e-15 * (panel.high() - panel.low())) {
                return panel.tau(next);
            }
            at = next;
        }
        return panel.tau(at);
    }

    private void divide(double leftmost) {
        double start;
        if (curve.logLikelihood(0) > peak - NEGLIGIBLE_LOG) {
            // Over the first panel none of the forces has grown to 1.
            start = 0.5 / Math.sqrt(force(1e-8) / 1e-16 + 1 / curve.scale2());
            add(new Panel(0, start, false));
        } else {
            start = negligibleBelow(leftmost);
        }
        double low = Math.log(start);
        double moment = 0;
        while (true) {
            double width = WIDTH / Math.sqrt(1 + force(Math.exp(low)));
            width = Math.min(width, WIDTH / Math.sqrt(1 + force(Math.exp(low + width))));
            Panel panel = new Panel(low, low + width, true);
            int from = nodes.size();
            double added = add(panel);
            double addedMoment = 0;
            for (Node node : nodes.subList(from, nodes.size())) {
                addedMoment += node.weight() * node.variance();
            }
            moment += addedMoment;
            low = panel.high();
            if (Math.exp(low) > rightmost
                    && added <= NEGLIGIBLE * mass
                    && (heavyTail || addedMoment <= NEGLIGIBLE * moment)) {
                return;
            }
            if (panels.size() == MAX_PANELS) {
                throw LinearModel.tooFarApart();
            }
        }
    }

    /**
     * {@return a place below the lowest maximum where the density has all but gone} It exists, because the density has
     * gone at 0.
     */
    private double negligibleBelow(double leftmost) {
        double high = leftmost;
        double low = leftmost / 2;
        while (curve.logLikelihood(low * low) > peak - NEGLIGIBLE_LOG) {
            high = low;
            low /= 2;
        }
        for (int step = 0; step < 6; step++) {
            double middle = Math.sqrt(low * high);
            if (curve.logLikelihood(middle * middle) > peak - NEGLIGIBLE_LOG) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private double force(double tau) {
        double tau2 = tau * tau;
        return tau2 * new ModelFit(model, tau2).pull() + curve.force(tau2);
    }

    private double add(Panel panel) {
        double added = 0;
        for (int i = 0; i < GaussLegendre.NODES; i++) {
            double at = GaussLegendre.at(i, panel.low(), panel.high());
            double tau = panel.tau(at);
            double tau2 = tau * tau;
            ModelFit fit = new ModelFit(model, tau2);
            double weight = GaussLegendre.weight(i, panel.low(), panel.high())
                    * panel.growth(at)
                    * Math.exp(fit.restrictedLogLikelihood() + curve.logPrior(tau2) - peak);
            nodes.add(new Node(weight, tau2, fit.intercept(), 1 / fit.weight()));
            added += weight;
        }
        panels.add(panel);
        masses.add(added);
        mass += added;
        return added;
    }

    private double integrate(Panel panel) {
        double sum = 0;
        for (int i = 0; i < GaussLegendre.NODES; i++) {
            double at = GaussLegendre.at(i, panel.low(), panel.high());
            sum += GaussLegendre.weight(i, panel.low(), panel.high()) * panel.growth(at) * density(panel.tau(at));
        }
        return sum;
    }

    private double density(double tau) {
        return Math.exp(curve.logLikelihood(tau * tau) - peak);
    }
}

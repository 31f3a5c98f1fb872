package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The posterior of tau with a normal prior on the mean and a half-normal one on tau, in the unit of the model.
 *
 * <p>Given tau the mean's likelihood is normal about the weighted mean y with variance 1 / W, so that the prior N(m, s²) adds the
 * factor N(y; m, 1 / W + s²) to the restricted likelihood, and the mean's posterior has the precision W + 1 / s². Over t = log tau
 * the density is analytic and falls off on both sides: the trapezoidal rule is exact to all digits that count.
 */
final class InformedPosterior {
    private static final double SCAN = 0.1;
    private static final double NEGLIGIBLE_LOG = 50;
    private static final int INTERVALS = 2_000;

    private final LinearModel model;
    private final NormalDistribution standard = NormalDistribution.of(0, 1);
    private final double mean;
    private final double variance;
    private final double scale;
    private final List<TauPosterior.Node> nodes = new ArrayList<>();

    InformedPosterior(LinearModel model, MeanPrior prior, double tauScale) {
        this.model = model;
        this.mean = model.offset(prior.mean());
        double sd = model.standard(prior.sd());
        this.variance = sd * sd;
        this.scale = model.standard(tauScale);
        if (!(variance > 1e-100 && variance < 1e100 && Math.abs(mean) < 1e50 && scale < 1e50)) {
            throw LinearModel.tooFarApart();
        }
        if (scale == 0) {
            nodes.add(node(1, 0));
            return;
        }
        if (scale < 1e-50) {
            throw LinearModel.tooFarApart();
        }
        integrate();
    }

    /** Values of tau with their shares. */
    List<TauPosterior.Node> nodes() {
        return nodes;
    }

    private void integrate() {
        double start = Math.log(Math.min(scale, Math.sqrt(model.smallest()))) - NEGLIGIBLE_LOG - 5;
        double peak = Double.NEGATIVE_INFINITY;
        List<Double> heights = new ArrayList<>();
        for (int i = 0; ; i++) {
            double t = start + i * SCAN;
            double height = logDensity(t);
            peak = Math.max(peak, height);
            heights.add(height);
            if (t > Math.log(scale) + 3 && height < peak - NEGLIGIBLE_LOG) {
                break;
            }
        }
        int first = 0;
        while (heights.get(first) < peak - NEGLIGIBLE_LOG) {
            first++;
        }
        int last = heights.size() - 1;
        while (heights.get(last) < peak - NEGLIGIBLE_LOG) {
            last--;
        }
        double low = start + (first - 1) * SCAN;
        double high = start + (last + 1) * SCAN;
        for (int i = 0; i <= INTERVALS; i++) {
            double t = low + (high - low) * i / INTERVALS;
            double weight = Math.exp(logDensity(t) - peak);
            if (weight > 0) {
                nodes.add(node(weight, Math.exp(2 * t)));
            }
        }
    }

    private double logDensity(double t) {
        double tau2 = Math.exp(2 * t);
        ModelFit fit = new ModelFit(model, tau2);
        double spread = Math.sqrt(1 / fit.weight() + variance);
        return fit.restrictedLogLikelihood()
                + standard.logDensity((fit.intercept() - mean) / spread)
                - Math.log(spread)
                - 0.5 * (tau2 / scale / scale)
                + t;
    }

    private TauPosterior.Node node(double weight, double tau2) {
        ModelFit fit = new ModelFit(model, tau2);
        double precision = fit.weight() + 1 / variance;
        return new TauPosterior.Node(
                weight, tau2, (fit.weight() * fit.intercept() + mean / variance) / precision, 1 / precision);
    }
}

package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.LikelihoodScore;
import io.socialsouls.community.pooling.likelihood.Maxima;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.RestrictedLikelihood;

/**
 * The restricted log-likelihood of the variance within clusters, each time at the most likely variance between them.
 *
 * <p>For a given variance s within, with w = 1 / (v + s), clusters count only by their weighted means, whose variances
 * are 1 over their sum of w; how much these differ is a problem of one variance with known sampling variances, solved
 * to its global maximum. By the envelope theorem the slope of the profile is the partial one. Derivatives as in
 * {@link RestrictedLikelihood}, for a covariance matrix V of blocks diag(1 / w) + b 1 1', whose inverses need sums over
 * clusters only. Effects that share a control have blocks P^-1 + b 1 1', with the same forms in P
 * ({@link ClusterSums}).
 */
final class WithinProfile implements LikelihoodCurve {
    private final ClusteredEffects data;

    WithinProfile(ClusteredEffects data) {
        this.data = data;
    }

    /** {@return the most likely variance between clusters} */
    double between(ClusterSums sums) {
        double[] variances = new double[sums.w.length];
        for (int g = 0; g < variances.length; g++) {
            variances[g] = 1 / sums.w[g];
        }
        LinearModel model = LinearModel.of(EffectSizes.of(sums.mean, variances));
        return model.variance(Maxima.highest(new RestrictedLikelihood(model), model.smallest(), model.bound()));
    }

    @Override
    public double logLikelihood(double within) {
        ClusterSums sums = ClusterSums.of(data, within);
        return logLikelihood(sums, between(sums));
    }

    double logLikelihood(ClusterSums sums, double between) {
        ClusterMean mean = new ClusterMean(sums, between);
        double logs = sums.logs + Math.log(mean.total());
        double squares = sums.squares;
        for (int g = 0; g < sums.w.length; g++) {
            double residual = mean.residual(g);
            logs += Math.log1p(between * sums.w[g]);
            squares += mean.weight(g) * residual * residual;
        }
        return -0.5 * (logs + squares);
    }

    @Override
    public LikelihoodScore score(double within) {
        ClusterSums sums = ClusterSums.of(data, within);
        double between = between(sums);
        ClusterMean mean = new ClusterMean(sums, between);
        double total = mean.total();
        double trace = 0;
        double trace2 = 0;
        double z2 = 0;
        double z3 = 0;
        double q2 = 0;
        double q3 = 0;
        double zq = 0;
        double t2 = 0;
        double t3 = 0;
        double te = 0;
        double tee = 0;
        for (int g = 0; g < sums.w.length; g++) {
            double f = mean.shrinkage(g);
            double c = between * f;
            double t = mean.weight(g);
            double e = mean.residual(g);
            double wq = sums.w2e[g] + e * f * sums.w2[g];
            trace += sums.trace[g] - c * sums.w2[g];
            trace2 += sums.traceOfSquare[g] - 2 * c * sums.w3[g] + c * c * sums.w2[g] * sums.w2[g];
            z2 += f * f * sums.w2[g];
            z3 += f * f * (sums.w3[g] - c * sums.w2[g] * sums.w2[g]);
            q2 += sums.w2ee[g] + 2 * e * f * sums.w2e[g] + e * e * f * f * sums.w2[g];
            q3 += sums.w3ee[g] + 2 * e * f * sums.w3e[g] + e * e * f * f * sums.w3[g] - c * wq * wq;
            zq += f * wq;
            t2 += t * t;
            t3 += t * t * t;
            te += t * t * e;
            tee += t * t * t * e * e;
        }
        double slope = 0.5 * (q2 - (trace - z2 / total));
        double curvature = 0.5 * (trace2 - 2 * z3 / total + z2 * z2 / (total * total)) - (q3 - zq * zq / total);
        double own = 0.5 * (t2 - 2 * t3 / total + t2 * t2 / (total * total)) - (tee - te * te / total);
        if (between > 0 && own < 0) {
            double mixed = 0;
            for (int g = 0; g < sums.w.length; g++) {
                double f = mean.shrinkage(g);
                double t = mean.weight(g);
                double e = mean.residual(g);
                double column = f * f * sums.w2[g] * (1 - 2 * t / total) + z2 * t * t / (total * total);
                double pull = f * (sums.w2e[g] + e * f * sums.w2[g]) - t * zq / total;
                mixed += 0.5 * column - t * e * pull;
            }
            curvature -= mixed * mixed / own;
        }
        return new LikelihoodScore(within, slope, curvature);
    }

    /**
     * {@return the variance within clusters above which the profile falls, whatever the variance between them}
     *
     * <p>The sum of squares by V^-1 V^-1 is at most that about the plain mean over (s + smallest)², while the trace is
     * at least that over the contrasts within clusters, of which there are as many as effects less clusters: (k - G) /
     * (s + largest). Smallest and largest are bounds of the sampling covariance's eigenvalues: what effects have for
     * themselves, and with all that a test shares.
     */
    double bound() {
        double smallest = Double.POSITIVE_INFINITY;
        double largest = 0;
        double shared = 0;
        double mostShared = 0;
        double sum = 0;
        for (int i = 0; i < data.size(); i++) {
            smallest = Math.min(smallest, data.variance(i));
            largest = Math.max(largest, data.variance(i));
            shared += data.control(i) * data.control(i) + data.spread(i) * data.spread(i);
            if (i + 1 == data.testEnd(i)) {
                mostShared = Math.max(mostShared, shared);
                shared = 0;
            }
            sum += data.offset(i);
        }
        double plain = sum / data.size();
        double squares = 0;
        for (int i = 0; i < data.size(); i++) {
            squares += (data.offset(i) - plain) * (data.offset(i) - plain);
        }
        double half = squares / (data.size() - data.clusters()) / 2;
        return half + Math.sqrt(half) * Math.sqrt(half + 2 * (largest + mostShared - smallest)) - smallest;
    }

    double smallest() {
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < data.size(); i++) {
            smallest = Math.min(smallest, data.variance(i));
        }
        return smallest;
    }
}

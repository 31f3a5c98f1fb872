package io.socialsouls.community.pooling;

import io.socialsouls.community.pooling.likelihood.LikelihoodCurve;
import io.socialsouls.community.pooling.likelihood.LikelihoodScore;

/**
 * The log-likelihood of tau², full or restricted, and its derivatives.
 *
 * <p>With w = 1 / (v + tau²), W their sum, r the residuals from the weighted mean and P = diag(w) - w w' / W:
 *
 * <ul>
 *   <li>restricted: l = -1/2 (sum of log(v + tau²) + log W + sum of w r²), up to a constant; l' = 1/2 (sum of w² r² -
 *       tr P); l'' = 1/2 tr PP - r' PPP r;
 *   <li>full, at the most likely mean for each tau²: the same without log W, and with diag(w) in place of P in
 *       both traces.
 * </ul>
 *
 * <p>Harville (1977), "Maximum likelihood approaches to variance component estimation and to related problems", Journal
 * of the American Statistical Association 72, 320-338, section 3; for pooling Viechtbauer (2005), "Bias and efficiency
 * of meta-analytic variance estimators in the random-effects model", Journal of Educational and Behavioral Statistics
 * 30, 261-293.
 *
 * <p>One pass over the data for each value, without allocation per effect. Mutable, for one thread; a pass may be gone
 * through by others.
 */
final class Likelihood implements LikelihoodCurve {
    /** Sums are taken in blocks, so that their rounding error stays close to that of one block. */
    private static final int BLOCK = 1024;
    /** A sum of squares about a poor centre may lose this share before the pass is repeated about a better one. */
    private static final double MAX_LOSS = 16;

    private static final int W = 0;
    private static final int W2 = 1;
    private static final int W3 = 2;
    private static final int WE = 3;
    private static final int W2E = 4;
    private static final int W3E = 5;
    private static final int W2EE = 6;
    private static final int W3EE = 7;
    private static final int SUMS = 8;

    /** The two likelihoods: the restricted one takes account of the mean's own uncertainty. */
    enum Kind {
        FULL,
        RESTRICTED
    }

    private final StandardEffects data;
    private final boolean restricted;
    private final double[] y;
    private final double[] v;
    /** Sums over all effects but the first, of powers of w times powers of e = y - centre. */
    private double[] sums = new double[SUMS];
    /** The weighted mean of the last tau² looked at: the next one's mean is near. */
    private double centre;

    Likelihood(StandardEffects data, Kind kind) {
        this.data = data;
        this.restricted = kind == Kind.RESTRICTED;
        this.y = data.offsets();
        this.v = data.variances();
    }

    @Override
    public LikelihoodScore score(double tau2) {
        double heaviest = 1 / (v[0] + tau2);
        double shift = moveCentre(tau2, heaviest);
        double first = -(centre + shift);
        double rest = sums[W];
        double total = heaviest + rest;
        double squares2 = sums[W2EE] - 2 * shift * sums[W2E] + shift * shift * sums[W2];
        double squares3 = sums[W3EE] - 2 * shift * sums[W3E] + shift * shift * sums[W3];
        double pull = sums[W2E] - shift * sums[W2];
        double share = rest / total;

        double heaviest2 = heaviest * heaviest;
        double trace = restricted ? heaviest * share + (rest - sums[W2] / total) : total;
        double slope = 0.5 * (heaviest2 * first * first + squares2 - trace);

        double trace2 = restricted
                ? heaviest2 * (share * share + 2 * sums[W2] / (total * total))
                        + (sums[W2] - 2 * sums[W3] / total + (sums[W2] / total) * (sums[W2] / total))
                : heaviest2 + sums[W2];
        double cubic = heaviest2 * heaviest * first * first * share
                + squares3
                - (2 * heaviest2 * first * pull + pull * pull) / total;
        return new LikelihoodScore(tau2, slope, 0.5 * trace2 - cubic);
    }

    @Override
    public double logLikelihood(double tau2) {
        WeightedMean mean = WeightedMean.of(data, tau2);
        double ofMean = restricted ? Math.log(mean.weight()) : 0;
        return -0.5 * (logOfVariances(tau2) + ofMean + mean.squares());
    }

    /**
     * Leaves sums about a centre that is close enough to the weighted mean, and returns the mean's distance from it.
     */
    private double moveCentre(double tau2, double heaviest) {
        for (int attempt = 0; ; attempt++) {
            sum(tau2);
            double shift = (sums[WE] - heaviest * centre) / (heaviest + sums[W]);
            double mean = centre + shift;
            double about = sums[W2EE] - 2 * shift * sums[W2E] + shift * shift * sums[W2];
            boolean near = about * MAX_LOSS >= sums[W2EE] && Math.abs(mean) * MAX_LOSS >= Math.abs(centre);
            if (near || attempt == 2) {
                return shift;
            }
            centre = mean;
        }
    }

    private void sum(double tau2) {
        double about = centre;
        sums = data.pass(1, (begin, end) -> {
            double[] part = new double[SUMS];
            for (int from = begin; from < end; from += BLOCK) {
                addBlock(part, tau2, about, from, Math.min(end, from + BLOCK));
            }
            return part;
        });
    }

    private void addBlock(double[] into, double tau2, double c, int from, int to) {
        double w1 = 0;
        double w2 = 0;
        double w3 = 0;
        double we = 0;
        double w2e = 0;
        double w3e = 0;
        double w2ee = 0;
        double w3ee = 0;
        for (int i = from; i < to; i++) {
            double w = 1 / (v[i] + tau2);
            double e = y[i] - c;
            double square = w * w;
            double cube = square * w;
            double squareE = square * e;
            double cubeE = cube * e;
            w1 += w;
            w2 += square;
            w3 += cube;
            we += w * e;
            w2e += squareE;
            w3e += cubeE;
            w2ee += squareE * e;
            w3ee += cubeE * e;
        }
        into[W] += w1;
        into[W2] += w2;
        into[W3] += w3;
        into[WE] += we;
        into[W2E] += w2e;
        into[W3E] += w3e;
        into[W2EE] += w2ee;
        into[W3EE] += w3ee;
    }

    /** One logarithm for many factors: their product is taken until it nears the range of a double. */
    private double logOfVariances(double tau2) {
        Summation logs = new Summation();
        double product = 1;
        for (double variance : v) {
            product *= variance + tau2;
            if (product > 1e150) {
                logs.add(Math.log(product));
                product = 1;
            }
        }
        logs.add(Math.log(product));
        return logs.sum();
    }
}

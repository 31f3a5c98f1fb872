package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.linear.ColumnSpread;
import io.socialsouls.community.pooling.linear.LinearModel;
import io.socialsouls.community.pooling.linear.ModelFit;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A straight line through effects by weighted least squares, weights 1 / variance up to a factor that is estimated from
 * the residuals.
 *
 * @param intercept where the line is at 0
 * @param interceptError its standard error
 * @param slope of the line
 * @param slopeError its standard error
 * @param df degrees of freedom, how many effects less 2
 */
record StraightLine(double intercept, double interceptError, double slope, double slopeError, int df) {
    private static final double NO_RESIDUAL = 1e-24;

    /**
     * Draws the line.
     *
     * @param sizes effects with the inverse of their weights
     * @param x one for each
     * @return absent for fewer than three effects, where all x are the same and where all effects lie on one line
     */
    static Optional<StraightLine> of(EffectSizes sizes, double[] x) {
        if (sizes.size() < 3 || !ColumnSpread.isWide(x)) {
            return Optional.empty();
        }
        LinearModel model = LinearModel.of(sizes, List.of(x));
        ModelFit fit = new ModelFit(model, 0);
        double total = new ModelFit(LinearModel.of(sizes), 0).squares();
        if (!(fit.squares() > NO_RESIDUAL * total)) {
            return Optional.empty();
        }
        int df = sizes.size() - 2;
        double dispersion = Math.sqrt(fit.squares() / df);
        double[] errors = fit.standardErrors();
        StraightLine line = new StraightLine(
                fit.coefficient(0), dispersion * errors[0], fit.coefficient(1), dispersion * errors[1], df);
        return line.isFinite() ? Optional.of(line) : Optional.empty();
    }

    /** Two-sided probability of so many standard errors from 0, or more. */
    double pValue(double statistic) {
        return 2 * TDistribution.of(df).survivalProbability(Math.abs(statistic));
    }

    private boolean isFinite() {
        return Double.isFinite(intercept / interceptError) && Double.isFinite(slope / slopeError);
    }
}

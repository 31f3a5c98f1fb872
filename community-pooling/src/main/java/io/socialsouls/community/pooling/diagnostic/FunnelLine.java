package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.pooling.EffectSizes;

/**
 * The line of effects over standard errors, by weights w = 1 / variance, in time proportional to their number.
 *
 * <p>Standard errors are taken as differences from the smallest, effects as they are in {@link UnitEffects}, so that
 * the most precise one lies at (0, 0): it adds to sums about a mean only the mean's own distance from it.
 *
 * @param slope change of effect for each unit of standard error
 * @param spread sum of w (x - mean x)², x the standard errors
 * @param squares sum of w times squared residuals
 */
record FunnelLine(double slope, double spread, double squares) {
    static FunnelLine of(EffectSizes unit) {
        int k = unit.size();
        double smallest = Double.POSITIVE_INFINITY;
        for (int i = 0; i < k; i++) {
            smallest = Math.min(smallest, Math.sqrt(unit.variance(i)));
        }
        double total = 0;
        double sumX = 0;
        double sumY = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / unit.variance(i);
            total += w;
            sumX += w * (Math.sqrt(unit.variance(i)) - smallest);
            sumY += w * unit.effect(i);
        }
        double meanX = sumX / total;
        double meanY = sumY / total;
        double spread = 0;
        double product = 0;
        for (int i = 0; i < k; i++) {
            double w = 1 / unit.variance(i);
            double x = Math.sqrt(unit.variance(i)) - smallest - meanX;
            spread += w * x * x;
            product += w * x * (unit.effect(i) - meanY);
        }
        double slope = product / spread;
        double squares = 0;
        for (int i = 0; i < k; i++) {
            double x = Math.sqrt(unit.variance(i)) - smallest - meanX;
            double residual = unit.effect(i) - meanY - slope * x;
            squares += residual * residual / unit.variance(i);
        }
        return new FunnelLine(slope, spread, squares);
    }
}

package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.linear.ColumnSpread;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A test of whether small tests show other effects than large ones, by regression of the effects on their standard
 * errors.
 *
 * <p>Egger, Davey Smith, Schneider and Minder (1997), "Bias in meta-analysis detected by a simple, graphical test", BMJ
 * 315, 629-634: weights are inverse variances, the dispersion is estimated. Regressing effects over standard errors on
 * precisions, as the paper does, has this slope for its intercept. Bias is but one reason why small tests
 * differ.
 *
 * @param statistic the slope over its standard error
 * @param df degrees of freedom of its t distribution: how many effects, less 2
 * @param pValue two-sided, against no slope
 */
public record EggerTest(double statistic, int df, double pValue) {
    /**
     * With fewer tests neither this nor what else reads a funnel's shape can tell chance from asymmetry: Sterne and others
     * (2011), "Recommendations for examining and interpreting funnel plot asymmetry in meta-analyses of randomised
     * controlled trials", BMJ 343, d4002.
     */
    public static final int FEWEST_TESTS = 10;

    /** The residual that is taken for rounding, as a share of the effects' own size. */
    private static final double NO_RESIDUAL = 1e-12;

    /**
     * Regresses effects on their standard errors.
     *
     * @param sizes any number of effects; time grows in proportion to it
     * @return absent for fewer than three effects, for standard errors that are all the same, and where all effects lie
     *     on one line, identical ones included
     * @throws io.socialsouls.community.error.CommunityException if the effects differ so vastly in size or precision
     *     that double arithmetic cannot hold them together
     */
    public static Optional<EggerTest> of(EffectSizes sizes) {
        if (sizes.size() < 3) {
            return Optional.empty();
        }
        EffectSizes unit = UnitEffects.of(UnitEffects.ordered(sizes)).sizes();
        double[] errors = IntStream.range(0, unit.size())
                .mapToDouble(i -> Math.sqrt(unit.variance(i)))
                .toArray();
        if (!ColumnSpread.isWide(errors)) {
            return Optional.empty();
        }
        FunnelLine line = FunnelLine.of(unit);
        if (isExact(line, unit)) {
            return Optional.empty();
        }
        int df = unit.size() - 2;
        double statistic = line.slope() / Math.sqrt(line.squares() / df / line.spread());
        if (!Double.isFinite(statistic)) {
            return Optional.empty();
        }
        double tail = TDistribution.of(df).survivalProbability(Math.abs(statistic));
        return Optional.of(new EggerTest(statistic, df, 2 * tail));
    }

    /** {@return whether nothing but rounding keeps the effects off the line} */
    private static boolean isExact(FunnelLine line, EffectSizes unit) {
        double size = 0;
        for (int i = 0; i < unit.size(); i++) {
            size += unit.effect(i) * unit.effect(i) / unit.variance(i);
        }
        return Math.sqrt(line.squares()) <= NO_RESIDUAL * Math.sqrt(size);
    }
}

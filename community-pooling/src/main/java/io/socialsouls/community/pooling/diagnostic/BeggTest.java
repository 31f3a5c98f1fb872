package io.socialsouls.community.pooling.diagnostic;

import io.socialsouls.community.pooling.EffectSizes;
import java.util.Optional;

/**
 * A test of whether effects and their variances rise together, by ranks: Kendall's tau between variances and
 * standardised differences from the common-effect estimate.
 *
 * <p>Begg and Mazumdar (1994), "Operating characteristics of a rank correlation test for publication bias", Biometrics
 * 50, 1088-1101. It has even less power than {@link EggerTest}, but requires less of the data.
 *
 * @param tau from -1 to 1, corrected for ties (tau-b)
 * @param pValue two-sided: exact without ties, else by the normal approximation as in R's cor.test; the latter also
 *     beyond {@value KendallDistribution#MAX_EXACT} effects
 */
public record BeggTest(double tau, double pValue) {
    /** The most effects that are taken: each is compared with each. */
    public static final int MAX_EFFECTS = Refits.MAX_EFFECTS;

    /**
     * Correlates the ranks of effects and variances.
     *
     * @param sizes at most {@link #MAX_EFFECTS} effects
     * @return absent for fewer than two effects, and where all effects or all variances are the same
     * @throws io.socialsouls.community.error.InvalidValueException if there are more effects
     * @throws io.socialsouls.community.error.CommunityException if the effects differ so vastly in size or precision
     *     that double arithmetic cannot hold them together
     */
    public static Optional<BeggTest> of(EffectSizes sizes) {
        Refits.limit(sizes);
        if (sizes.size() < 2) {
            return Optional.empty();
        }
        UnitEffects unit = UnitEffects.of(UnitEffects.ordered(sizes));
        return KendallRanks.of(standardised(unit), variances(unit.sizes()))
                .map(ranks -> new BeggTest(ranks.tau(), ranks.pValue()));
    }

    private static double[] variances(EffectSizes unit) {
        double[] variances = new double[unit.size()];
        for (int i = 0; i < variances.length; i++) {
            variances[i] = unit.variance(i);
        }
        return variances;
    }

    /** {@return differences from the estimate over their standard errors, with variance - 1 / W as the variance} */
    private static double[] standardised(UnitEffects effects) {
        EffectSizes unit = effects.sizes();
        double rest = 0;
        double moment = 0;
        for (int i = 0; i < unit.size(); i++) {
            if (i != effects.precise()) {
                rest += 1 / unit.variance(i);
                moment += unit.effect(i) / unit.variance(i);
            }
        }
        double total = rest + 1 / unit.variance(effects.precise());
        double mean = moment / total;
        double[] standardised = new double[unit.size()];
        for (int i = 0; i < standardised.length; i++) {
            // For the heaviest, the difference from W could lose every digit; effects as heavy have to
            // stay tied with it.
            boolean heaviest = unit.variance(i) == unit.variance(effects.precise());
            double share = heaviest ? rest / total : 1 - 1 / unit.variance(i) / total;
            standardised[i] = (unit.effect(i) - mean) / Math.sqrt(unit.variance(i) * share);
        }
        return standardised;
    }
}

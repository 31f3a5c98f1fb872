package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.pooling.EffectSizes;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * What a test of unlimited size would find, by a line through the effects that ends at a standard error of 0.
 *
 * <p>Stanley and Doucouliagos (2014), "Meta-regression approximations to reduce publication selection bias", Research
 * Synthesis Methods 5, 60-78: weights are inverse variances, the dispersion is estimated. They advise to take PEESE's
 * intercept where that of PET differs from 0, and PET's otherwise. Both err where true effects differ much or tests are
 * few.
 *
 * @param intercept the effect at a standard error of 0
 * @param standardError its standard error
 * @param pValue two-sided, against an intercept of 0, by t with k - 2 degrees of freedom
 * @param slope how effects change with the standard error (PET) or the variance (PEESE)
 */
public record PrecisionEffect(double intercept, double standardError, double pValue, double slope) {
    /**
     * The precision-effect test: effects over standard errors.
     *
     * @param sizes any number of effects
     * @return absent for fewer than three effects, for standard errors that are all the same, and where all effects lie
     *     on one line
     * @throws io.socialsouls.community.error.CommunityException if effects are too far apart for double arithmetic
     */
    public static Optional<PrecisionEffect> pet(EffectSizes sizes) {
        return of(sizes, Math::sqrt);
    }

    /**
     * The precision-effect estimate with standard error: effects over variances.
     *
     * @param sizes any number of effects
     * @return absent as {@link #pet}
     * @throws io.socialsouls.community.error.CommunityException if effects are too far apart for double arithmetic
     */
    public static Optional<PrecisionEffect> peese(EffectSizes sizes) {
        return of(sizes, variance -> variance);
    }

    private static Optional<PrecisionEffect> of(EffectSizes sizes, DoubleUnaryOperator x) {
        double[] column = IntStream.range(0, sizes.size())
                .mapToDouble(i -> x.applyAsDouble(sizes.variance(i)))
                .toArray();
        return StraightLine.of(sizes, column)
                .map(line -> new PrecisionEffect(
                        line.intercept(),
                        line.interceptError(),
                        line.pValue(line.intercept() / line.interceptError()),
                        line.slope()));
    }
}

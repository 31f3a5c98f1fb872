package io.socialsouls.community.pooling;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.order.SetOrder;
import io.socialsouls.community.pooling.scale.EffectScale;

/**
 * Effects on their {@link EffectScale} in the order of their variances, those of the same variance in the order of effects:
 * what is summed over them does not depend on how they arrived.
 *
 * <p>Immutable, for use inside one computation: the arrays are not copied.
 */
final class StandardEffects {
    /** Sums are taken in blocks, so that their rounding error stays close to that of one block. */
    private static final int BLOCK = 1024;
    /** Effects of one part of a pass: enough to outweigh handing it to another thread. */
    private static final int PART = 16 * BLOCK;

    /** A sum of squares about a poor centre may lose this share before the pass is repeated about a better one. */
    private static final double MAX_LOSS = 16;

    private static final int MAX_PASSES = 3;

    private final EffectScale scale;
    private final double[] offsets;
    private final double[] variances;
    private final Passes passes;

    private StandardEffects(EffectScale scale, double[] offsets, double[] variances, Passes passes) {
        this.scale = scale;
        this.passes = passes;
        this.offsets = offsets;
        this.variances = variances;
    }

    /** {@return one effect or more by variance, those of the same variance by effect} */
    static StandardEffects of(double[] effects, double[] variances) {
        int[] order = SetOrder.of(variances, effects);
        double[] y = SetOrder.apply(effects, order);
        double[] v = SetOrder.apply(variances, order);
        EffectScale scale = EffectScale.of(y[0], v[0]);
        for (int i = 0; i < order.length; i++) {
            y[i] = scale.offset(y[i]);
            v[i] = scale.standardVariance(v[i]);
            if (!EffectScale.holds(y[i], v[i])) {
                throw tooFarApart();
            }
        }
        return new StandardEffects(scale, y, v, Passes.IN_TURN);
    }

    /** {@return the same effects, passes over which are gone through in another way} */
    StandardEffects with(Passes other) {
        return new StandardEffects(scale, offsets, variances, other);
    }

    /** The sums of one part of a pass, from one index to below another. */
    @FunctionalInterface
    interface PartOfPass {
        double[] over(int from, int to);
    }

    /**
     * {@return the sums of a whole pass} Parts are always the same and are added in their order, whoever went through them:
     * the digits do not depend on that.
     *
     * @param from index of the first effect that counts
     */
    double[] pass(int from, PartOfPass pass) {
        int parts = (offsets.length - from + PART - 1) / PART;
        if (parts <= 1) {
            return pass.over(from, offsets.length);
        }
        double[][] sums = new double[parts][];
        passes.run(parts, part -> {
            int begin = from + part * PART;
            sums[part] = pass.over(begin, Math.min(offsets.length, begin + PART));
        });
        double[] total = sums[0];
        for (int part = 1; part < parts; part++) {
            for (int i = 0; i < total.length; i++) {
                total[i] += sums[part][i];
            }
        }
        return total;
    }

    static CommunityException tooFarApart() {
        return new CommunityException(
                ErrorCode.NOT_POOLABLE,
                "the effects or their variances are too far apart to be held together in double arithmetic; expected"
                        + " variances within a factor of 1e100, and differences of effects within 1e50 standard"
                        + " errors");
    }

    int size() {
        return offsets.length;
    }

    /** {@return the differences from the origin; the first is 0} */
    double[] offsets() {
        return offsets;
    }

    /** {@return the sampling variances; in ascending order} */
    double[] variances() {
        return variances;
    }

    /** {@return the sample variance of the effects, unweighted} */
    double spread() {
        double centre = 0;
        for (int pass = 1; ; pass++) {
            double guess = centre;
            double[] sums = pass(0, (from, to) -> moments(guess, from, to));
            double moment = sums[0];
            double squares = sums[1];
            double shift = moment / offsets.length;
            double about = squares - shift * moment;
            // About a poor centre the difference has lost its digits.
            if (about * MAX_LOSS >= squares || pass == MAX_PASSES) {
                return Math.max(0, about) / (offsets.length - 1);
            }
            centre += shift;
        }
    }

    private double[] moments(double centre, int begin, int end) {
        double moment = 0;
        double squares = 0;
        for (int from = begin; from < end; from += BLOCK) {
            int to = Math.min(end, from + BLOCK);
            double e1 = 0;
            double e2 = 0;
            for (int i = from; i < to; i++) {
                double e = offsets[i] - centre;
                e1 += e;
                e2 += e * e;
            }
            moment += e1;
            squares += e2;
        }
        return new double[] {moment, squares};
    }

    /** Takes an effect back to the scale it was given on. */
    double effect(double offset) {
        return scale.effect(offset);
    }

    /** Takes a difference of effects, or a standard error, back. */
    double difference(double standard) {
        return scale.difference(standard);
    }

    /** Takes a variance back. */
    double variance(double standard) {
        return scale.variance(standard);
    }
}

package io.socialsouls.community.core.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Effects on the analysis scale with their sampling variances, ready to be pooled.
 *
 * <p>Immutable and safe for use by several threads. Holds at most three primitive arrays of length {@link #size()}.
 */
public final class EffectSizes {
    private final double[] effects;
    private final double[] variances;
    /** Where each effect came from; null if none was left out. */
    private final int @Nullable [] sources;
    /** What Mantel and Haenszel's sums over the raw tables say; null if another method was planned. */
    private final MantelHaenszel.@Nullable Answer tables;

    EffectSizes(double[] effects, double[] variances, int @Nullable [] sources) {
        this(effects, variances, sources, null);
    }

    private EffectSizes(
            double[] effects, double[] variances, int @Nullable [] sources, MantelHaenszel.@Nullable Answer tables) {
        this.tables = tables;
        this.effects = effects;
        this.variances = variances;
        this.sources = sources;
    }

    /**
     * Effects computed elsewhere.
     *
     * @param effects finite numbers
     * @param variances their sampling variances, positive and finite, as many as there are effects
     * @return a copy of both
     * @throws InvalidValueException naming the first number that cannot be, for example {@code variances[3]}
     */
    public static EffectSizes of(double[] effects, double[] variances) {
        double[] y = effects.clone();
        double[] v = variances.clone();
        if (v.length != y.length) {
            throw new InvalidValueException("variances", v.length + " numbers", "one for each effect, " + y.length);
        }
        for (int i = 0; i < y.length; i++) {
            if (!Double.isFinite(y[i])) {
                throw new InvalidValueException("effects[" + i + "]", y[i], "a finite number");
            }
            if (!(v[i] > 0 && v[i] < Double.POSITIVE_INFINITY)) {
                throw new InvalidValueException("variances[" + i + "]", v[i], "a finite number above 0");
            }
        }
        return new EffectSizes(y, v, null);
    }

    /**
     * Effects of what contributors reported, computed as a plan says.
     *
     * <p>{@link EffectMeasure#suits} says which measure comes from what. Left out are tables that the plan drops, and
     * data from which no finite effect with a positive variance can be computed (an empty cell under the zero-cell rule
     * NONE, the ratio of means of opposite sign, standard deviations of 0, a correlation of 1); {@link #source(int)}
     * tells which ones stayed.
     *
     * @param data one for each contribution
     * @param plan its measure, zero-cell rule and double-zero rule apply, and its method if that pools raw tables
     * @return the effects in the order of {@code data}
     * @throws InvalidValueException if one is not of the kind that the measure is computed from, naming its index
     */
    public static EffectSizes of(List<? extends SummaryData> data, PoolingPlan plan) {
        EffectCollector collector = new EffectCollector(data.size());
        int index = 0;
        for (SummaryData one : data) {
            SummaryEffects.collect(Objects.requireNonNull(one, "data"), plan, index, collector);
            index++;
        }
        EffectSizes collected = collector.collected();
        return plan.method() == PoolingMethod.MANTEL_HAENSZEL
                ? collected.with(MantelHaenszel.of(data, plan.measure(), collected))
                : collected;
    }

    private EffectSizes with(MantelHaenszel.Answer answer) {
        return new EffectSizes(effects, variances, sources, answer);
    }

    /** What the raw tables say. */
    MantelHaenszel.Answer tables() {
        if (tables == null) {
            throw new InvalidValueException("method", "MH", "effects that were made of raw tables for the method MH");
        }
        return tables;
    }

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    public int size() {
        return effects.length;
    }

    /**
     * One effect.
     *
     * @param index 0 to {@code size() - 1}
     * @return on the analysis scale
     */
    public double effect(int index) {
        return effects[index];
    }

    /**
     * One sampling variance.
     *
     * @param index 0 to {@code size() - 1}
     * @return on the squared analysis scale, positive
     */
    public double variance(int index) {
        return variances[index];
    }

    /**
     * Where an effect came from.
     *
     * @param index 0 to {@code size() - 1}
     * @return its index in the list or arrays that were given
     */
    public int source(int index) {
        return sources == null ? Objects.checkIndex(index, effects.length) : sources[index];
    }
}

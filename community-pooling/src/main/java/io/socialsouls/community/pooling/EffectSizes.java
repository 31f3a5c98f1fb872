package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.ComputedEffects;
import io.socialsouls.community.pooling.effect.CountColumns;
import io.socialsouls.community.pooling.effect.SummaryEffects;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Effects on the analysis scale with their sampling variances, ready to be pooled.
 *
 * <p>Immutable and safe for use by several threads. It holds at most three primitive arrays of length {@link #size()}, two
 * more from when it is first pooled, and the raw tables where the method pools these.
 */
public final class EffectSizes {
    private final double[] effects;
    private final double[] variances;
    /** The index of each effect in what was given; null if none was left out. */
    private final int @Nullable [] sources;
    /** The tables, with the answer of Mantel and Haenszel's sums over them; null if another method was planned. */
    private final @Nullable RawTables tables;

    private final MantelHaenszel.@Nullable Answer answer;
    /** Found when first pooled. It is immutable, and whoever comes at the same time finds the same. */
    private @Nullable StandardEffects standard;

    private EffectSizes(double[] effects, double[] variances, int @Nullable [] sources) {
        this(effects, variances, sources, null, null);
    }

    private EffectSizes(
            double[] effects,
            double[] variances,
            int @Nullable [] sources,
            @Nullable RawTables tables,
            MantelHaenszel.@Nullable Answer answer) {
        this.effects = effects;
        this.variances = variances;
        this.sources = sources;
        this.tables = tables;
        this.answer = answer;
    }

    /**
     * Effects computed elsewhere.
     *
     * @param effects finite numbers
     * @param variances their sampling variances, positive and finite, as many as there are effects
     * @return a copy of both
     * @throws InvalidValueException naming the first impossible number, for example {@code variances[3]}
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
     * <p>A test is one effect: several treated arms on one control are taken
     * {@linkplain io.socialsouls.community.experiment.MultiArm#together() together}.
     *
     * <p>{@link EffectMeasure#suits} says which measure comes from what. Left out are tables that the plan drops, and
     * data from which no finite effect with a positive variance can be computed (an empty cell under the zero-cell rule
     * NONE, the ratio of means that are not both above 0, standard deviations of 0, a correlation of 1); {@link #source(int)}
     * tells which ones stayed.
     *
     * @param data one for each contribution
     * @param plan its measure, zero-cell rule and double-zero rule apply, and its method if that pools raw tables
     * @return the effects in the order of {@code data}
     * @throws InvalidValueException naming the index of a test that is not of the kind that the measure is computed
     *     from
     */
    public static EffectSizes of(List<? extends SummaryData> data, PoolingPlan plan) {
        EffectSizes sizes = of(SummaryEffects.of(data, plan));
        return plan.method() == PoolingMethod.MANTEL_HAENSZEL ? sizes.with(RawTables.of(data, plan.measure())) : sizes;
    }

    /**
     * Effects of tables of event counts that lie in columns, such as those of a file or a data frame: for a million of
     * them, without an object a table where a ratio of odds or risks is pooled by weights.
     *
     * @param treatedEvents how many people of each treated arm had the event
     * @param treatedTotals how many people were in it, at least 1
     * @param controlEvents how many people of each control arm had the event
     * @param controlTotals how many people were in it, at least 1
     * @param plan as for a list of tables
     * @return what a list of the same tables gives
     * @throws InvalidValueException if columns differ in length, if a table cannot be, naming the column and row, or if
     *     the plan's measure is not of event counts
     */
    public static EffectSizes ofCounts(
            long[] treatedEvents, long[] treatedTotals, long[] controlEvents, long[] controlTotals, PoolingPlan plan) {
        CountColumns columns = new CountColumns(treatedEvents, treatedTotals, controlEvents, controlTotals);
        EffectSizes sizes = of(SummaryEffects.of(columns, plan));
        return plan.method() == PoolingMethod.MANTEL_HAENSZEL
                ? sizes.with(RawTables.of(columns.tables(), plan.measure()))
                : sizes;
    }

    static EffectSizes of(ComputedEffects computed) {
        return new EffectSizes(computed.effects(), computed.variances(), computed.sources());
    }

    private EffectSizes with(RawTables pooled) {
        return new EffectSizes(effects, variances, sources, pooled, MantelHaenszel.of(pooled, this));
    }

    /**
     * {@return the same effects without one of them, and without its table where tables are pooled} The others keep
     * their order, each with its {@link #source(int)}.
     *
     * @param index 0 to {@code size() - 1}
     * @throws io.socialsouls.community.error.CommunityException with
     *     {@link io.socialsouls.community.error.ErrorCode#NOT_POOLABLE} if the method pools tables and those left have
     *     no event in one of the arms
     */
    public EffectSizes without(int index) {
        int row = source(index);
        EffectSizes left = new EffectSizes(
                without(effects, index), without(variances, index), sourcesWhere(i -> i != index, effects.length - 1));
        return tables == null ? left : left.with(tables.where(one -> one != row));
    }

    /**
     * {@return the first of these effects, and where tables are pooled all tables that come before the next effect's}
     * They keep their order, each with its {@link #source(int)}.
     *
     * @param count how many, 1 to {@code size()}
     * @throws io.socialsouls.community.error.CommunityException with
     *     {@link io.socialsouls.community.error.ErrorCode#NOT_POOLABLE} if the method pools tables and these have no
     *     event in one of the arms
     */
    public EffectSizes first(int count) {
        if (count < 1 || count > effects.length) {
            throw new InvalidValueException("count", count, "a whole number from 1 to " + effects.length);
        }
        if (count == effects.length) {
            return this;
        }
        int next = source(count);
        EffectSizes first = new EffectSizes(
                Arrays.copyOf(effects, count), Arrays.copyOf(variances, count), sourcesWhere(i -> i < count, count));
        return tables == null ? first : first.with(tables.where(one -> one < next));
    }

    private static double[] without(double[] numbers, int index) {
        double[] left = new double[numbers.length - 1];
        System.arraycopy(numbers, 0, left, 0, index);
        System.arraycopy(numbers, index + 1, left, index, left.length - index);
        return left;
    }

    private int[] sourcesWhere(IntPredicate stays, int count) {
        int[] left = new int[count];
        int next = 0;
        for (int i = 0; i < effects.length; i++) {
            if (stays.test(i)) {
                left[next] = source(i);
                next++;
            }
        }
        return left;
    }

    /** {@return these effects, of which there must be one, on their scale and in the order in which they are summed} */
    StandardEffects standard() {
        StandardEffects known = standard;
        if (known == null) {
            known = StandardEffects.of(effects, variances);
            standard = known;
        }
        return known;
    }

    /** {@return the answer of the raw tables} */
    MantelHaenszel.Answer tables() {
        if (answer == null) {
            throw new InvalidValueException("method", "MH", "effects that were made of raw tables for the method MH");
        }
        return answer;
    }

    /** {@return how many effects there are} */
    public int size() {
        return effects.length;
    }

    /**
     * {@return one effect, on the analysis scale}
     *
     * @param index 0 to {@code size() - 1}
     */
    public double effect(int index) {
        return effects[index];
    }

    /**
     * {@return one sampling variance, on the squared analysis scale, positive}
     *
     * @param index 0 to {@code size() - 1}
     */
    public double variance(int index) {
        return variances[index];
    }

    /**
     * {@return the index of an effect in the list or arrays that were given}
     *
     * @param index 0 to {@code size() - 1}
     */
    public int source(int index) {
        return sources == null ? Objects.checkIndex(index, effects.length) : sources[index];
    }
}

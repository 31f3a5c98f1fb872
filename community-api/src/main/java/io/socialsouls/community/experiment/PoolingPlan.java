package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/**
 * Everything that decides how contributions are pooled, fixed before anyone sees a number.
 *
 * <p>Immutable; {@link #of(EffectMeasure)} gives the defaults, each {@code with…} a changed copy.
 *
 * <p>An {@link InvalidValueException} refuses a level that is not between 0 and 1, a method that does not
 * {@linkplain PoolingMethod#suits suit} the measure, and any test but z with a method that pools raw tables.
 *
 * @param measure what is compared
 * @param method how contributions are weighted
 * @param test how intervals are made
 * @param level confidence level, between 0 and 1, both excluded
 * @param zeroCells which tables of counts get one half added
 * @param dropDoubleZeros whether tables in which nobody, or everybody, in both arms had the event are left out
 */
public record PoolingPlan(
        EffectMeasure measure,
        PoolingMethod method,
        InferenceTest test,
        double level,
        ZeroCells zeroCells,
        boolean dropDoubleZeros) {

    public PoolingPlan {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(zeroCells, "zeroCells");
        if (!(level > 0 && level < 1)) {
            throw new InvalidValueException("level", level, "a number between 0 and 1, such as 0.95");
        }
        if (!method.suits(measure)) {
            throw new InvalidValueException(
                    "method",
                    method.code(),
                    method == PoolingMethod.PETO
                            ? "another one for " + measure.code() + ": PETO pools OR"
                            : "another one for " + measure.code() + ": MH pools OR, RR, RD, IRR and IRD");
        }
        if (method.poolsTables() && test != InferenceTest.Z) {
            throw new InvalidValueException("test", test.code(), "z, for the method " + method.code());
        }
    }

    /**
     * {@return the default plan for a measure} REML with truncated Knapp-Hartung intervals at 95 %; one half added to
     * tables with an empty cell; double-zero tables kept. Normal intervals are too narrow when contributions are few,
     * and untruncated ones where contributions agree by chance.
     */
    public static PoolingPlan of(EffectMeasure measure) {
        return new PoolingPlan(
                measure, PoolingMethod.REML, PoolingMethod.REML.defaultTest(), 0.95, ZeroCells.ONLY_ZERO, false);
    }

    /**
     * {@return a copy with another method} A test that is the {@linkplain PoolingMethod#defaultTest() default} of the
     * present method becomes the default of the other; any other test stays.
     *
     * @param value how contributions are weighted
     */
    public PoolingPlan withMethod(PoolingMethod value) {
        InferenceTest kept = test == method.defaultTest() ? value.defaultTest() : test;
        return new PoolingPlan(measure, value, kept, level, zeroCells, dropDoubleZeros);
    }

    /** {@return a copy with another test} */
    public PoolingPlan withTest(InferenceTest value) {
        return new PoolingPlan(measure, method, value, level, zeroCells, dropDoubleZeros);
    }

    /**
     * {@return a copy with another confidence level}
     *
     * @param value between 0 and 1, both excluded
     */
    public PoolingPlan withLevel(double value) {
        return new PoolingPlan(measure, method, test, value, zeroCells, dropDoubleZeros);
    }

    /** {@return a copy with another rule for empty cells} */
    public PoolingPlan withZeroCells(ZeroCells value) {
        return new PoolingPlan(measure, method, test, level, value, dropDoubleZeros);
    }

    /**
     * {@return a copy with another rule for tables that say nothing of a ratio: no event in either arm, or nothing but
     * events}
     *
     * @param value whether they are left out
     */
    public PoolingPlan withDropDoubleZeros(boolean value) {
        return new PoolingPlan(measure, method, test, level, zeroCells, value);
    }
}

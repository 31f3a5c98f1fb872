package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.ArmEffect;
import io.socialsouls.community.pooling.effect.ArmFormulas;
import io.socialsouls.community.pooling.effect.ComputedEffects;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Effects of single arms with their sampling covariance: arms of one test were compared with one control, whose
 * sampling error they share. Tests are independent.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class ArmEffects {
    private final EffectSizes sizes;
    private final List<ArmEffect> arms;
    private final int[] tests;

    private ArmEffects(List<ArmEffect> arms, List<Integer> sources, List<Integer> tests) {
        this.arms = List.copyOf(arms);
        this.tests = tests.stream().mapToInt(Integer::intValue).toArray();
        this.sizes = EffectSizes.of(new ComputedEffects(
                arms.stream().mapToDouble(ArmEffect::effect).toArray(),
                arms.stream().mapToDouble(ArmEffect::variance).toArray(),
                sources.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * Effects of what contributors reported, arm by arm: of counts, rates and means, with the covariances of Gleser and
     * Olkin (2009), "Stochastically dependent effect sizes", in Cooper, Hedges and Valentine (eds), The Handbook of
     * Research Synthesis and Meta-Analysis, 2nd ed., chapter 19. Where an arm has an empty cell, the rule for zero
     * cells applies to all arms of the test.
     *
     * <p>Arms without a finite effect are left out, and so are arms of a test with several that have no variance of
     * their own.
     *
     * @param data one for each test
     * @param plan its measure, zero-cell rule and double-zero rule apply
     * @return one effect an arm, in the order of {@code data}
     * @throws InvalidValueException naming the index of a test that is not of the kind that the measure is computed
     *     from; or if the plan's method pools raw tables
     */
    public static ArmEffects of(List<? extends SummaryData> data, PoolingPlan plan) {
        if (plan.method().poolsTables()) {
            throw new InvalidValueException("method", plan.method().code(), "one that weights effects, such as REML");
        }
        Collected collected = new Collected();
        EffectSizes whole = EffectSizes.of(data, plan);
        int next = 0;
        for (int test = 0; test < data.size(); test++) {
            boolean defined = next < whole.size() && whole.source(next) == test;
            if (data.get(test) instanceof MultiArm several && several.arms().size() > 1) {
                ArmFormulas.of(several, plan).forEach(collected.of(test));
            } else {
                collected.single(test, defined ? whole.effect(next) : Double.NaN, defined ? whole.variance(next) : 0);
            }
            next += defined ? 1 : 0;
        }
        return collected.arms();
    }

    /**
     * Effects computed elsewhere.
     *
     * @param effects finite numbers
     * @param variances their sampling variances, positive and finite
     * @param controlVariances the part of each that comes from the control, 0 or more and below the variance; the same
     *     for all arms of a test
     * @param tests the name of the test of each effect
     * @return a copy, in their order
     * @throws InvalidValueException naming the first impossible value, for example {@code control_variance[3]}
     */
    public static ArmEffects of(double[] effects, double[] variances, double[] controlVariances, List<String> tests) {
        EffectSizes sizes = EffectSizes.of(effects, variances);
        checkLength("control_variance", controlVariances.length, sizes.size());
        checkLength("tests", tests.size(), sizes.size());
        Collected collected = new Collected();
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            double shared = controlVariances[i];
            String field = "control_variance[" + i + "]";
            if (!(shared >= 0 && shared < variances[i])) {
                throw new InvalidValueException(
                        field, shared, "a number from 0 to below the variance, " + variances[i]);
            }
            int test = first.computeIfAbsent(tests.get(i), unseen -> collected.size());
            if (controlVariances[test] != shared) {
                throw new InvalidValueException(
                        field, shared, "that of the other arms of its test, " + controlVariances[test]);
            }
            collected.add(test, new ArmEffect(effects[i], variances[i] - shared, Math.sqrt(shared), 0));
        }
        return collected.arms();
    }

    private static void checkLength(String field, int found, int expected) {
        if (found != expected) {
            throw new InvalidValueException(field, found + " values", "one for each effect, " + expected);
        }
    }

    /**
     * {@return every arm's effect with its whole variance, in the order of tests and of arms in them} A
     * {@linkplain EffectSizes#source source} counts all arms given.
     */
    public EffectSizes sizes() {
        return sizes;
    }

    /** {@return how many arms there are} */
    public int size() {
        return tests.length;
    }

    /**
     * {@return the number of the test that an arm belongs to, the same for all arms of a test}
     *
     * @param arm 0 to {@code size() - 1}
     */
    public int test(int arm) {
        return tests[arm];
    }

    /**
     * {@return the variance of an arm's effect that no other arm shares, above 0}
     *
     * @param arm 0 to {@code size() - 1}
     */
    public double own(int arm) {
        return arms.get(arm).own();
    }

    /**
     * {@return the standard error that comes from the control, 0 or more; 0 for the only arm of a test} The covariance
     * of two arms of one test is the product of theirs.
     *
     * @param arm 0 to {@code size() - 1}
     */
    public double control(int arm) {
        return arms.get(arm).control();
    }

    /**
     * {@return the standard error that comes from one standard deviation for all arms of a test, with the sign of the
     * effect; 0 for other measures than SMD} The product of theirs adds to the covariance of two arms of one test.
     *
     * @param arm 0 to {@code size() - 1}
     */
    public double spread(int arm) {
        return arms.get(arm).spread();
    }

    /** Arms while they are gathered; those without a defined effect are left out. */
    private static final class Collected {
        private final List<ArmEffect> arms = new ArrayList<>();
        private final List<Integer> sources = new ArrayList<>();
        private final List<Integer> tests = new ArrayList<>();
        private int given;

        Consumer<ArmEffect> of(int test) {
            return arm -> add(test, arm);
        }

        void single(int test, double effect, double variance) {
            add(test, new ArmEffect(effect, variance, 0, 0));
        }

        void add(int test, ArmEffect arm) {
            if (arm.isDefined()) {
                arms.add(arm);
                sources.add(given);
                tests.add(test);
            }
            given++;
        }

        int size() {
            return given;
        }

        ArmEffects arms() {
            return new ArmEffects(arms, sources, tests);
        }
    }
}

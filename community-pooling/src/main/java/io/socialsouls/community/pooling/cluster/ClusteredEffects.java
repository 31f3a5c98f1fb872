package io.socialsouls.community.pooling.cluster;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.scale.EffectScale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Effects on their {@link EffectScale} cluster by cluster, and within a cluster test by test where tests have several
 * arms, in the {@link ClusterOrder}. Immutable.
 */
final class ClusteredEffects {
    private static final double[] NOTHING_SHARED = {};

    private final EffectScale scale;
    private final int[] order;
    private final double[] y;
    private final double[] v;
    private final int[] ends;
    /**
     * The standard errors that effects of a test share, and where the test ends; empty if no test has several effects.
     */
    private final double[] control;

    private final double[] spread;
    private final int[] testEnds;

    private ClusteredEffects(
            EffectScale scale,
            int[] order,
            double[] y,
            double[] v,
            int[] ends,
            double[] control,
            double[] spread,
            int[] testEnds) {
        this.scale = scale;
        this.order = order;
        this.y = y;
        this.v = v;
        this.ends = ends;
        this.control = control;
        this.spread = spread;
        this.testEnds = testEnds;
    }

    /** Independent effects, in two clusters or more. */
    static ClusteredEffects of(EffectSizes sizes, List<String> clusters) {
        int[] number = numbers(sizes.size(), clusters);
        int[] order = new ClusterOrder(
                        IntStream.range(0, number.length)
                                .mapToDouble(sizes::variance)
                                .toArray(),
                        IntStream.range(0, number.length)
                                .mapToDouble(sizes::effect)
                                .toArray())
                .of(i -> i, i -> number[i]);
        EffectScale scale = scale(sizes.size(), sizes::effect, sizes::variance);
        return new ClusteredEffects(
                scale,
                order,
                IntStream.of(order)
                        .mapToDouble(i -> scale.offset(sizes.effect(i)))
                        .toArray(),
                IntStream.of(order)
                        .mapToDouble(i -> scale.standardVariance(sizes.variance(i)))
                        .toArray(),
                ends(order, i -> number[i]),
                NOTHING_SHARED,
                NOTHING_SHARED,
                new int[0]);
    }

    /** Arms of tests, in two clusters or more; all arms of a test are in one of them. */
    static ClusteredEffects of(ArmEffects arms, List<String> clusters) {
        int[] number = numbers(arms.size(), clusters);
        Map<Integer, Integer> clusterOfTest = new HashMap<>();
        for (int i = 0; i < number.length; i++) {
            Integer known = clusterOfTest.putIfAbsent(arms.test(i), number[i]);
            if (known != null && known != number[i]) {
                throw new InvalidValueException(
                        "clusters", clusters.get(i), "one cluster for all arms of a test that share their control");
            }
        }
        return of(arms, number);
    }

    /** Arms of tests, each test a cluster of its own. */
    static ClusteredEffects of(ArmEffects arms) {
        return of(arms, IntStream.range(0, arms.size()).map(arms::test).toArray());
    }

    private static ClusteredEffects of(ArmEffects arms, int[] number) {
        int[] order = new ClusterOrder(
                        IntStream.range(0, number.length).mapToDouble(arms::own).toArray(),
                        IntStream.range(0, number.length)
                                .mapToDouble(arms.sizes()::effect)
                                .toArray(),
                        IntStream.range(0, number.length)
                                .mapToDouble(arms::control)
                                .toArray(),
                        IntStream.range(0, number.length)
                                .mapToDouble(arms::spread)
                                .toArray())
                .of(arms::test, i -> number[i]);
        EffectScale scale = scale(arms.size(), arms.sizes()::effect, arms::own);
        return new ClusteredEffects(
                scale,
                order,
                IntStream.of(order)
                        .mapToDouble(i -> scale.offset(arms.sizes().effect(i)))
                        .toArray(),
                IntStream.of(order)
                        .mapToDouble(i -> scale.standardVariance(arms.own(i)))
                        .toArray(),
                ends(order, i -> number[i]),
                IntStream.of(order)
                        .mapToDouble(i -> scale.standardDifference(arms.control(i)))
                        .toArray(),
                IntStream.of(order)
                        .mapToDouble(i -> scale.standardDifference(arms.spread(i)))
                        .toArray(),
                ends(order, arms::test));
    }

    private static int[] numbers(int k, List<String> clusters) {
        if (clusters.size() != k) {
            throw new InvalidValueException("clusters", clusters.size() + " names", "one for each effect, " + k);
        }
        Map<String, Integer> numbers = new HashMap<>();
        int[] number = new int[k];
        for (int i = 0; i < k; i++) {
            String name = Objects.requireNonNull(clusters.get(i), "clusters");
            number[i] = numbers.computeIfAbsent(name, unseen -> numbers.size());
        }
        if (numbers.size() < 2) {
            throw new InvalidValueException(
                    "clusters", "the same name for every effect", "two different names or more");
        }
        return number;
    }

    private static EffectScale scale(int size, IntToDoubleFunction effect, IntToDoubleFunction variance) {
        int precise = EffectScale.mostPrecise(size, effect, variance);
        return EffectScale.of(effect.applyAsDouble(precise), variance.applyAsDouble(precise));
    }

    /** {@return where each run of the same number ends} */
    private static int[] ends(int[] order, IntUnaryOperator number) {
        return IntStream.rangeClosed(1, order.length)
                .filter(i -> i == order.length || number.applyAsInt(order[i]) != number.applyAsInt(order[i - 1]))
                .toArray();
    }

    int size() {
        return y.length;
    }

    int clusters() {
        return ends.length;
    }

    int begin(int cluster) {
        return cluster == 0 ? 0 : ends[cluster - 1];
    }

    int end(int cluster) {
        return ends[cluster];
    }

    /** {@return the place at which an effect was given} */
    int given(int i) {
        return order[i];
    }

    double offset(int i) {
        return y[i];
    }

    double variance(int i) {
        return v[i];
    }

    /** {@return whether effects may share sampling errors} */
    boolean isCorrelated() {
        return control.length > 0;
    }

    /** {@return where the test of an effect ends} */
    int testEnd(int i) {
        if (!isCorrelated()) {
            return i + 1;
        }
        int place = Arrays.binarySearch(testEnds, i + 1);
        return testEnds[place >= 0 ? place : -place - 1];
    }

    /** {@return the standard error that comes from the control of the test} */
    double control(int i) {
        return isCorrelated() ? control[i] : 0;
    }

    /** {@return the standard error that comes from the standard deviation of the test} */
    double spread(int i) {
        return isCorrelated() ? spread[i] : 0;
    }

    /** Brings a variance into the unit used here. */
    double standard(double variance) {
        return scale.standardVariance(variance);
    }

    double originalEffect(double offset) {
        return scale.effect(offset);
    }

    double originalDifference(double standard) {
        return scale.difference(standard);
    }

    double originalVariance(double standard) {
        return scale.variance(standard);
    }

    /** {@return the logarithm of the unit} */
    double logUnit() {
        return scale.exponent() * Math.log(2);
    }
}

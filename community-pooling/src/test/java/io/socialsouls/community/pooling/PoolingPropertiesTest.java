package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.pooling.ReferenceFigures.Effects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

class PoolingPropertiesTest {
    /** One effect: how many standard errors from zero, a shift of its own, and the logarithm of its variance. */
    private record One(double standardErrors, double shift, double logVariance) {
        double variance() {
            return Math.pow(10, logVariance);
        }

        double effect() {
            return standardErrors * Math.sqrt(variance()) + shift;
        }
    }

    @Property
    void the_unit_of_effects_does_not_matter(
            @ForAll("data") Effects data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll @DoubleRange(min = -9, max = 9) double power) {
        double c = Math.pow(10, power);
        PooledEffect plain = Pooling.pool(data.sizes(), plan);
        PooledEffect scaled = Pooling.pool(
                new Effects(
                                data.effects().stream().map(y -> c * y).toList(),
                                data.variances().stream().map(v -> c * c * v).toList())
                        .sizes(),
                plan);
        same(scaled, plain, c, 0, spread(data));
    }

    @Property
    void a_shift_of_all_effects_shifts_the_answer(
            @ForAll("data") Effects data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll @DoubleRange(min = -3, max = 3) double standardErrors) {
        double by = standardErrors * Math.sqrt(Collections.min(data.variances()));
        Effects shifted = new Effects(data.effects().stream().map(y -> y + by).toList(), data.variances());
        same(Pooling.pool(shifted.sizes(), plan), Pooling.pool(data.sizes(), plan), 1, by, spread(data));
    }

    @Property
    void the_order_of_arrival_does_not_matter(
            @ForAll("data") Effects data, @ForAll("plans") PoolingPlan plan, @ForAll long seed) {
        List<Double> effects = new ArrayList<>(data.effects());
        List<Double> variances = new ArrayList<>(data.variances());
        Collections.shuffle(effects, new Random(seed));
        Collections.shuffle(variances, new Random(seed));
        EffectSizes other = new Effects(effects, variances).sizes();
        PooledEffect pooled = Pooling.pool(data.sizes(), plan);
        assertThat(Pooling.pool(other, plan)).as("to the last bit").isEqualTo(pooled);
        assertThat(sorted(Pooling.weights(other, pooled)))
                .containsExactly(sorted(Pooling.weights(data.sizes(), pooled)));
    }

    @Property
    void every_number_is_finite_however_unequal_the_variances(
            @ForAll("extremeData") Effects data, @ForAll("plans") PoolingPlan plan) {
        PooledEffect pooled = Pooling.pool(data.sizes(), plan);
        assertThat(Stream.of(
                                pooled.estimate(),
                                pooled.standardError(),
                                pooled.heterogeneity().tau2(),
                                pooled.heterogeneity().i2(),
                                pooled.heterogeneity().h2(),
                                pooled.heterogeneity().q(),
                                pooled.heterogeneity().qPValue(),
                                pooled.statistic().orElse(0),
                                pooled.pValue().orElse(0))
                        .toList())
                .allMatch(Double::isFinite);
        assertThat(pooled.heterogeneity().tau2()).isNotNegative();
        assertThat(pooled.heterogeneity().i2()).isBetween(0.0, 100.0);
        assertThat(pooled.prediction().isPresent()).isEqualTo(plan.method().isRandomEffects());
    }

    @Property
    void weights_sum_to_one_hundred_and_make_the_estimate(
            @ForAll("data") Effects data, @ForAll("plans") PoolingPlan plan) {
        EffectSizes sizes = data.sizes();
        PooledEffect pooled = Pooling.pool(sizes, plan);
        double[] weights = Pooling.weights(sizes, pooled);
        double estimate = 0;
        for (int i = 0; i < weights.length; i++) {
            estimate += weights[i] / 100 * sizes.effect(i);
        }
        assertThat(Arrays.stream(weights).sum()).isCloseTo(100, within(1e-10));
        assertThat(Arrays.stream(weights).boxed()).allMatch(weight -> weight >= 0);
        assertThat(estimate).isCloseTo(pooled.estimate(), within(1e-12 * spread(data)));
    }

    @Property
    void no_tau2_is_more_likely_than_what_reml_answers(@ForAll("extremeData") Effects data) {
        noneIsMoreLikely(data, PoolingMethod.REML, PlainLikelihood::restricted);
    }

    @Property
    void no_tau2_is_more_likely_than_what_ml_answers(@ForAll("extremeData") Effects data) {
        noneIsMoreLikely(data, PoolingMethod.MAXIMUM_LIKELIHOOD, PlainLikelihood::full);
    }

    @Property
    void paule_mandel_and_both_ends_of_the_q_profile_solve_their_equations(@ForAll("data") Effects data) {
        int df = data.effects().size() - 1;
        if (df == 0) {
            return;
        }
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC).withMethod(PoolingMethod.PAULE_MANDEL);
        Interval profile = QProfile.of(data.sizes(), plan).orElseThrow().tau2();
        ChiSquaredDistribution reference = ChiSquaredDistribution.of(df);
        solves(data, Pooling.pool(data.sizes(), plan).heterogeneity().tau2(), df);
        solves(data, profile.low(), reference.inverseSurvivalProbability(0.025));
        solves(data, profile.high(), reference.inverseCumulativeProbability(0.025));
    }

    @Property
    void a_q_profile_is_finite_and_ordered_however_unequal_the_variances(@ForAll("extremeData") Effects data) {
        QProfile.of(data.sizes(), PoolingPlan.of(EffectMeasure.GENERIC)).ifPresent(intervals -> {
            assertThat(intervals.tau2().low()).isNotNegative();
            assertThat(intervals.i2().low()).isNotNegative();
            assertThat(intervals.i2().high()).isLessThanOrEqualTo(100);
            assertThat(intervals.h2().low()).isGreaterThanOrEqualTo(1);
        });
    }

    @Property
    void under_z_an_effect_of_boundless_variance_leaves_the_likelihood_methods_as_without_it(
            @ForAll("data") Effects data) {
        List<Double> effects = new ArrayList<>(data.effects());
        List<Double> variances = new ArrayList<>(data.variances());
        effects.add(1.0);
        variances.add(1e40 * spread(data) * spread(data));
        for (PoolingMethod method :
                List.of(PoolingMethod.COMMON_EFFECT, PoolingMethod.MAXIMUM_LIKELIHOOD, PoolingMethod.REML)) {
            PoolingPlan plan =
                    PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method).withTest(InferenceTest.Z);
            PooledEffect without = Pooling.pool(data.sizes(), plan);
            PooledEffect with = Pooling.pool(new Effects(effects, variances).sizes(), plan);
            double rounding = 1e-9 * spread(data);
            assertThat(with.estimate()).isCloseTo(without.estimate(), within(rounding));
            assertThat(with.standardError()).isCloseTo(without.standardError(), within(rounding));
            assertThat(with.heterogeneity().tau2())
                    .isCloseTo(without.heterogeneity().tau2(), within(rounding * spread(data)));
        }
    }

    private static double[] sorted(double[] numbers) {
        Arrays.sort(numbers);
        return numbers;
    }

    private static void solves(Effects data, double tau2, double target) {
        double q = PlainLikelihood.squares(data, tau2);
        if (tau2 == 0) {
            assertThat(q).isLessThanOrEqualTo(target * (1 + 1e-9));
        } else {
            assertThat(q).isCloseTo(target, within(1e-6 * target));
        }
    }

    private static void noneIsMoreLikely(
            Effects data, PoolingMethod method, ToDoubleBiFunction<Effects, Double> logLikelihood) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method);
        if (data.effects().size() == 1) {
            return;
        }
        double answer = Pooling.pool(data.sizes(), plan).heterogeneity().tau2();
        double smallest = Collections.min(data.variances());
        double likelihood = logLikelihood.applyAsDouble(data, answer);
        double end = spread(data) * spread(data);
        double allowed = 1e-9 * Math.max(1, Math.abs(likelihood));
        for (double x = smallest; x < smallest + end; x *= 1.1) {
            assertThat(logLikelihood.applyAsDouble(data, x - smallest))
                    .as("tau² %s, answer %s", x - smallest, answer)
                    .isLessThanOrEqualTo(likelihood + allowed);
        }
    }

    @Provide
    Arbitrary<Effects> data() {
        return effects(3);
    }

    @Provide
    Arbitrary<Effects> extremeData() {
        return effects(12);
    }

    @Provide
    Arbitrary<PoolingPlan> plans() {
        return Combinators.combine(
                        Arbitraries.of(PoolingMethod.class).filter(method -> !method.poolsTables()),
                        Arbitraries.of(InferenceTest.class),
                        Arbitraries.of(0.8, 0.95, 0.999),
                        Arbitraries.of(ZeroCells.class),
                        Arbitraries.of(true, false))
                .as((method, test, level, zero, drop) ->
                        new PoolingPlan(EffectMeasure.GENERIC, method, test, level, zero, drop));
    }

    private static Arbitrary<Effects> effects(double powers) {
        Arbitrary<Double> standardErrors = Arbitraries.doubles().between(-20, 20);
        Arbitrary<Double> logVariances = Arbitraries.doubles().between(-powers, powers);
        return Combinators.combine(standardErrors, Arbitraries.of(0.0, 0.0, 0.5, -30.0), logVariances)
                .as(One::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10)
                .map(all -> new Effects(
                        all.stream().map(One::effect).toList(),
                        all.stream().map(One::variance).toList()));
    }

    /** How far apart effects lie, at least the largest standard error: the size of what may round. */
    private static double spread(Effects data) {
        return Collections.max(data.effects())
                - Collections.min(data.effects())
                + Math.sqrt(Collections.max(data.variances()));
    }

    /** Whether one answer is c times the other, plus a shift, within rounding. */
    private static void same(PooledEffect one, PooledEffect other, double c, double shift, double spread) {
        double rounding = 1e-9 * spread;
        assertThat(one.estimate() / c).isCloseTo(other.estimate() + shift / c, within(rounding));
        assertThat(one.standardError() / c).isCloseTo(other.standardError(), within(rounding));
        assertThat(one.interval().low() / c).isCloseTo(other.interval().low() + shift / c, within(rounding * 1e3));
        assertThat(one.interval().high() / c).isCloseTo(other.interval().high() + shift / c, within(rounding * 1e3));
        assertThat(one.heterogeneity().tau2() / c / c)
                .isCloseTo(other.heterogeneity().tau2(), within(rounding * spread));
        assertThat(one.heterogeneity().q())
                .isCloseTo(
                        other.heterogeneity().q(),
                        within(1e-9 * (1 + other.heterogeneity().q())));
    }
}

package io.socialsouls.community.pooling.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class RegressionPropertiesTest {
    /** One effect with two moderators. */
    private record One(double effect, double variance, double first, double second) {}

    @Property(tries = 200)
    void every_method_is_what_explicit_matrices_give(@ForAll("data") List<One> data) {
        PlainRegression plain = plain(data);
        int k = data.size();
        for (PoolingMethod method : PoolingMethod.values()) {
            if (method.poolsTables()) {
                continue;
            }
            RegressionFit ours = fit(data, method, InferenceTest.T);
            double tau2 = ours.tau2();
            double near = 1e-7 * (1 + tau2);
            switch (method) {
                case COMMON_EFFECT -> assertThat(tau2).isZero();
                case DERSIMONIAN_LAIRD ->
                    assertThat(tau2).isCloseTo(Math.max(0, (plain.squares(0) - (k - 3)) / plain.trace()), within(near));
                case HUNTER_SCHMIDT ->
                    assertThat(tau2)
                            .isCloseTo(Math.max(0, (plain.squares(0) - k) / plain.traceOfWeights()), within(near));
                case HEDGES -> assertThat(tau2).isCloseTo(Math.max(0, plain.plainExcess() / (k - 3)), within(near));
                case EMPIRICAL_BAYES, PAULE_MANDEL ->
                    assertThat(plain.squares(tau2))
                            .isCloseTo(Math.min(k - 3, plain.squares(0)), within(1e-7 * plain.squares(0) + 1e-9));
                case MAXIMUM_LIKELIHOOD -> noneIsLikelier(plain::full, tau2);
                case REML -> noneIsLikelier(plain::restricted, tau2);
                default -> assertThat(tau2).isNotNegative();
            }
            for (int j = 0; j < 3; j++) {
                double se = plain.standardError(tau2, j);
                assertThat(ours.coefficients().get(j).standardError()).isCloseTo(se, within(1e-7 * se));
                assertThat(ours.coefficients().get(j).estimate())
                        .isCloseTo(plain.coefficient(tau2, j), within(1e-7 * se));
            }
        }
    }

    @Property(tries = 200)
    void without_moderators_it_is_pooling(@ForAll("data") List<One> data, @ForAll("plans") PoolingPlan plan) {
        EffectSizes sizes = sizes(data);
        RegressionFit ours =
                MetaRegression.fit(sizes, Moderators.builder(data.size()).build(), plan);
        PooledEffect pooled = Pooling.pool(sizes, plan);
        Coefficient intercept = ours.coefficients().get(0);
        assertThat(intercept.estimate()).isCloseTo(pooled.estimate(), within(1e-9));
        assertThat(intercept.standardError()).isCloseTo(pooled.standardError(), within(1e-9));
        assertThat(ours.tau2()).isCloseTo(pooled.heterogeneity().tau2(), within(1e-9));
        assertThat(ours.i2()).isCloseTo(pooled.heterogeneity().i2(), within(1e-6));
        assertThat(ours.qe()).isCloseTo(pooled.heterogeneity().q(), within(1e-9 * (1 + ours.qe())));
        assertThat(ours.qm()).isEmpty();
        assertThat(ours.r2()).isEmpty();
    }

    @Property(tries = 300)
    void units_and_origins_do_not_matter(
            @ForAll("data") List<One> data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll @DoubleRange(min = -6, max = 6) double power,
            @ForAll @DoubleRange(min = -3, max = 3) double modPower,
            @ForAll @DoubleRange(min = -10, max = 10) double by) {
        double c = Math.pow(10, power);
        double m = Math.pow(10, modPower);
        List<One> moved = data.stream()
                .map(one ->
                        new One(c * (one.effect() + by), c * c * one.variance(), m * (one.first() - by), one.second()))
                .toList();
        RegressionFit plain = fit(data, plan);
        RegressionFit ours = fit(moved, plan);
        Coefficient slope = plain.coefficients().get(1);
        assertThat(ours.coefficients().get(1).estimate() * m / c)
                .isCloseTo(slope.estimate(), within(1e-7 * (1e-6 + slope.standardError())));
        assertThat(ours.coefficients().get(1).standardError() * m / c)
                .isCloseTo(slope.standardError(), within(1e-7 * (1e-6 + slope.standardError())));
        assertThat(ours.tau2() / (c * c)).isCloseTo(plain.tau2(), within(1e-7 * (1 + plain.tau2())));
        assertThat(ours.qe()).isCloseTo(plain.qe(), within(1e-7 * (1 + plain.qe())));
    }

    @Property(tries = 200)
    void order_does_not_matter(@ForAll("data") List<One> data, @ForAll("plans") PoolingPlan plan, @ForAll long seed) {
        List<One> shuffled = new ArrayList<>(data);
        Collections.shuffle(shuffled, new Random(seed));
        RegressionFit plain = fit(data, plan);
        RegressionFit ours = fit(shuffled, plan);
        for (int j = 0; j < 3; j++) {
            assertThat(ours.coefficients().get(j).estimate())
                    .isCloseTo(plain.coefficients().get(j).estimate(), within(1e-8));
            assertThat(ours.coefficients().get(j).standardError())
                    .isCloseTo(plain.coefficients().get(j).standardError(), within(1e-8));
        }
    }

    @Property(tries = 300)
    void every_number_is_finite_however_unequal_the_variances(
            @ForAll("extremeData") List<One> data, @ForAll("plans") PoolingPlan plan) {
        RegressionFit ours;
        try {
            ours = fit(data, plan);
        } catch (CommunityException refused) {
            assertThat(refused).hasMessageContaining("expected");
            return;
        }
        assertThat(ours.coefficients())
                .allMatch(one -> Double.isFinite(one.estimate()) && Double.isFinite(one.standardError()));
        assertThat(ours.tau2()).isFinite().isNotNegative();
        assertThat(ours.i2()).isBetween(0.0, 100.0);
        assertThat(ours.r2().orElseThrow()).isBetween(0.0, 100.0);
        assertThat(ours.qe()).isFinite().isNotNegative();
        assertThat(ours.qm().orElse(0)).isFinite().isNotNegative();
        assertThat(ours.qmPValue().orElse(0)).isBetween(0.0, 1.0);
    }

    @Provide
    Arbitrary<List<One>> data() {
        Arbitrary<Double> moderators = Arbitraries.doubles().between(-2, 2).ofScale(3);
        return Combinators.combine(
                        Arbitraries.doubles().between(-3, 3),
                        Arbitraries.doubles().between(-1, 1).map(power -> Math.pow(10, power)),
                        moderators,
                        moderators)
                .as(One::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(12)
                .filter(RegressionPropertiesTest::isPlane);
    }

    @Provide
    Arbitrary<List<One>> extremeData() {
        Arbitrary<Double> moderators = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0), Arbitraries.doubles().between(-1e6, 1e6));
        return Combinators.combine(
                        Arbitraries.doubles().between(-1e3, 1e3),
                        Arbitraries.doubles().between(-12, 12).map(power -> Math.pow(10, power)),
                        moderators,
                        moderators)
                .as(One::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(15);
    }

    @Provide
    Arbitrary<PoolingPlan> plans() {
        Arbitrary<PoolingMethod> methods = Arbitraries.of(PoolingMethod.class).filter(one -> !one.poolsTables());
        return Combinators.combine(methods, Arbitraries.of(InferenceTest.class))
                .as((method, test) ->
                        PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method).withTest(test));
    }

    /** Whether both moderators vary, each beyond what the other says, by a fair margin. */
    private static boolean isPlane(List<One> data) {
        double a = moment(data, One::first, One::first);
        double b = moment(data, One::second, One::second);
        double ab = moment(data, One::first, One::second);
        return a > 0.1 && b > 0.1 && a * b - ab * ab > 0.05 * a * b;
    }

    private static double moment(List<One> data, ToDoubleFunction<One> left, ToDoubleFunction<One> right) {
        double l = data.stream().mapToDouble(left).average().orElseThrow();
        double r = data.stream().mapToDouble(right).average().orElseThrow();
        return data.stream()
                .mapToDouble(one -> (left.applyAsDouble(one) - l) * (right.applyAsDouble(one) - r))
                .sum();
    }

    private static void noneIsLikelier(DoubleUnaryOperator likelihood, double tau2) {
        double height = likelihood.applyAsDouble(tau2);
        for (double candidate = 1e-4; candidate < 1e3; candidate *= 1.3) {
            assertThat(likelihood.applyAsDouble(candidate)).isLessThanOrEqualTo(height + 1e-9);
        }
        assertThat(likelihood.applyAsDouble(0)).isLessThanOrEqualTo(height + 1e-9);
    }

    private static RegressionFit fit(List<One> data, PoolingMethod method, InferenceTest test) {
        return fit(
                data, PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method).withTest(test));
    }

    private static RegressionFit fit(List<One> data, PoolingPlan plan) {
        Moderators moderators = Moderators.builder(data.size())
                .number("first", numbers(data, One::first))
                .number("second", numbers(data, One::second))
                .build();
        return MetaRegression.fit(sizes(data), moderators, plan);
    }

    private static PlainRegression plain(List<One> data) {
        return new PlainRegression(numbers(data, One::effect), numbers(data, One::variance), new double[][] {
            numbers(data, One::first), numbers(data, One::second)
        });
    }

    private static EffectSizes sizes(List<One> data) {
        return EffectSizes.of(numbers(data, One::effect), numbers(data, One::variance));
    }

    private static double[] numbers(List<One> data, ToDoubleFunction<One> of) {
        return data.stream().mapToDouble(of).toArray();
    }
}

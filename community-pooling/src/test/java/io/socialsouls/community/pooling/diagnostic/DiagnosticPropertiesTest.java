package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.HenmiCopas;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.ShrunkenEffects;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;

/** Diagnostics of effects in another unit, with another origin, in another order, and of vast ones. */
class DiagnosticPropertiesTest {
    private record One(double effect, double variance) {}

    @Property(tries = 300)
    void unit_and_origin_do_not_matter(
            @ForAll("data") List<One> data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll @DoubleRange(min = -6, max = 6) double power,
            @ForAll @DoubleRange(min = -3, max = 3) double shift) {
        double c = Math.pow(10, power);
        EffectSizes plain = sizes(data, 1, 0);
        EffectSizes other = sizes(data, c, c * shift);
        sameRows(LeaveOneOut.of(plain, plan), LeaveOneOut.of(other, plan), c, c * shift);
        sameRows(CumulativePooling.of(plain, plan), CumulativePooling.of(other, plan), c, c * shift);
        List<Influence> here = Influence.of(plain, plan);
        List<Influence> there = Influence.of(other, plan);
        for (int i = 0; i < here.size(); i++) {
            sameInfluence(here.get(i), there.get(i), c);
        }
        EggerTest.of(plain)
                .ifPresent(egger ->
                        assertThat(EggerTest.of(other).orElseThrow().pValue()).isCloseTo(egger.pValue(), within(1e-6)));
        HenmiCopas robust = HenmiCopas.of(plain, 0.9);
        assertThat((HenmiCopas.of(other, 0.9).interval().high() - c * shift) / c)
                .isCloseTo(robust.interval().high(), within(1e-6));
    }

    @Property(tries = 300)
    void the_order_matters_to_no_row_but_its_place(
            @ForAll("data") List<One> data, @ForAll("plans") PoolingPlan plan, @ForAll long seed) {
        List<Integer> order = IntStream.range(0, data.size()).boxed().collect(Collectors.toList());
        Collections.shuffle(order, new Random(seed));
        EffectSizes plain = sizes(data, 1, 0);
        EffectSizes other = sizes(order.stream().map(data::get).toList(), 1, 0);
        List<PooledEffect> rows = LeaveOneOut.of(plain, plan);
        List<Influence> influences = Influence.of(plain, plan);
        if (!rows.isEmpty()) {
            sameRows(order.stream().map(rows::get).toList(), LeaveOneOut.of(other, plan), 1, 0);
        }
        List<Influence> there = Influence.of(other, plan);
        for (int i = 0; i < there.size(); i++) {
            sameInfluence(influences.get(order.get(i)), there.get(i), 1);
        }
        assertThat(BeggTest.of(other)).isEqualTo(BeggTest.of(plain));
        sameRows(
                List.of(CumulativePooling.of(plain, plan).get(data.size() - 1)),
                List.of(CumulativePooling.of(other, plan).get(data.size() - 1)),
                1,
                0);
    }

    @Property(tries = 200)
    void filling_the_mirrored_effects_fills_the_other_side(
            @ForAll("data") List<One> data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll TrimAndFill.Estimator estimator) {
        EffectSizes mirrored = sizes(data, -1, 0);
        TrimAndFill left = TrimAndFill.of(sizes(data, 1, 0), plan, estimator, TrimAndFill.Side.LEFT);
        TrimAndFill right = TrimAndFill.of(mirrored, plan, estimator, TrimAndFill.Side.RIGHT);
        assertThat(right.missing()).isEqualTo(left.missing()).isLessThan(data.size());
        assertThat(left.effect().k()).isEqualTo(data.size() + left.missing());
        assertThat(right.effect().estimate()).isCloseTo(-left.effect().estimate(), within(1e-9));
    }

    @Property(tries = 200)
    void every_image_mirrors_an_effect_about_one_centre_and_has_its_variance(
            @ForAll("data") List<One> data,
            @ForAll("plans") PoolingPlan plan,
            @ForAll TrimAndFill.Estimator estimator,
            @ForAll TrimAndFill.Side side) {
        EffectSizes sizes = sizes(data, 1, 0);
        TrimAndFill found = TrimAndFill.of(sizes, plan, estimator, side);
        double sign = side == TrimAndFill.Side.LEFT ? 1 : -1;
        List<One> outermost = data.stream()
                .sorted(Comparator.<One>comparingDouble(one -> sign * one.effect())
                        .thenComparingDouble(One::variance))
                .skip(data.size() - found.missing())
                .toList();
        assertThat(found.filled()).hasSameSizeAs(outermost);
        for (int i = 0; i < outermost.size(); i++) {
            TrimAndFill.Image image = found.filled().get(i);
            assertThat(image.variance()).isEqualTo(outermost.get(i).variance());
            assertThat(image.effect() + outermost.get(i).effect())
                    .isCloseTo(found.filled().get(0).effect() + outermost.get(0).effect(), within(1e-9));
        }
    }

    @Property(tries = 500)
    void every_number_is_finite_however_vast_or_a_typed_error(
            @ForAll("vast") List<One> data, @ForAll("plans") PoolingPlan plan) {
        EffectSizes sizes = sizes(data, 1, 0);
        for (Supplier<Object> one : List.<Supplier<Object>>of(
                () -> LeaveOneOut.of(sizes, plan),
                () -> CumulativePooling.of(sizes, plan),
                () -> Influence.of(sizes, plan),
                () -> Baujat.of(sizes, plan),
                () -> EggerTest.of(sizes),
                () -> BeggTest.of(sizes),
                () -> TrimAndFill.of(sizes, plan, TrimAndFill.Estimator.L0),
                () -> TrimAndFill.of(sizes, plan, TrimAndFill.Estimator.R0),
                () -> FailSafeN.of(sizes, plan),
                () -> HenmiCopas.of(sizes, plan.level()),
                () -> ShrunkenEffects.of(sizes, Pooling.pool(sizes, plan)))) {
            try {
                assertThat(one.get().toString()).doesNotContain("NaN", "Infinity");
            } catch (CommunityException error) {
                assertThat(error.code()).isEqualTo(ErrorCode.NOT_POOLABLE);
            }
        }
    }

    private static void sameRows(List<PooledEffect> here, List<PooledEffect> there, double c, double shift) {
        assertThat(there).hasSameSizeAs(here);
        for (int i = 0; i < here.size(); i++) {
            Offset<Double> rounding = within(1e-7);
            assertThat((there.get(i).estimate() - shift) / c)
                    .isCloseTo(here.get(i).estimate(), rounding);
            assertThat(there.get(i).standardError() / c).isCloseTo(here.get(i).standardError(), rounding);
            assertThat(there.get(i).heterogeneity().tau2() / c / c)
                    .isCloseTo(here.get(i).heterogeneity().tau2(), within(1e-5));
        }
    }

    private static void sameInfluence(Influence here, Influence there, double c) {
        assertThat(there.weight()).isCloseTo(here.weight(), within(1e-6));
        same(there.rstudent(), here.rstudent(), 1);
        same(there.qDeleted(), here.qDeleted(), 1);
        same(there.tau2Deleted(), here.tau2Deleted(), c * c);
    }

    private static void same(OptionalDouble there, OptionalDouble here, double c) {
        assertThat(there.isPresent()).isEqualTo(here.isPresent());
        here.ifPresent(value ->
                assertThat(there.getAsDouble() / c).isCloseTo(value, within(1e-5 * Math.max(1, Math.abs(value)))));
    }

    private static EffectSizes sizes(List<One> data, double c, double shift) {
        return EffectSizes.of(
                data.stream().mapToDouble(one -> c * one.effect() + shift).toArray(),
                data.stream().mapToDouble(one -> c * c * one.variance()).toArray());
    }

    @Provide
    Arbitrary<List<One>> data() {
        return effects(10, 1);
    }

    @Provide
    Arbitrary<List<One>> vast() {
        return effects(100, 12);
    }

    @Provide
    Arbitrary<PoolingPlan> plans() {
        return Combinators.combine(
                        Arbitraries.of(PoolingMethod.class).filter(method -> !method.poolsTables()),
                        Arbitraries.of(InferenceTest.class))
                .as((method, test) ->
                        PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method).withTest(test));
    }

    private static Arbitrary<List<One>> effects(double largest, double powers) {
        Arbitrary<Double> effects =
                Arbitraries.oneOf(Arbitraries.doubles().between(-largest, largest), Arbitraries.of(0.0, 1.5));
        Arbitrary<Double> variances =
                Arbitraries.doubles().between(-powers, powers).map(power -> Math.pow(10, power));
        return Combinators.combine(effects, variances)
                .as(One::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }
}

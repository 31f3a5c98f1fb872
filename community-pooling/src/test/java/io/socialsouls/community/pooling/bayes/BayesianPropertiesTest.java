package io.socialsouls.community.pooling.bayes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ShrunkenEffect;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class BayesianPropertiesTest {
    /** One effect and its variance. */
    private record One(double effect, double variance) {}

    @Property(tries = 30)
    void quantiles_are_those_of_the_posterior_summed_over_a_grid(
            @ForAll("data") List<One> data, @ForAll("priors") TauPrior prior) {
        double[] y = effects(data);
        double[] v = variances(data);
        BayesianEffect ours = BayesianPooling.pool(EffectSizes.of(y, v), prior, 0.9);
        // Beyond the ends of the grid lies less than a billionth of it.
        GridPosterior grid = new GridPosterior(y, v, prior, 1e-8, 1e11);
        assertThat(grid.tauBelow(ours.tau())).isCloseTo(0.5, within(1e-4));
        assertThat(grid.tauBelow(ours.tauInterval().low())).isCloseTo(0.05, within(1e-4));
        assertThat(grid.tauBelow(ours.tauInterval().high())).isCloseTo(0.95, within(1e-4));
        assertThat(grid.effectBelow(ours.estimate())).isCloseTo(0.5, within(1e-6));
        assertThat(grid.effectBelow(ours.interval().low())).isCloseTo(0.05, within(1e-6));
        assertThat(grid.effectBelow(ours.interval().high())).isCloseTo(0.95, within(1e-6));
        assertThat(grid.nextBelow(ours.prediction().low())).isCloseTo(0.05, within(1e-6));
        assertThat(grid.nextBelow(ours.prediction().high())).isCloseTo(0.95, within(1e-6));
        for (int i = 0; i < y.length; i++) {
            ShrunkenEffect own = ours.shrunken().get(i);
            assertThat(grid.ownBelow(i, own.effect())).isCloseTo(0.5, within(1e-6));
            assertThat(grid.ownBelow(i, own.interval().low())).isCloseTo(0.05, within(1e-6));
            assertThat(grid.ownBelow(i, own.interval().high())).isCloseTo(0.95, within(1e-6));
        }
    }

    @Property(tries = 100)
    void unit_origin_and_order_do_not_matter(
            @ForAll("data") List<One> data,
            @ForAll("priors") TauPrior prior,
            @ForAll @DoubleRange(min = -9, max = 9) double power,
            @ForAll @DoubleRange(min = -3, max = 3) double by) {
        double c = Math.pow(10, power);
        double[] y = new double[data.size()];
        double[] v = new double[data.size()];
        for (int i = 0; i < y.length; i++) {
            One one = data.get(y.length - 1 - i);
            y[i] = c * (one.effect() + by);
            v[i] = c * c * one.variance();
        }
        BayesianEffect moved =
                BayesianPooling.pool(EffectSizes.of(y, v), new TauPrior(prior.shape(), c * prior.scale()), 0.95);
        BayesianEffect plain = pool(data, prior);

        double near = 1e-9
                * (1
                        + Math.abs(by)
                        + plain.prediction().high()
                        - plain.prediction().low());
        assertThat(moved.estimate() / c - by).isCloseTo(plain.estimate(), within(near));
        assertThat(moved.mean() / c - by).isCloseTo(plain.mean(), within(near));
        assertThat(moved.tau() / c).isCloseTo(plain.tau(), within(near));
        same(moved.interval(), plain.interval(), c, by, near);
        same(moved.prediction(), plain.prediction(), c, by, near);
        same(moved.tauInterval(), plain.tauInterval(), c, 0, near);
        for (int i = 0; i < y.length; i++) {
            same(
                    moved.shrunken().get(i).interval(),
                    plain.shrunken().get(y.length - 1 - i).interval(),
                    c,
                    by,
                    near);
        }
    }

    @Property(tries = 100)
    void every_number_is_finite_and_every_median_inside_however_unequal_the_variances(
            @ForAll("extremeData") List<One> data, @ForAll("priors") TauPrior prior) {
        BayesianEffect ours = pool(data, prior);
        assertThat(ours.interval().contains(ours.estimate())).isTrue();
        assertThat(ours.tauInterval().contains(ours.tau())).isTrue();
        assertThat(ours.tauInterval().low()).isPositive();
        assertThat(ours.prediction().low()).isLessThanOrEqualTo(ours.interval().low());
        assertThat(ours.prediction().high())
                .isGreaterThanOrEqualTo(ours.interval().high());
        assertThat(ours.mean()).isFinite();
        assertThat(ours.sd().orElse(1)).isFinite().isPositive();
        assertThat(ours.shrunken())
                .hasSize(data.size())
                .allMatch(one -> one.interval().contains(one.effect()));
        assertThat(ours.shrunken()).allMatch(one -> one.standardError() > 0);
    }

    @Provide
    Arbitrary<List<One>> data() {
        Arbitrary<Double> effects = Arbitraries.doubles().between(-2, 2);
        Arbitrary<Double> variances = Arbitraries.doubles().between(-3, 1).map(power -> Math.pow(10, power));
        return Combinators.combine(effects, variances)
                .as(One::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<One>> extremeData() {
        Arbitrary<Double> effects = Arbitraries.oneOf(
                Arbitraries.of(0.0, 1.0), Arbitraries.doubles().between(-1e6, 1e6));
        Arbitrary<Double> variances = Arbitraries.doubles().between(-12, 12).map(power -> Math.pow(10, power));
        return Combinators.combine(effects, variances)
                .as(One::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    @Provide
    Arbitrary<TauPrior> priors() {
        Arbitrary<Double> scales = Arbitraries.doubles().between(-2, 2).map(power -> Math.pow(10, power));
        return Combinators.combine(Arbitraries.of(TauPrior.Shape.class), scales).as(TauPrior::new);
    }

    private static BayesianEffect pool(List<One> data, TauPrior prior) {
        return BayesianPooling.pool(EffectSizes.of(effects(data), variances(data)), prior, 0.95);
    }

    private static void same(Interval moved, Interval plain, double c, double by, double near) {
        assertThat(moved.low() / c - by).isCloseTo(plain.low(), within(near));
        assertThat(moved.high() / c - by).isCloseTo(plain.high(), within(near));
    }

    private static double[] effects(List<One> data) {
        return data.stream().mapToDouble(One::effect).toArray();
    }

    private static double[] variances(List<One> data) {
        return data.stream().mapToDouble(One::variance).toArray();
    }
}

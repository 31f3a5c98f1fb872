package io.socialsouls.community.pooling.bias;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.EffectSizes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SelectionPropertiesTest {
    /** An effect with its variance. */
    record One(double effect, double variance) {}

    @Property(tries = 60)
    void every_number_is_finite_and_the_order_does_not_matter_or_it_is_a_typed_error(
            @ForAll("effects") List<One> data, @ForAll long seed) {
        Optional<SelectionModel> fit = fit(data);
        List<One> shuffled = new ArrayList<>(data);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(fit(shuffled)).isEqualTo(fit);
        fit.ifPresent(found -> {
            assertThat(DoubleStream.of(
                            found.estimate(),
                            found.standardError(),
                            found.tau2(),
                            found.logLikelihood(),
                            found.likelihoodRatio(),
                            found.ratioPValue()))
                    .allMatch(Double::isFinite);
            assertThat(found.delta()).allMatch(delta -> delta > 0 && delta < Double.POSITIVE_INFINITY);
        });
    }

    @Provide
    Arbitrary<List<One>> effects() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-2, 3),
                        Arbitraries.doubles().between(-9, 2).map(Math::exp))
                .as(One::new)
                .list()
                .ofMinSize(2)
                .ofMaxSize(25);
    }

    private static Optional<SelectionModel> fit(List<One> data) {
        EffectSizes sizes = EffectSizes.of(
                data.stream().mapToDouble(One::effect).toArray(),
                data.stream().mapToDouble(One::variance).toArray());
        try {
            return Optional.of(SelectionModel.fit(sizes, SelectionSteps.at(0.025), 0.95));
        } catch (CommunityException e) {
            assertThat(e.code()).isEqualTo(ErrorCode.NOT_POOLABLE);
            return Optional.empty();
        }
    }
}

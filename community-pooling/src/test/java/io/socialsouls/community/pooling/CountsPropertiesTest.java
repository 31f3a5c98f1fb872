package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of effects and sums of event counts. */
class CountsPropertiesTest {
    @Property
    void ratios_change_sign_when_the_arms_are_swapped(
            @ForAll("counts") List<EventCounts> counts, @ForAll ZeroCells zero, @ForAll boolean drop) {
        for (EffectMeasure measure :
                List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            PoolingPlan plan = PoolingPlan.of(measure).withZeroCells(zero).withDropDoubleZeros(drop);
            EffectSizes here = EffectSizes.of(counts, plan);
            EffectSizes there = EffectSizes.of(
                    counts.stream()
                            .map(one -> new EventCounts(
                                    one.controlEvents(), one.controlTotal(), one.treatedEvents(), one.treatedTotal()))
                            .toList(),
                    plan);
            assertThat(there.size()).isEqualTo(here.size());
            for (int i = 0; i < here.size(); i++) {
                assertThat(there.source(i)).isEqualTo(here.source(i));
                assertThat(there.effect(i)).isCloseTo(-here.effect(i), within(1e-12));
                assertThat(there.variance(i)).isCloseTo(here.variance(i), within(1e-12 * here.variance(i)));
            }
        }
    }

    @Property
    void pooled_tables_are_finite_whatever_the_counts_or_a_typed_error(
            @ForAll("counts") List<EventCounts> counts, @ForAll ZeroCells zero) {
        for (EffectMeasure measure :
                List.of(EffectMeasure.RISK_RATIO, EffectMeasure.ODDS_RATIO, EffectMeasure.RISK_DIFFERENCE)) {
            for (PoolingMethod method : List.of(PoolingMethod.MANTEL_HAENSZEL, PoolingMethod.PETO)) {
                if (method.suits(measure)) {
                    PoolingPlan plan = PoolingPlan.of(measure)
                            .withTest(InferenceTest.Z)
                            .withMethod(method)
                            .withZeroCells(zero);
                    try {
                        PooledEffect pooled = Pooling.pool(EffectSizes.of(counts, plan), plan);
                        assertThat(pooled.standardError()).isPositive().isFinite();
                        assertThat(pooled.heterogeneity().q()).isNotNegative().isFinite();
                        assertThat(pooled.prediction()).isEmpty();
                    } catch (CommunityException error) {
                        assertThat(error.code()).isEqualTo(ErrorCode.NOT_POOLABLE);
                    }
                }
            }
        }
    }

    @Provide
    Arbitrary<List<EventCounts>> counts() {
        Arbitrary<long[]> arm = Arbitraries.longs()
                .between(1, 1_000_000)
                .flatMap(total -> Arbitraries.longs().between(0, total).map(events -> new long[] {events, total}));
        return Combinators.combine(arm, arm)
                .as((treated, control) -> new EventCounts(treated[0], treated[1], control[0], control[1]))
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }
}

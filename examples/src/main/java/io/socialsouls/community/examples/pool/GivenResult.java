package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.MixedEffects;
import io.socialsouls.community.pooling.Pooling;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/** Pools tests of which some may be given as effects of the plan's measure, whose people are not known. */
final class GivenResult {
    private GivenResult() {}

    static NamedResult pool(String name, PoolInput.Tests tests, PoolingPlan plan) {
        if (tests.data().suit(plan.measure())) {
            return NamedResult.pool(name, tests.data(), tests.labels(), plan);
        }
        EffectSizes sizes = MixedEffects.of(tests.data(), plan);
        return new NamedResult(
                name, Pooling.pool(sizes, plan), sizes, tests.labels(), OptionalLong.empty(), OptionalDouble.empty());
    }
}

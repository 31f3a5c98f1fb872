package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Made results for the tests of this package. */
final class Samples {
    static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    private Samples() {}

    /** So many made tests, their true effects spread, the same ones every time. */
    static NamedResult result(String name, int tests) {
        return result(name, tests, PLAN, "Test ");
    }

    static NamedResult result(String name, int tests, PoolingPlan plan, String label) {
        Random random = new Random(7);
        List<EventCounts> data = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < tests; i++) {
            long n = 500L + random.nextInt(8000);
            double lift = Math.exp(0.3 * random.nextGaussian());
            data.add(new EventCounts((long) (n * 0.02 * lift), n, (long) (n * 0.02) + random.nextInt(20), n));
            labels.add(label + (i + 1));
        }
        return NamedResult.pool(name, data, labels, plan);
    }

    static PooledEffect effect(int k, double estimate, Interval interval, Optional<Interval> prediction) {
        PoolingMethod method = prediction.isPresent() ? PoolingMethod.REML : PoolingMethod.COMMON_EFFECT;
        return new PooledEffect(
                PLAN.withMethod(method),
                k,
                estimate,
                0.1,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                interval,
                new Heterogeneity(0.04, 45, 1.8, 9, k - 1, 0.2),
                prediction);
    }
}

package io.socialsouls.community.examples.report;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.NamedResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Results of made tests, the same ones every time. */
final class MadeResults {
    private MadeResults() {}

    static NamedResult of(String name, int tests) {
        Random random = new Random(7);
        List<EventCounts> data = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < tests; i++) {
            long n = 500L + random.nextInt(8000);
            double lift = Math.exp(0.3 * random.nextGaussian());
            data.add(new EventCounts((long) (n * 0.02 * lift), n, (long) (n * 0.02) + random.nextInt(20), n));
            labels.add("Test " + (i + 1));
        }
        return NamedResult.pool(name, data, labels, PoolingPlan.of(EffectMeasure.RISK_RATIO));
    }
}

package io.socialsouls.community.plot.result;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.MessageRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Made results to test with. */
public final class Samples {
    /** Risk ratios with all defaults. */
    public static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.RISK_RATIO);

    /** Sentences that show their key and what is filled in. */
    public static final MessageRenderer WORDS = (message, locale) -> message.key() + " " + message.arguments();

    private Samples() {}

    /** So many made tests, their true effects spread, the same ones every time. */
    public static NamedResult result(String name, int tests) {
        return result(name, tests, PLAN, "Test ");
    }

    /** The same with another plan and other names. */
    public static NamedResult result(String name, int tests, PoolingPlan plan, String label) {
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
}

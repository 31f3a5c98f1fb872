package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class ParallelPoolingTest {
    /** Several parts of a pass, the last one short. */
    private static final int MANY = 100_003;

    @ParameterizedTest
    @EnumSource(
            value = PoolingMethod.class,
            mode = Mode.EXCLUDE,
            names = {"MANTEL_HAENSZEL", "PETO"})
    void no_digit_depends_on_how_many_threads_there_are(PoolingMethod method) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method);
        PooledEffect alone = Pooling.pool(many(), plan);
        for (int threads = 1; threads <= 5; threads++) {
            ForkJoinPool pool = new ForkJoinPool(threads);
            try {
                assertThat(pool.submit(() -> Pooling.parallel().pool(many(), plan))
                                .join())
                        .isEqualTo(alone);
            } finally {
                pool.shutdown();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PoolingMethod.class,
            names = {"REML", "DERSIMONIAN_LAIRD"})
    void a_few_effects_are_pooled_as_ever(PoolingMethod method) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC).withMethod(method);
        EffectSizes few = EffectSizes.of(new double[] {0.1, 0.5, -0.2}, new double[] {0.01, 0.03, 0.02});
        assertThat(Pooling.parallel().pool(few, plan)).isEqualTo(Pooling.pool(few, plan));
    }

    private static EffectSizes many() {
        Random random = new Random(7);
        double[] variances = random.doubles(MANY, 0.01, 0.1).toArray();
        double[] effects = new double[MANY];
        for (int i = 0; i < MANY; i++) {
            effects[i] = 0.2 + random.nextGaussian() * Math.sqrt(variances[i] + 0.05);
        }
        return EffectSizes.of(effects, variances);
    }
}

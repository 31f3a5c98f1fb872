package io.socialsouls.community.pooling.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.QProfile;
import io.socialsouls.community.pooling.bayes.UniformTau;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NewTestTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Test
    void fewer_than_five_tests_cannot_tell() {
        assertThat(expected(PLAN, 0.1, 0.2, 0.3, 0.2)).isEmpty();
        assertThat(expected(PLAN, 0.1, 0.2, 0.3, 0.2, 0.2)).isPresent();
    }

    @Test
    void both_the_prediction_and_what_is_not_known_of_tau_are_within() {
        for (double[] effects : new double[][] {{0.2, 0.2, 0.2, 0.2, 0.2}, {-1, 0.2, 2, 0.7, -0.4, 1.5}}) {
            EffectSizes sizes = sizes(effects);
            PooledEffect pooled = Pooling.pool(sizes, PLAN);
            Interval hull = NewTest.of(pooled, sizes).orElseThrow();
            for (Interval one :
                    new Interval[] {pooled.prediction().orElseThrow(), UniformTau.prediction(sizes, 0.95)}) {
                assertThat(hull.low()).isLessThanOrEqualTo(one.low());
                assertThat(hull.high()).isGreaterThanOrEqualTo(one.high());
            }
        }
    }

    @Test
    void of_very_many_tests_tau_is_as_large_as_the_upper_end_of_its_interval() {
        double[] many = new double[UniformTau.MAX_EFFECTS + 1];
        Arrays.setAll(many, i -> (i % 7) / 7.0);
        EffectSizes sizes = sizes(many);
        PooledEffect pooled = Pooling.pool(sizes, PLAN);
        assertThat(NewTest.of(pooled, sizes)).contains(QProfile.prediction(sizes, PLAN));
        assertThat(QProfile.prediction(sizes, PLAN).high())
                .isGreaterThan(pooled.prediction().orElseThrow().high());
    }

    @Test
    void a_method_that_knows_of_no_differences_expects_nothing() {
        assertThat(expected(PLAN.withMethod(PoolingMethod.COMMON_EFFECT), 0.1, 0.2, 0.3, 0.2, 0.2))
                .isEmpty();
    }

    private static Optional<Interval> expected(PoolingPlan plan, double... effects) {
        EffectSizes sizes = sizes(effects);
        return NewTest.of(Pooling.pool(sizes, plan), sizes);
    }

    private static EffectSizes sizes(double... effects) {
        double[] variances = new double[effects.length];
        Arrays.fill(variances, 0.04);
        return EffectSizes.of(effects, variances);
    }
}

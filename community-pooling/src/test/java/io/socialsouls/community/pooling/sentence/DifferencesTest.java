package io.socialsouls.community.pooling.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.sentence.Differences.Kind;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Test
    void many_tests_that_agree_differ_mostly_by_chance_and_few_that_agree_do_not_tell() {
        assertThat(of(alternating(40, 0.1)).orElseThrow().kind()).isEqualTo(Kind.CHANCE);
        assertThat(of(alternating(9, 0)).orElseThrow().kind()).isEqualTo(Kind.UNTOLD);
        assertThat(of(alternating(2, 0)).orElseThrow().kind()).isEqualTo(Kind.UNTOLD);
    }

    @Test
    void tests_differ_mostly_for_real_only_if_all_of_the_interval_says_so() {
        Differences real = of(alternating(20, 1)).orElseThrow();
        assertThat(real.kind()).isEqualTo(Kind.REAL);
        assertThat(real.interval().low()).isGreaterThan(50);
        Differences open = of(alternating(10, 0.3)).orElseThrow();
        assertThat(open.i2()).isGreaterThan(50);
        assertThat(open.interval().low()).isLessThan(50);
        assertThat(open.kind()).isEqualTo(Kind.UNTOLD);
        Differences few = of(alternating(4, 0.5)).orElseThrow();
        assertThat(few.interval().low()).isGreaterThan(50);
        assertThat(few.kind()).isEqualTo(Kind.UNTOLD);
        assertThat(of(alternating(4, 3)).orElseThrow().kind()).isEqualTo(Kind.REAL);
    }

    @Test
    void one_test_does_not_differ() {
        assertThat(of(alternating(1, 0))).isEmpty();
    }

    /** So many effects of variance 0.04, every other one above zero and the rest below it, by as much. */
    private static EffectSizes alternating(int count, double size) {
        double[] effects = new double[count];
        double[] variances = new double[count];
        Arrays.setAll(effects, i -> i % 2 == 0 ? size : -size);
        Arrays.fill(variances, 0.04);
        return EffectSizes.of(effects, variances);
    }

    private static Optional<Differences> of(EffectSizes sizes) {
        return Differences.of(Pooling.pool(sizes, PLAN), sizes);
    }
}

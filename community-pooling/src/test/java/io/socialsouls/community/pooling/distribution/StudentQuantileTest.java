package io.socialsouls.community.pooling.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.statistics.distribution.TDistribution;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StudentQuantileTest {
    @ParameterizedTest
    @ValueSource(doubles = {0.999_999_999, 1, 1.000_1, 1.37, 2, 2.5, 3, 4, 9, 38.7, 39, 189, 4_999, 999_999})
    void the_survival_function_takes_the_probability_at_its_quantile(double df) {
        TDistribution student = TDistribution.of(df);
        for (double probability : new double[] {1e-16, 1e-9, 0.0005, 0.005, 0.025, 0.05, 0.1, 0.25, 0.4, 0.499}) {
            double quantile = StudentQuantile.upper(df, probability);
            assertThat(student.survivalProbability(quantile))
                    .as("%s above %s", probability, quantile)
                    .isCloseTo(probability, within(1e-12 * probability));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 4, 999_999})
    void one_half_lies_above_zero(double df) {
        assertThat(StudentQuantile.upper(df, 0.5)).isZero();
    }
}

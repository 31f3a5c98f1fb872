package io.socialsouls.community.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

/** Several arms with the same tactic in one test. */
class MergedArmsTest {
    @Test
    void counts_of_two_arms_are_summed_and_the_control_arm_counts_once() {
        EventCounts counts = EventCounts.treated(30, 1_000).control(20, 980);

        assertThat(counts.andTreated(12, 500)).isEqualTo(new EventCounts(42, 1_500, 20, 980));
        assertThat(counts.andControl(7, 20)).isEqualTo(new EventCounts(30, 1_000, 27, 1_000));
    }

    @Test
    void events_and_times_of_two_arms_are_summed() {
        EventRates rates = new EventRates(3, 10.5, 4, 12);

        assertThat(rates.andTreated(2, 1.5)).isEqualTo(new EventRates(5, 12, 4, 12));
        assertThat(rates.andControl(1, 0.25)).isEqualTo(new EventRates(3, 10.5, 5, 12.25));
    }

    @Test
    void mean_and_standard_deviation_of_merged_arms_are_those_of_everybody_in_them() {
        double[] first = {1, 4, 4.5, 9};
        double[] second = {-3, 2, 11};
        double[] everybody =
                DoubleStream.concat(Arrays.stream(first), Arrays.stream(second)).toArray();

        ArmMeans treated = new ArmMeans(mean(first), sd(first), 4, 0, 1, 10).andTreated(mean(second), sd(second), 3);
        ArmMeans control = new ArmMeans(0, 1, 10, mean(first), sd(first), 4).andControl(mean(second), sd(second), 3);

        assertThat(treated.treatedMean()).isCloseTo(mean(everybody), within(1e-14));
        assertThat(treated.treatedSd()).isCloseTo(sd(everybody), within(1e-14));
        assertThat(treated.treatedTotal()).isEqualTo(7);
        assertThat(treated.controlTotal()).isEqualTo(10);
        assertThat(control.controlMean()).isCloseTo(mean(everybody), within(1e-14));
        assertThat(control.controlSd()).isCloseTo(sd(everybody), within(1e-14));
    }

    @Test
    void merging_arms_of_vast_numbers_neither_overflows_nor_loses_their_spread() {
        ArmMeans merged = new ArmMeans(1e200, 1e190, 5, 0, 1, 2).andTreated(3e200, 1e190, 5);

        assertThat(merged.treatedMean()).isCloseTo(2e200, within(1e186));
        assertThat(merged.treatedSd()).isCloseTo(1e200 * Math.sqrt(10 / 9.0), within(1e187));
    }

    @Test
    void an_arm_that_cannot_be_is_refused_by_name() {
        EventCounts counts = EventCounts.treated(30, 1_000).control(20, 980);

        assertThatThrownBy(() -> counts.andTreated(-1, 5))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("treated_events");
        assertThatThrownBy(() -> counts.andControl(1, Limits.MAX_COUNT))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("control_n");
        assertThatThrownBy(() -> new ArmMeans(1, 1, 2, 1, 1, 2).andTreated(1, -1, 2))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("treated_sd");
        assertThatThrownBy(() -> new EventRates(1, 1, 1, 1).andControl(1, 0))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("control_time");
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double sd(double[] values) {
        double mean = mean(values);
        return Math.sqrt(Arrays.stream(values)
                        .map(value -> (value - mean) * (value - mean))
                        .sum()
                / (values.length - 1));
    }
}

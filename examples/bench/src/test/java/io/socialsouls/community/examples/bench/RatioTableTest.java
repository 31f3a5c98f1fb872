package io.socialsouls.community.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RatioTableTest {
    @Test
    void each_time_stands_beside_its_groups_baseline_for_the_same_k() {
        String table = RatioTable.of(List.of(
                new Timing("PoolingBenchmark", "reml", 50, 90, 95, 1_600),
                new Timing("PoolingBenchmark", "summingPass", 5, 1, 1, 0),
                new Timing("PoolingBenchmark", "summingPass", 50, 10, 11.5, 0),
                new Timing("EffectSizeBenchmark", "logarithms", 50, 30, 30, 0)));
        assertThat(table.lines().skip(2))
                .containsExactly(
                        "| reml | 50 | 90.000 | 95.000 | 9.00 | 40 | 1,600 | 32.0 |",
                        "| summingPass | 5 | 1.000 | 1.000 | 1.00 | - | 0 | 0.0 |",
                        "| summingPass | 50 | 10.000 | 11.500 | 1.00 | - | 0 | 0.0 |",
                        "| logarithms | 50 | 30.000 | 30.000 | 1.00 | - | 0 | 0.0 |");
    }

    @Test
    void what_was_not_measured_is_a_dash() {
        String table = RatioTable.of(List.of(new Timing("PoolingBenchmark", "commonEffect", 5, 1, 1, Double.NaN)));
        assertThat(table.lines().skip(2)).containsExactly("| commonEffect | 5 | 1.000 | 1.000 | - | - | - | - |");
    }
}

package io.socialsouls.community.examples.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MadeDataTest {
    @Test
    void effects_and_variances_follow_their_formula() {
        double[] variances = MadeEffects.variances(50);
        double[] effects = MadeEffects.effects(variances);
        assertThat(variances[0]).isEqualTo(0.01 + 0.09 * 0.6180339887498949);
        assertThat(effects[0]).isEqualTo(0.2 + 0.3 * Math.sin(1.7) + Math.sqrt(2 * variances[0]) * Math.sin(12.9898));
        assertThat(Arrays.stream(variances).boxed()).allMatch(variance -> variance >= 0.01 && variance < 0.1);
    }

    @Test
    void no_table_has_an_empty_cell() {
        assertThat(MadeTables.tables(5_000))
                .hasSize(5_000)
                .allMatch(table -> table.treatedEvents() > 0
                        && table.controlEvents() > 0
                        && table.treatedEvents() < table.treatedTotal()
                        && table.controlEvents() < table.controlTotal());
    }
}

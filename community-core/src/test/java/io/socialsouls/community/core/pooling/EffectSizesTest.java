package io.socialsouls.community.core.pooling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EffectSizesTest {
    @Test
    void effects_are_copied_so_that_a_later_change_of_the_array_is_not_seen() {
        double[] effects = {0.1, 0.2};
        EffectSizes sizes = EffectSizes.of(effects, new double[] {0.01, 0.02});
        effects[0] = 9;
        assertThat(sizes.effect(0)).isEqualTo(0.1);
    }
}

package io.socialsouls.community.core.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BackOffTest {
    @Test
    void the_longest_pause_that_may_be_drawn_is_cut_short_by_an_interrupt_and_says_so() {
        BackOff longest = new BackOff(() -> Long.MAX_VALUE);
        assertThat(longest.pause(1)).isTrue();
        Thread.currentThread().interrupt();
        assertThat(longest.pause(1)).isFalse();
        assertThat(Thread.interrupted()).isTrue();
    }
}

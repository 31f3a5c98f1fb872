package io.socialsouls.community.testkit.community;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.socialsouls.community.testkit.community.MembersCommand.Leaves;
import net.jqwik.api.Arbitraries;
import org.junit.jupiter.api.Test;

class DrawingTest {
    @Test
    void a_command_that_no_story_would_have_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Drawing.of("members.leave", 0, Draws.anybody(), Arbitraries.just(new Leaves()), new Leaves()))
                .withMessage("weight of members.leave is 0, so that no story has it; expected 1 or more");
    }

    @Test
    void a_command_without_an_example_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawing.of("members.leave", 6, Draws.anybody(), Arbitraries.just(new Leaves())))
                .withMessage("examples of members.leave are missing; expected one or more");
    }
}

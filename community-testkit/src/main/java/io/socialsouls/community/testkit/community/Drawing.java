package io.socialsouls.community.testkit.community;

import java.util.List;
import net.jqwik.api.Arbitrary;

/**
 * How a command is drawn.
 *
 * @param command its name in the table of commands
 * @param weight how often, compared with the others; 1 or more
 * @param who by whom, as indexes of people
 * @param what with what
 * @param examples a few that stand for all of them, one at least
 */
public record Drawing(
        String command,
        int weight,
        Arbitrary<Integer> who,
        Arbitrary<? extends DrawnCommand> what,
        List<? extends DrawnCommand> examples) {
    public Drawing {
        if (weight < 1) {
            throw new IllegalArgumentException(
                    "weight of " + command + " is " + weight + ", so that no story has it; expected 1 or more");
        }
        if (examples.isEmpty()) {
            throw new IllegalArgumentException("examples of " + command + " are missing; expected one or more");
        }
        examples = List.copyOf(examples);
    }

    static Drawing of(
            String command,
            int weight,
            Arbitrary<Integer> who,
            Arbitrary<? extends DrawnCommand> what,
            DrawnCommand... examples) {
        return new Drawing(command, weight, who, what, List.of(examples));
    }
}

package io.socialsouls.community.experiment;

import io.socialsouls.community.message.Message;
import java.util.List;
import java.util.Objects;

/**
 * Pooled contributions that may not be what they seem: a person who knows the tests should look at them.
 *
 * @param contributions which ones, two or more, in the order of their arrival
 * @param message the same for people
 */
public record PoolingWarning(Kind kind, List<ContributionId> contributions, Message message) {
    /** The kinds of oddities of contributions. */
    public enum Kind {
        /** They have the same control, as variants of one test have, but came as tests of their own. */
        EQUAL_CONTROLS,
        /** They have the same numbers in all arms: one test may have been sent twice. */
        SAME_TEST
    }

    public PoolingWarning {
        Objects.requireNonNull(kind, "kind");
        contributions = List.copyOf(contributions);
        Objects.requireNonNull(message, "message");
    }
}

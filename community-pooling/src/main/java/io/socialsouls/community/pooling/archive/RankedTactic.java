package io.socialsouls.community.pooling.archive;

import java.util.Objects;

/**
 * A tactic among others.
 *
 * @param name as it was given
 * @param tests how many there were of it
 * @param effect its mean effect, drawn towards that of all tactics the more, the less its tests tell
 */
public record RankedTactic(String name, int tests, double effect) {
    public RankedTactic {
        Objects.requireNonNull(name, "name");
    }
}

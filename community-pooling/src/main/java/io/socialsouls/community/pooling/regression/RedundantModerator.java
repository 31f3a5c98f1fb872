package io.socialsouls.community.pooling.regression;

import java.util.List;
import java.util.Objects;

/**
 * A coefficient that data cannot tell, because its column follows from those before it.
 *
 * @param name of the coefficient
 * @param followsFrom names of the coefficients whose columns make it up; none if it is the same for every effect
 */
public record RedundantModerator(String name, List<String> followsFrom) {
    public RedundantModerator {
        Objects.requireNonNull(name, "name");
        followsFrom = List.copyOf(followsFrom);
    }
}

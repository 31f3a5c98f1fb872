package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.PooledEffect;
import java.util.List;
import java.util.Objects;

/**
 * A subgroup in a forest plot.
 *
 * @param effect the pooled effect of the subgroup
 * @param members which effects of the result are in it, in its order
 */
public record ForestBlock(String name, PooledEffect effect, List<Integer> members) {
    /** More subgroups are not drawn: the picture would be a list. */
    public static final int MAX_GROUPS = 12;

    public ForestBlock {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        members = List.copyOf(members);
    }
}

package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.experiment.PooledEffect;
import java.util.List;
import java.util.Objects;

/**
 * The effects of one level, pooled.
 *
 * @param name the name of the level
 * @param effect the pooled effect of the level, with a tau² of its own
 * @param indices which effects are in it
 */
public record Subgroup(String name, PooledEffect effect, List<Integer> indices) {
    public Subgroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        indices = List.copyOf(indices);
    }
}

package io.socialsouls.community.pooling.regression;

import io.socialsouls.community.experiment.PooledEffect;
import java.util.List;
import java.util.Objects;

/**
 * The effects of one level, pooled.
 *
 * @param name the level
 * @param effect what they say together, with a tau² of their own
 * @param indices which effects they are
 */
public record Subgroup(String name, PooledEffect effect, List<Integer> indices) {
    public Subgroup {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(effect, "effect");
        indices = List.copyOf(indices);
    }
}

package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.ZeroCells;

/** What a rule for empty cells adds to each of them: one half, or nothing. */
final class HalfAdded {
    private HalfAdded() {}

    static double to(ZeroCells rule, boolean empty) {
        return switch (rule) {
            case ONLY_ZERO -> empty ? 0.5 : 0;
            case ALL -> 0.5;
            case NONE -> 0;
        };
    }
}

package io.socialsouls.community.pooling.distribution;

import io.socialsouls.community.error.InvalidValueException;

/** What a central interval leaves out on either side. */
public final class Tail {
    private Tail() {}

    /**
     * {@return half of what an interval of a level leaves out}
     *
     * @param level between 0 and 1, both excluded
     * @throws InvalidValueException if the level is not between 0 and 1
     */
    public static double of(double level) {
        if (!(level > 0 && level < 1)) {
            throw new InvalidValueException("level", level, "a number between 0 and 1, such as 0.95");
        }
        return (1 - level) / 2;
    }
}

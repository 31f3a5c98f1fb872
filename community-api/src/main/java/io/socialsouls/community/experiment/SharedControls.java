package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;

/** Refuses to put arms together that were compared with different controls. */
final class SharedControls {
    private SharedControls() {}

    /** {@return the other comparison, which is then of the same kind} */
    static <T extends Comparison> T check(T one, Comparison other, Class<T> kind) {
        if (!one.sharesControl(other)) {
            throw new InvalidValueException("control", other, "the same control as in " + one);
        }
        return kind.cast(other);
    }
}

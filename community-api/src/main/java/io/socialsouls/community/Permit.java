package io.socialsouls.community;

import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.message.Message;
import java.util.Objects;

/** The answer to whether a call would be let through: see {@link ActorInGroup#may}. */
public sealed interface Permit {
    /** The call would be let through. */
    record Given() implements Permit {}

    /**
     * The call would be refused.
     *
     * @param code the code of the error that the call would end in
     * @param why the same for people
     */
    record Refused(ErrorCode code, Message why) implements Permit {
        public Refused {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(why, "why");
        }
    }

    /** {@return whether the call would be let through} */
    default boolean isGiven() {
        return this instanceof Given;
    }
}

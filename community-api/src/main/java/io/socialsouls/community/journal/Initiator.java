package io.socialsouls.community.journal;

import io.socialsouls.community.group.MemberId;
import java.util.Objects;

/** The member, the host or the time that made an event happen. */
public sealed interface Initiator {
    /** A member. */
    record Member(MemberId id) implements Initiator {
        public Member {
            Objects.requireNonNull(id, "id");
        }
    }

    /** The host application itself. */
    record Host() implements Initiator {}

    /** Time: something was due. */
    record Due() implements Initiator {}

    /** {@return a member as the initiator} */
    static Initiator of(MemberId id) {
        return new Member(id);
    }
}

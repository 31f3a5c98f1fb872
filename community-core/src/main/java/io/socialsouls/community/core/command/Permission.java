package io.socialsouls.community.core.command;

import io.socialsouls.community.group.Role;

/** What a call needs, and which roles have it: the one place where that is decided. */
public enum Permission {
    /** Read what members read. */
    READ,
    /** Open experiments and bring results to them. */
    EXPERIMENT,
    /** See who waits to be let in, and let them in. */
    ADMIT;

    boolean allows(Role role) {
        return switch (this) {
            case READ -> true;
            case EXPERIMENT -> role != Role.GUEST;
            case ADMIT -> role == Role.OWNER || role == Role.CURATOR || role == Role.MODERATOR;
        };
    }
}

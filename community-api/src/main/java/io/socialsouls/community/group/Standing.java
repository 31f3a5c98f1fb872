package io.socialsouls.community.group;

/** The standing of a membership: whether it is in force. */
public enum Standing {
    /** Asked to be let in and is not in yet: still a stranger to everything inside. */
    REQUESTED,
    /** Was invited and has not answered: still a stranger to everything inside but the invitation. */
    INVITED,
    /** In. */
    ACTIVE,
    /** In, and may read; may not say or contribute anything. */
    MUTED,
    /** Out until a moderator lifts it; sees the decision, nothing else. */
    SUSPENDED,
    /** Out for good; sees the decision, nothing else, and may not ask to be let in again. */
    BANNED,
    /** Left; a stranger again. */
    LEFT;

    /** {@return whether a member of this standing sees what members see: true for active and muted members} */
    public boolean isInside() {
        return this == ACTIVE || this == MUTED;
    }
}

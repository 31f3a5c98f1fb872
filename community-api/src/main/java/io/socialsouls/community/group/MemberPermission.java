package io.socialsouls.community.group;

/** The things that a reader may do about a member. */
public enum MemberPermission {
    /** Let the member in: they asked. */
    ADMIT,
    /**
     * Give the member another role. Of the reader's own role, {@link io.socialsouls.community.ActorInGroup#may} tells.
     */
    APPOINT,
    /** Limit the member, or limit them otherwise. */
    SANCTION,
    /** Lift what limits the member. */
    LIFT
}

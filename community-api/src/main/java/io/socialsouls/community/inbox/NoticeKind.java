package io.socialsouls.community.inbox;

/** The subjects of notices. */
public enum NoticeKind {
    /** Somebody answered or replied to a post of the member. */
    REPLY,
    /** Somebody mentioned the member by name, as {@code @Name}. */
    MENTION,
    /** An answer of the member was accepted. */
    ACCEPTED,
    /** A moderator decided on a post of the member. */
    DECISION,
    /** A moderator limited the member, or lifted that. */
    SANCTION,
    /** The person is invited to the group. */
    INVITATION
}

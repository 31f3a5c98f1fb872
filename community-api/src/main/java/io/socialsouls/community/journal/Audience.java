package io.socialsouls.community.journal;

/** Who may be shown a journal entry. The host sees all of them. */
public enum Audience {
    /** Every member of the group. */
    MEMBERS,
    /** Owners, curators and moderators. */
    MODERATORS,
    /** The host alone. */
    HOST
}

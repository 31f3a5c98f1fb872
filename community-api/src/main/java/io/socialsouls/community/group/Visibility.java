package io.socialsouls.community.group;

/** What strangers learn of a private group. What members say is for members in both cases. */
public enum Visibility {
    /** Strangers see the charter and may ask to be let in. */
    LISTED,
    /** Strangers cannot tell whether the group exists. */
    UNLISTED
}

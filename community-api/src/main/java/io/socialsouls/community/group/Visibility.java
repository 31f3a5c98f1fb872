package io.socialsouls.community.group;

/** The visibility of a private group to strangers. In both cases, only members see what members say. */
public enum Visibility {
    /** Strangers see the charter and may ask to be let in. */
    LISTED,
    /** Strangers cannot tell whether the group exists. */
    UNLISTED
}

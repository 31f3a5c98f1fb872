package io.socialsouls.community.post;

/** Who sees a post. */
public enum PostState {
    /** A moderator will decide; the author and moderators see it. */
    HELD,
    /** The group sees it. */
    PUBLISHED,
    /** A moderator decided against it; the author and moderators see it. */
    REJECTED
}

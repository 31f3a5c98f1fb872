package io.socialsouls.community.post;

/** How the author of a post shows. */
public enum Attribution {
    /** By the name in the author's profile. */
    BY_NAME,
    /** Under an alias: the same in one thread, another in every other. Writing style is not disguised. */
    ANONYMOUS
}

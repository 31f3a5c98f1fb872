package io.socialsouls.community.policy;

/** How long an author has been in the group, in buckets too coarse to tell members apart. */
public enum Tenure {
    /** Joined less than seven days ago. */
    NEW,
    /** Joined at least seven days ago. */
    SETTLED,
    /** Joined at least ninety days ago. */
    LONG_STANDING
}

package io.socialsouls.community.group;

/** Whether a membership is in force. */
public enum Standing {
    /** Asked to be let in and is not yet: still a stranger to everything inside. */
    REQUESTED,
    /** In. */
    ACTIVE
}

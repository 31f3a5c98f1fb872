package io.socialsouls.community.post;

/** What a reader may do with a post. */
public enum PostPermission {
    /** Reply to it. */
    REPLY,
    /** Answer it: it is a question. */
    ANSWER,
    /** Thank its author. */
    THANK,
    /** Accept it as the answer: the reader asked the question. */
    ACCEPT,
    /** Decide on it: it is held. */
    DECIDE
}

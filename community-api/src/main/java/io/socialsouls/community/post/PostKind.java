package io.socialsouls.community.post;

/** What a post is. */
public enum PostKind {
    /** Something the author does not know. Starts a thread. */
    QUESTION,
    /** What helps with a question; its asker may accept it. */
    ANSWER,
    /** Anything said in answer to another post. */
    REPLY,
    /** Working out loud: what I am doing, where I am stuck. Starts a thread. */
    STORY,
    /** What I tested and what came out. Starts a thread. */
    FINDING,
    /** Something worth reading. Starts a thread. */
    RESOURCE,
    /** Something that everybody should know; owners, curators and moderators announce. Starts a thread. */
    ANNOUNCEMENT,
    /** A scheduled live session; its questions are the replies. Starts a thread. */
    LIVE;

    /**
     * Whether a post of this kind starts a thread of its own.
     *
     * @return false for answers and replies
     */
    public boolean startsThread() {
        return this != ANSWER && this != REPLY;
    }
}

package io.socialsouls.community.post;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;

/**
 * What is said in one group, as one actor.
 *
 * <p>Every call is authorised anew. Who may not know of the group gets
 * {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND} from all of them, whether it exists or not; so does a
 * member for a post that is not theirs to see.
 */
public interface Posts {
    /**
     * Says something. The group's policy decides what becomes of it. Active members but guests may.
     *
     * @param draft what to say
     * @return what became of it, and why
     */
    PostOutcome submit(Draft draft);

    /**
     * Thanks the author of a published post. Thanking twice, or for a post under one's own name, changes
     * nothing.
     *
     * @param post which one
     */
    void thank(PostId post);

    /**
     * Accepts an answer to the actor's own question; another one that was accepted before no longer is.
     *
     * @param answer a published answer
     */
    void accept(PostId answer);

    /**
     * Notes that the actor has read all that is published in a thread up to a post.
     *
     * @param post the last one read
     */
    void markRead(PostId post);

    /**
     * One thread.
     *
     * @param thread the post that started it
     * @param page which page of what follows
     * @return a screen
     */
    ThreadView thread(PostId thread, PageRequest page);

    /**
     * All threads of the group.
     *
     * @param page which page
     * @return latest activity first
     */
    Page<ThreadSummary> feed(PageRequest page);
}

package io.socialsouls.community.inbox;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;

/**
 * One member's inbox in one group: always the actor's own.
 *
 * <p>Who is invited sees the invitation in it; who is suspended or banned sees the decision about them in it; every other stranger
 * gets {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND}, whether the group exists or not.
 */
public interface Inbox {
    /**
     * What came.
     *
     * @param page which page
     * @return newest first
     */
    Page<Notice> notices(PageRequest page);

    /**
     * How many notices are unread.
     *
     * @return 0 or more
     */
    int unread();

    /**
     * Marks a notice as read; one that is already stays so.
     *
     * @param notice which one
     */
    void markRead(NoticeId notice);
}

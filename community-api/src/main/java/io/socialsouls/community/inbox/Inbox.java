package io.socialsouls.community.inbox;

import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;

/**
 * One member's inbox in one group: always the actor's own.
 *
 * <p>An invited person sees the invitation in it; a suspended or banned member sees the decision about them in it;
 * every other stranger gets {@link io.socialsouls.community.error.ErrorCode#NOT_FOUND}, whether the group exists or
 * not.
 */
public interface Inbox {
    /** {@return the notices, newest first} */
    Page<Notice> notices(PageRequest page);

    /** {@return how many notices are unread} */
    int unread();

    /** Marks a notice as read; a notice that is already read stays so. */
    void markRead(NoticeId notice);
}

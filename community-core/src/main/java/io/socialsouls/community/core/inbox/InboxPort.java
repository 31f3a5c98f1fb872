package io.socialsouls.community.core.inbox;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.OutcomeForm.Done;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.inbox.Inbox;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import java.util.Objects;

/**
 * Reads the actor's own inbox.
 *
 * @param runner who acts, and in which group
 */
public record InboxPort(GroupRunner runner) implements Inbox {
    /** Lists what came. */
    public static final Query<PageRequest, Page<Notice>> NOTICES =
            Query.of("inbox.notices", AccessRule.whoHasAnInbox(), MyNotices::list);

    /** Counts what is unread. */
    public static final Query<Command.None, Integer> UNREAD =
            Query.of("inbox.unread", AccessRule.whoHasAnInbox(), (context, none) -> MyNotices.unread(context));

    /** Marks a notice as read. */
    public static final Command<NoticeId, Done> MARK_READ = Command.of(
                    "inbox.markRead", AccessRule.whoHasAnInbox(), MyNotices::markRead)
            .ownRowsOnly();

    @Override
    public Page<Notice> notices(PageRequest page) {
        return runner.run(NOTICES, Objects.requireNonNull(page, "page"));
    }

    @Override
    public int unread() {
        return runner.run(UNREAD, new Command.None());
    }

    @Override
    public void markRead(NoticeId notice) {
        runner.run(MARK_READ, Objects.requireNonNull(notice, "notice"));
    }
}

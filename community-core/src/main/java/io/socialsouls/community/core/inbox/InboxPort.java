package io.socialsouls.community.core.inbox;

import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Inbox;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.NoticeRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the actor's own inbox.
 *
 * @param desk who acts, and in which group
 */
public record InboxPort(Desk desk) implements Inbox {
    private static final String LIST = "notices";

    @Override
    public Page<Notice> notices(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return desk.read("inbox.notices", Gate.whoHasAnInbox(), scope -> {
            Optional<NoticeRow> after = Cursors.position(LIST, page)
                    .map(position -> new NoticeRow(
                            NoticeId.of(position.id()),
                            scope.actor(),
                            NoticeKind.REPLY,
                            Optional.empty(),
                            position.at(),
                            "",
                            false,
                            1));
            List<NoticeRow> rows = scope.unit().notices().list(scope.actor(), visible(scope), after, page.limit() + 1);
            return Cursors.page(
                            LIST,
                            rows,
                            page,
                            row -> new Cursors.Position(row.at(), row.id().value()))
                    .map(row -> new Notice(
                            row.id(),
                            row.kind(),
                            row.post(),
                            scope.engine().codec().sentence(row.sentenceJson()),
                            row.at(),
                            row.read()));
        });
    }

    @Override
    public int unread() {
        return desk.read(
                "inbox.unread",
                Gate.whoHasAnInbox(),
                scope -> scope.unit().notices().unread(scope.actor(), visible(scope)));
    }

    @Override
    public void markRead(NoticeId notice) {
        Objects.requireNonNull(notice, "notice");
        desk.command("inbox.markRead", Gate.whoHasAnInbox(), List.of(notice), scope -> {
            NoticeRow row = scope.unit()
                    .notices()
                    .find(notice)
                    .filter(found -> found.member().equals(scope.actor()))
                    .filter(found -> visible(scope).contains(found.kind()))
                    .orElseThrow(() -> Scope.notFound("notice", notice));
            if (!row.read()) {
                scope.unit()
                        .notices()
                        .put(List.of(new NoticeRow(
                                row.id(),
                                row.member(),
                                row.kind(),
                                row.post(),
                                row.at(),
                                row.sentenceJson(),
                                true,
                                row.version() + 1)));
            }
        });
    }

    /** Who is outside sees what concerns the way in or out, and nothing of the group. */
    private static Set<NoticeKind> visible(Scope scope) {
        Standing standing = scope.me().standing();
        if (standing.isInside()) {
            return EnumSet.allOf(NoticeKind.class);
        }
        return EnumSet.of(standing == Standing.INVITED ? NoticeKind.INVITATION : NoticeKind.SANCTION);
    }
}

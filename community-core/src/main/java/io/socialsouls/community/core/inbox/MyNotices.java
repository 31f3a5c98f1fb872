package io.socialsouls.community.core.inbox;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.NoticeRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The actor's own notices. */
final class MyNotices {
    private static final String LIST = "notices";

    private MyNotices() {}

    static Page<Notice> list(CommandContext context, PageRequest page) {
        Optional<NoticeRow> after = Cursors.position(LIST, page)
                .map(position -> new NoticeRow(
                        NoticeId.of(position.id()),
                        context.actor(),
                        NoticeKind.REPLY,
                        Optional.empty(),
                        position.at(),
                        "",
                        false,
                        1));
        List<NoticeRow> rows =
                context.unit().notices().list(context.actor(), visible(context), after, page.limit() + 1);
        return Cursors.page(
                        LIST,
                        rows,
                        page,
                        row -> new Cursors.Position(row.at(), row.id().value()))
                .map(row -> new Notice(
                        row.id(),
                        row.kind(),
                        row.post(),
                        context.services().codec().message(row.messageJson()),
                        row.at(),
                        row.read()));
    }

    static int unread(CommandContext context) {
        return context.unit().notices().unread(context.actor(), visible(context));
    }

    static Runnable markRead(CommandContext context, NoticeId notice) {
        NoticeRow row = context.unit()
                .notices()
                .find(notice)
                .filter(found -> found.member().equals(context.actor()))
                .filter(found -> visible(context).contains(found.kind()))
                .orElseThrow(() -> CommandContext.notFound("notice", notice));
        if (row.read()) {
            return () -> {};
        }
        return () -> context.unit()
                .notices()
                .put(List.of(new NoticeRow(
                        row.id(),
                        row.member(),
                        row.kind(),
                        row.post(),
                        row.at(),
                        row.messageJson(),
                        true,
                        row.version() + 1)));
    }

    /** Members who are outside see what concerns the way in or out, and nothing of the group. */
    private static Set<NoticeKind> visible(CommandContext context) {
        Standing standing = context.me().standing();
        if (standing.isInside()) {
            return EnumSet.allOf(NoticeKind.class);
        }
        return EnumSet.of(standing == Standing.INVITED ? NoticeKind.INVITATION : NoticeKind.SANCTION);
    }
}

package io.socialsouls.community.core.inbox;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.NoticeRow;
import java.util.Optional;

/** Puts notices into inboxes, when the call ends. */
public final class Notices {
    private Notices() {}

    /**
     * Tells a member something about a post.
     *
     * <p>Nobody is told of what they said themselves. An id is drawn all the same: who reads ids must not learn from a
     * missing one who is behind an alias.
     *
     * @param context the call
     * @param to whom
     * @param author who said it
     * @param kind what it is about
     * @param post which post
     * @param message what it says
     */
    public static void tell(
            CommandContext context, MemberId to, MemberId author, NoticeKind kind, PostId post, Message message) {
        NoticeId id = newId(context);
        if (!author.equals(to)) {
            put(context, id, to, kind, Optional.of(post), message);
        }
    }

    /**
     * Tells a member something about a post, unless the member is outside by now.
     *
     * <p>As above, an id is drawn in any case: a missing one would tell that somebody behind an alias has left.
     *
     * @param context the call
     * @param to whom
     * @param author who said it
     * @param kind what it is about
     * @param post which post
     * @param message what it says
     */
    public static void tellInside(
            CommandContext context, MemberId to, MemberId author, NoticeKind kind, PostId post, Message message) {
        NoticeId id = newId(context);
        boolean inside = context.unit()
                .memberships()
                .find(to)
                .filter(row -> row.standing().isInside())
                .isPresent();
        if (inside && !author.equals(to)) {
            put(context, id, to, kind, Optional.of(post), message);
        }
    }

    /**
     * Tells a member something about the member.
     *
     * @param context the call
     * @param to whom
     * @param kind what it is about
     * @param message what it says
     */
    public static void tell(CommandContext context, MemberId to, NoticeKind kind, Message message) {
        put(context, newId(context), to, kind, Optional.empty(), message);
    }

    private static NoticeId newId(CommandContext context) {
        return NoticeId.of(context.services().ids().next());
    }

    private static void put(
            CommandContext context, NoticeId id, MemberId to, NoticeKind kind, Optional<PostId> post, Message message) {
        context.tell(new NoticeRow(
                id, to, kind, post, context.now(), context.services().codec().message(message), false, 1));
    }
}

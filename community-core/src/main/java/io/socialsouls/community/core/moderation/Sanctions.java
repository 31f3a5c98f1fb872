package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.group.MemberRules;
import io.socialsouls.community.core.group.Memberships;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.spi.MembershipRow;
import java.util.Objects;

/** What limits a member, and lifting it. */
public final class Sanctions {
    private Sanctions() {}

    /**
     * What limits a member.
     *
     * @param member who
     * @param sanction how, and why
     */
    public record Limit(MemberId member, Sanction sanction) {
        public Limit {
            Objects.requireNonNull(member, "member");
            Objects.requireNonNull(sanction, "sanction");
        }
    }

    static Runnable impose(CommandContext context, Limit limit) {
        MemberId member = limit.member();
        Sanction sanction = limit.sanction();
        MembershipRow row = Memberships.find(context, member);
        Refusal.raise(MemberRules.sanction(context.me(), row, sanction.kind().standing()));
        return () -> impose(context, row, sanction);
    }

    private static void impose(CommandContext context, MembershipRow row, Sanction sanction) {
        MemberId member = row.id();
        Standing standing = sanction.kind().standing();
        Memberships.change(context, row, standing);
        String key = switch (sanction.kind()) {
            case MUTE -> MessageKeys.NOTICE_SANCTION_MUTED;
            case SUSPEND -> MessageKeys.NOTICE_SANCTION_SUSPENDED;
            case BAN -> MessageKeys.NOTICE_SANCTION_BANNED;
        };
        Message message = Message.of(key, new MessageArgument.Text(sanction.reason()));
        Notices.tell(context, member, NoticeKind.SANCTION, message);
        context.happened(new Event.MemberSanctioned(member, standing, Initiator.of(context.actor())));
    }

    static Runnable lift(CommandContext context, MemberId member) {
        MembershipRow row = Memberships.find(context, member);
        Refusal.raise(MemberRules.lift(context.me(), row));
        return () -> {
            Memberships.change(context, row, Standing.ACTIVE);
            Notices.tell(context, member, NoticeKind.SANCTION, Message.of(MessageKeys.NOTICE_SANCTION_LIFTED));
            context.happened(new Event.SanctionLifted(member, Initiator.of(context.actor())));
        };
    }
}

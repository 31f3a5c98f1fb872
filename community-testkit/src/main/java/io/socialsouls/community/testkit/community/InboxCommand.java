package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.PageRequest;

/** What is done with notices. */
public sealed interface InboxCommand extends DrawnCommand {
    /** Marks one of the actor's own notices as read: those of others can't be told apart from none. */
    record ReadsNotice(int notice) implements InboxCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "inbox.markRead",
                    13,
                    Draws.speaker(),
                    Draws.index(Draws.FEW).map(ReadsNotice::new),
                    new ReadsNotice(0));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            var mine = me.inbox().notices(PageRequest.first(Limits.MAX_PAGE)).items().stream()
                    .map(Notice::id)
                    .toList();
            me.inbox().markRead(KnownIds.notice(mine, notice));
            return DONE;
        }

        @Override
        public String told() {
            return "has read notice " + notice;
        }
    }
}

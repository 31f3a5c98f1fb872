package io.socialsouls.community.core.inbox;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.wording.Sentence;
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
     * @param scope the call
     * @param to whom
     * @param author who said it
     * @param kind what it is about
     * @param post which post
     * @param sentence what it says
     */
    public static void tell(
            Scope scope, MemberId to, MemberId author, NoticeKind kind, PostId post, Sentence sentence) {
        NoticeId id = newId(scope);
        if (!author.equals(to)) {
            put(scope, id, to, kind, Optional.of(post), sentence);
        }
    }

    /**
     * Tells a member something about a post, unless the member is outside by now.
     *
     * <p>As above, an id is drawn in any case: a missing one would tell that somebody behind an alias has left.
     *
     * @param scope the call
     * @param to whom
     * @param author who said it
     * @param kind what it is about
     * @param post which post
     * @param sentence what it says
     */
    public static void tellInside(
            Scope scope, MemberId to, MemberId author, NoticeKind kind, PostId post, Sentence sentence) {
        NoticeId id = newId(scope);
        boolean inside = scope.unit()
                .memberships()
                .find(to)
                .filter(row -> row.standing().isInside())
                .isPresent();
        if (inside && !author.equals(to)) {
            put(scope, id, to, kind, Optional.of(post), sentence);
        }
    }

    /**
     * Tells a member something about the member.
     *
     * @param scope the call
     * @param to whom
     * @param kind what it is about
     * @param sentence what it says
     */
    public static void tell(Scope scope, MemberId to, NoticeKind kind, Sentence sentence) {
        put(scope, newId(scope), to, kind, Optional.empty(), sentence);
    }

    private static NoticeId newId(Scope scope) {
        return NoticeId.of(scope.engine().ids().next());
    }

    private static void put(
            Scope scope, NoticeId id, MemberId to, NoticeKind kind, Optional<PostId> post, Sentence sentence) {
        scope.tell(new NoticeRow(
                id, to, kind, post, scope.now(), scope.engine().codec().sentence(sentence), false, 1));
    }
}

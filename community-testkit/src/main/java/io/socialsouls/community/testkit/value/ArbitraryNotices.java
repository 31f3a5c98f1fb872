package io.socialsouls.community.testkit.value;

import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary notices of an inbox. */
public final class ArbitraryNotices {
    private ArbitraryNotices() {}

    /** {@return notices of every kind, read and not} */
    public static Arbitrary<Notice> notices() {
        return Arbitraries.of(NoticeKind.values())
                .flatMap(kind -> Combinators.combine(
                                Values.ids().map(NoticeId::of),
                                Values.ids().map(PostId::of),
                                ArbitraryMessages.sentences(kind),
                                Values.instants(),
                                Arbitraries.of(true, false))
                        .as((id, post, sentence, at, read) ->
                                new Notice(id, kind, about(kind, post), sentence, at, read)));
    }

    private static Optional<PostId> about(NoticeKind kind, PostId post) {
        boolean aboutMember = kind == NoticeKind.SANCTION || kind == NoticeKind.INVITATION;
        return aboutMember ? Optional.empty() : Optional.of(post);
    }
}

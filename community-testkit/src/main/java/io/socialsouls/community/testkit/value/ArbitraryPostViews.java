package io.socialsouls.community.testkit.value;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostPermission;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary posts as one reader sees them: parts that go together, whatever the kind and the state. */
final class ArbitraryPostViews {
    private static final int LONG = 200;
    private static final Arbitrary<PostId> POSTS = Values.ids().map(PostId::of);
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);

    private ArbitraryPostViews() {}

    static Arbitrary<Author> authors(boolean named) {
        Arbitrary<Author> byName = Combinators.combine(Values.ids().map(MemberId::of), Values.profiles(), YES_OR_NO)
                .as((member, profile, you) ->
                        new Author(profile.name(), Optional.empty(), Optional.of(member), profile.organisation(), you));
        Arbitrary<Author> anonymous = Combinators.combine(Values.text(LONG), Values.ids(), YES_OR_NO)
                .as((shownAs, code, you) ->
                        new Author(shownAs, Optional.of(code), Optional.empty(), Optional.empty(), you));
        return named ? byName : anonymous;
    }

    /** What starts a thread. */
    static Arbitrary<PostView> starts(PostState state) {
        return ArbitraryPosts.starts()
                .flatMap(draft -> Combinators.combine(POSTS, looks(draft))
                        .as((id, look) -> look.at(id, id, Optional.empty(), draft, state, false)));
    }

    /** What is said in a thread, to the post that started it; if it may be an answer, one that is accepted or one that is not. */
    static Arbitrary<PostView> following(PostView start, PostState state, boolean accepted) {
        return ArbitraryPosts.saidTo(start.kind(), start.id())
                .flatMap(draft -> Combinators.combine(POSTS, looks(draft))
                        .as((id, look) -> look.at(id, start.id(), draft.to(), draft, state, accepted)));
    }

    private static Arbitrary<Look> looks(Draft draft) {
        boolean named = draft.attribution() == Attribution.BY_NAME;
        Arbitrary<Optional<ContributionId>> brought = named && draft.kind().linksContribution()
                ? Values.ids().map(ContributionId::of).optional()
                : Arbitraries.just(Optional.empty());
        return Combinators.combine(
                        authors(named),
                        bodies(draft),
                        brought,
                        Values.instants(),
                        Arbitraries.integers().greaterOrEqual(0),
                        YES_OR_NO,
                        YES_OR_NO,
                        Arbitraries.of(PostPermission.values()).set())
                .as(Look::new);
    }

    /** Mostly what the author wrote. */
    private static Arbitrary<PostBody> bodies(Draft draft) {
        return Arbitraries.frequency(
                Tuple.of(8, draft.body()), Tuple.of(1, new PostBody.Erased()), Tuple.of(1, new PostBody.Unknown()));
    }

    /** What a post looks like to one reader. */
    private record Look(
            Author author,
            PostBody body,
            Optional<ContributionId> contribution,
            Instant said,
            int thanks,
            boolean thanked,
            boolean unread,
            Set<PostPermission> may) {
        PostView at(PostId id, PostId thread, Optional<PostId> to, Draft draft, PostState state, boolean accepted) {
            boolean shown = state == PostState.PUBLISHED;
            Set<PostPermission> can = allowed(draft.kind(), state);
            can.retainAll(may);
            return new PostView(
                    id,
                    thread,
                    to,
                    draft.kind(),
                    author,
                    body,
                    contribution,
                    said,
                    state,
                    shown ? thanks : 0,
                    shown && thanked && thanks > 0,
                    accepted && shown && draft.kind().isAnswer(),
                    shown && unread,
                    can);
        }

        private static Set<PostPermission> allowed(PostKind kind, PostState state) {
            Set<PostPermission> allowed = EnumSet.noneOf(PostPermission.class);
            if (state == PostState.HELD) {
                allowed.add(PostPermission.DECIDE);
            } else if (state == PostState.PUBLISHED) {
                allowed.addAll(EnumSet.of(PostPermission.REPLY, PostPermission.THANK));
                if (PostKinds.isAnswered(kind)) {
                    allowed.add(PostPermission.ANSWER);
                } else if (kind.isAnswer()) {
                    allowed.add(PostPermission.ACCEPT);
                }
            }
            return allowed;
        }
    }
}

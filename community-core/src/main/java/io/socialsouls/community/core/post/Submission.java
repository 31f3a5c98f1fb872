package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** What becomes of a draft. */
final class Submission {
    private static final int NOT_PUBLISHED = -1;

    private Submission() {}

    static Supplier<PostOutcome> submit(CommandContext context, Draft draft) {
        context.require(Permission.toPost(draft.kind()));
        context.unit().readAhead().group().posts(draft.to().stream().toList()).read();
        Optional<PostRow> to = draft.to().map(id -> VisiblePosts.published(context, id));
        to.ifPresent(parent -> checkSuits(draft, parent));
        to.ifPresent(parent -> readAhead(context, draft, parent));
        draft.contribution().ifPresent(contribution -> checkOwn(context, contribution));
        return () -> become(context, draft, to);
    }

    private static PostOutcome become(CommandContext context, Draft draft, Optional<PostRow> to) {
        Verdict verdict = PolicyInForce.examine(context, draft);
        return switch (verdict.action()) {
            case PUBLISH, NUDGE -> publish(context, draft, to, verdict);
            case HOLD -> hold(context, draft, to, verdict);
            case ASK_TO_REVISE -> new PostOutcome.RevisionAsked(verdict);
            case REJECT -> new PostOutcome.Rejected(verdict);
        };
    }

    private static PostOutcome publish(CommandContext context, Draft draft, Optional<PostRow> to, Verdict verdict) {
        PostRow post = post(context, draft, to, PostState.PUBLISHED);
        keepWords(context, draft, post);
        Publication.publish(context, post, context.actor(), draft.body(), to);
        context.happened(new Event.PostPublished(
                post.id(),
                post.thread(),
                post.to(),
                post.kind(),
                post.byline(),
                post.contribution(),
                Optional.of(verdict.facts().policyVersion()),
                Optional.of(verdict.action())));
        return new PostOutcome.Published(post.id(), verdict);
    }

    private static PostOutcome hold(CommandContext context, Draft draft, Optional<PostRow> to, Verdict verdict) {
        PostRow post = post(context, draft, to, PostState.HELD);
        keepWords(context, draft, post);
        context.unit().posts().put(post);
        context.unit()
                .reviews()
                .put(new ReviewRow(
                        post.id(), context.now(), context.services().codec().verdict(verdict), Optional.empty(), 1));
        context.happened(new Event.PostHeld(
                post.id(),
                post.thread(),
                post.to(),
                post.kind(),
                post.byline(),
                post.contribution(),
                verdict.facts().policyVersion()));
        return new PostOutcome.Held(post.id(), verdict);
    }

    private static PostRow post(CommandContext context, Draft draft, Optional<PostRow> to, PostState state) {
        PostId id = PostId.of(context.services().ids().next());
        PostId thread = to.map(PostRow::thread).orElse(id);
        Byline byline = Bylines.of(context, thread, to.isEmpty(), draft.attribution());
        return new PostRow(
                id,
                thread,
                draft.to(),
                draft.kind(),
                byline,
                state,
                draft.contribution(),
                context.now(),
                NOT_PUBLISHED,
                0,
                1);
    }

    private static void keepWords(CommandContext context, Draft draft, PostRow post) {
        String json = context.services().codec().postBody(draft.body());
        context.unit().contents().insert(new ContentRow(post.id().value(), Bylines.owner(post), json));
    }

    /** What publishing is going to ask for. Where others are mentioned, the author's membership comes with theirs. */
    private static void readAhead(CommandContext context, Draft draft, PostRow parent) {
        List<PostId> thread = List.of(parent.thread());
        boolean alone = !Mentions.mayBeIn(draft.body());
        List<MemberId> author =
                alone && parent.byline() instanceof Byline.Named named ? List.of(named.member()) : List.of();
        context.unit()
                .readAhead()
                .threads(thread)
                .readMarkers(context.actor(), thread)
                .memberships(author)
                .read();
    }

    private static void checkSuits(Draft draft, PostRow parent) {
        PostKind kind = draft.kind();
        if (kind.isAnswer() && !kind.answers().contains(parent.kind())) {
            throw new InvalidValueException(
                    "to",
                    parent.id().value(),
                    "a post that is one of " + kind.answers() + "; this is: " + parent.kind());
        }
    }

    private static void checkOwn(CommandContext context, ContributionId contribution) {
        boolean own = context.unit()
                .contributions()
                .find(contribution)
                .filter(row -> !row.withdrawn() && row.contributor().equals(context.actor()))
                .isPresent();
        if (!own) {
            throw CommandContext.notFound("contribution of this member", contribution);
        }
    }
}

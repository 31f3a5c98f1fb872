package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ContributionId;
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
import java.util.Optional;

/** What becomes of a draft. */
final class Submission {
    private static final int NOT_PUBLISHED = -1;

    private Submission() {}

    static PostOutcome submit(Scope scope, Draft draft) {
        if (draft.kind() == PostKind.ANNOUNCEMENT || draft.kind() == PostKind.LIVE) {
            scope.require(Permission.ANNOUNCE);
        }
        Optional<PostRow> to = draft.to().map(id -> Threads.published(scope, id));
        to.ifPresent(parent -> checkSuits(draft, parent));
        draft.contribution().ifPresent(contribution -> checkOwn(scope, contribution));
        Verdict verdict = PolicyInForce.examine(scope, draft);
        return switch (verdict.action()) {
            case PUBLISH, NUDGE -> publish(scope, draft, to, verdict);
            case HOLD -> hold(scope, draft, to, verdict);
            case ASK_TO_REVISE -> new PostOutcome.RevisionAsked(verdict);
            case REJECT -> new PostOutcome.Rejected(verdict);
        };
    }

    private static PostOutcome publish(Scope scope, Draft draft, Optional<PostRow> to, Verdict verdict) {
        PostRow post = post(scope, draft, to, PostState.PUBLISHED);
        ContentRow words = keepWords(scope, draft, post.id());
        Publication.publish(scope, post, words, to);
        scope.happened(
                new Event.PostPublished(
                        post.id(),
                        post.thread(),
                        post.to(),
                        post.kind(),
                        post.byline(),
                        post.contribution(),
                        verdict.facts().policyVersion(),
                        verdict.action()),
                post.id(),
                post.thread());
        return new PostOutcome.Published(post.id(), verdict);
    }

    private static PostOutcome hold(Scope scope, Draft draft, Optional<PostRow> to, Verdict verdict) {
        PostRow post = post(scope, draft, to, PostState.HELD);
        keepWords(scope, draft, post.id());
        scope.unit().posts().put(post);
        scope.unit()
                .reviews()
                .put(new ReviewRow(
                        post.id(), scope.now(), scope.engine().codec().verdict(verdict), Optional.empty(), 1));
        scope.happened(
                new Event.PostHeld(
                        post.id(),
                        post.thread(),
                        post.to(),
                        post.kind(),
                        post.byline(),
                        post.contribution(),
                        verdict.facts().policyVersion()),
                post.id(),
                post.thread());
        return new PostOutcome.Held(post.id(), verdict);
    }

    private static PostRow post(Scope scope, Draft draft, Optional<PostRow> to, PostState state) {
        PostId id = PostId.of(scope.engine().ids().next());
        PostId thread = to.map(PostRow::thread).orElse(id);
        Byline byline = Bylines.of(scope, thread, draft.attribution());
        return new PostRow(
                id,
                thread,
                draft.to(),
                draft.kind(),
                byline,
                state,
                draft.contribution(),
                scope.now(),
                NOT_PUBLISHED,
                0,
                1);
    }

    private static ContentRow keepWords(Scope scope, Draft draft, PostId id) {
        ContentRow words = new ContentRow(id.value(), draft.title(), draft.text());
        scope.unit().contents().insert(words);
        return words;
    }

    private static void checkSuits(Draft draft, PostRow parent) {
        if (draft.kind() == PostKind.ANSWER && parent.kind() != PostKind.QUESTION) {
            throw new InvalidValueException(
                    "to", parent.id().value(), "a question, as an answer is to a question; this is a " + parent.kind());
        }
    }

    private static void checkOwn(Scope scope, ContributionId contribution) {
        boolean own = scope.unit()
                .contributions()
                .find(contribution)
                .filter(row -> !row.withdrawn() && row.contributor().equals(scope.actor()))
                .isPresent();
        if (!own) {
            throw Scope.notFound("contribution of this member", contribution);
        }
    }
}

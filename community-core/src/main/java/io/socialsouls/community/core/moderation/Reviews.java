package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.post.Bylines;
import io.socialsouls.community.core.post.PostViews;
import io.socialsouls.community.core.post.Publication;
import io.socialsouls.community.core.post.Threads;
import io.socialsouls.community.core.wording.Catalogue;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.wording.Argument;
import io.socialsouls.community.wording.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Held posts: what waits, and what is decided. */
final class Reviews {
    private Reviews() {}

    static List<ReviewItem> items(Scope scope, List<ReviewRow> rows) {
        Map<PostId, PostRow> posts =
                scope.unit().posts().find(rows.stream().map(ReviewRow::post).toList());
        PostViews views = PostViews.load(scope, List.copyOf(posts.values()));
        return rows.stream()
                .map(row -> {
                    PostRow post = Optional.ofNullable(posts.get(row.post()))
                            .orElseThrow(() -> new IllegalStateException("review of no post: " + row.post()));
                    Verdict verdict = scope.engine().codec().verdict(row.verdictJson());
                    return new ReviewItem(views.view(post, Optional.empty()), forModerators(post, verdict));
                })
                .toList();
    }

    static void decide(Scope scope, PostId id, Ruling ruling) {
        ReviewRow review = scope.unit().reviews().find(id).orElseThrow(() -> Scope.notFound("held post", id));
        if (review.decided().isPresent()) {
            throw Scope.wrongState("post " + id + " is decided on already: "
                    + review.decided().get().outcome());
        }
        PostRow post = Threads.row(scope, id).orElseThrow(() -> Scope.notFound("held post", id));
        MemberId author = Bylines.author(scope, post);
        if (author.equals(scope.actor())) {
            throw new CommunityException(ErrorCode.NOT_ALLOWED, "somebody else has to decide on one's own post");
        }
        scope.unit()
                .reviews()
                .put(new ReviewRow(
                        id,
                        review.held(),
                        review.verdictJson(),
                        Optional.of(new ReviewRow.Decided(ruling.outcome(), scope.actor(), scope.now())),
                        review.version() + 1));
        ContentRow words = Threads.words(scope, id);
        carryOut(scope, post, words, ruling);
        Notices.tell(
                scope, author, scope.actor(), NoticeKind.DECISION, id, sentence(Threads.title(scope, post), ruling));
        scope.happened(new Event.PostDecided(id, ruling.outcome(), scope.actor()), id, post.thread());
    }

    private static void carryOut(Scope scope, PostRow post, ContentRow words, Ruling ruling) {
        if (ruling.outcome() == Ruling.Outcome.PUBLISH) {
            Publication.publish(scope, post.next(), words, post.to().map(to -> Threads.published(scope, to)));
        } else {
            scope.unit().posts().put(post.in(PostState.REJECTED, post.place()).next());
        }
    }

    private static Sentence sentence(String about, Ruling ruling) {
        Argument.Text title = new Argument.Text(about);
        if (ruling.outcome() == Ruling.Outcome.PUBLISH) {
            return Sentence.of(Catalogue.NOTICE_DECISION_PUBLISHED, title);
        }
        return ruling.note()
                .map(note -> Sentence.of(Catalogue.NOTICE_DECISION_REJECTED, title, new Argument.Text(note)))
                .orElseGet(() -> Sentence.of(Catalogue.NOTICE_DECISION_REJECTED_PLAIN, title));
    }

    /** What concerns an anonymous author is for the author alone. */
    private static Verdict forModerators(PostRow post, Verdict verdict) {
        if (post.byline() instanceof Byline.Named) {
            return verdict;
        }
        List<Reason> reasons = verdict.reasons().stream()
                .filter(reason -> !reason.aboutAuthor())
                .toList();
        return new Verdict(verdict.action(), reasons, new Facts(verdict.facts().policyVersion(), Optional.empty()));
    }
}

package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.inbox.Notices;
import io.socialsouls.community.core.message.MessageKeys;
import io.socialsouls.community.core.post.Bylines;
import io.socialsouls.community.core.post.PostRules;
import io.socialsouls.community.core.post.PostViews;
import io.socialsouls.community.core.post.Publication;
import io.socialsouls.community.core.post.VisiblePosts;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Held posts: what waits, and what is decided. */
public final class Reviews {
    private static final String QUEUE = "queue";

    private Reviews() {}

    /**
     * What becomes of a held post.
     *
     * @param post which
     * @param decision what becomes of it
     */
    public record Choice(PostId post, Decision decision) {
        public Choice {
            Objects.requireNonNull(post, "post");
            Objects.requireNonNull(decision, "decision");
        }
    }

    static Page<ReviewItem> queue(CommandContext context, PageRequest page) {
        Optional<ReviewRow> after = Cursors.position(QUEUE, page)
                .map(position -> new ReviewRow(PostId.of(position.id()), position.at(), "", Optional.empty(), 1));
        Page<ReviewRow> rows = Cursors.page(
                QUEUE,
                context.unit().reviews().waiting(after, page.limit() + 1),
                page,
                row -> new Cursors.Position(row.held(), row.post().value()));
        return new Page<>(items(context, rows.items()), rows.next());
    }

    private static List<ReviewItem> items(CommandContext context, List<ReviewRow> rows) {
        Map<PostId, PostRow> posts =
                context.unit().posts().find(rows.stream().map(ReviewRow::post).toList());
        PostViews views = PostViews.load(context, List.copyOf(posts.values()));
        return rows.stream()
                .map(row -> {
                    PostRow post = Optional.ofNullable(posts.get(row.post()))
                            .orElseThrow(() -> new IllegalStateException("review of no post: " + row.post()));
                    Verdict verdict = context.services().codec().verdict(row.verdictJson());
                    return new ReviewItem(views.view(post, Optional.empty()), forModerators(post, verdict));
                })
                .toList();
    }

    static Runnable decide(CommandContext context, Choice choice) {
        PostId id = choice.post();
        ReviewRow review =
                context.unit().reviews().find(id).orElseThrow(() -> CommandContext.notFound("held post", id));
        PostRow post = VisiblePosts.row(context, id).orElseThrow(() -> CommandContext.notFound("held post", id));
        MemberId author = Bylines.author(context, post);
        boolean own = author.equals(context.actor());
        PostBody body = VisiblePosts.body(context, id);
        Refusal.raise(PostRules.decide(id, own, body, review.decided().map(ReviewRow.Decided::outcome)));
        return () -> decide(context, review, post, author, choice.decision());
    }

    private static void decide(
            CommandContext context, ReviewRow review, PostRow post, MemberId author, Decision decision) {
        PostId id = post.id();
        context.unit()
                .reviews()
                .put(new ReviewRow(
                        id,
                        review.held(),
                        review.verdictJson(),
                        Optional.of(new ReviewRow.Decided(decision.outcome(), context.actor(), context.now())),
                        review.version() + 1));
        carryOut(context, post, author, decision);
        Notices.tell(
                context,
                author,
                context.actor(),
                NoticeKind.DECISION,
                id,
                message(VisiblePosts.title(context, post), decision));
        context.happened(new Event.PostDecided(id, decision.outcome(), Initiator.of(context.actor())));
    }

    private static void carryOut(CommandContext context, PostRow post, MemberId author, Decision decision) {
        if (decision.outcome() == Decision.Outcome.PUBLISH) {
            Publication.publish(
                    context,
                    post.next(),
                    author,
                    VisiblePosts.body(context, post.id()),
                    post.to().map(to -> VisiblePosts.published(context, to)));
        } else {
            context.unit().posts().put(post.in(PostState.REJECTED, post.place()).next());
        }
    }

    private static Message message(String about, Decision decision) {
        MessageArgument.Text title = new MessageArgument.Text(about);
        if (decision.outcome() == Decision.Outcome.PUBLISH) {
            return Message.of(MessageKeys.NOTICE_DECISION_PUBLISHED, title);
        }
        return decision.note()
                .map(note -> Message.of(MessageKeys.NOTICE_DECISION_REJECTED, title, new MessageArgument.Text(note)))
                .orElseGet(() -> Message.of(MessageKeys.NOTICE_DECISION_REJECTED_PLAIN, title));
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

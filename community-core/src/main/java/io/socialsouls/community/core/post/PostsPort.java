package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.AccessRule;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.Posts;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asking, answering, working out loud; reading what the others said.
 *
 * @param runner who acts, and in which group
 */
public record PostsPort(CommandRunner runner) implements Posts {
    private static final String FEED = "feed";

    @Override
    public PostOutcome submit(Draft draft) {
        Objects.requireNonNull(draft, "draft");
        OutcomeForm<PostOutcome> form = new OutcomeForm<>(
                runner.services().codec()::postOutcome, runner.services().codec()::postOutcome);
        return runner.command(
                "posts.submit",
                AccessRule.members(Permission.SAY),
                List.of(draft),
                form,
                context -> Submission.submit(context, draft));
    }

    @Override
    public void thank(PostId post) {
        Objects.requireNonNull(post, "post");
        runner.command(
                "posts.thank",
                AccessRule.members(Permission.SAY),
                List.of(post),
                context -> Thanking.thank(context, post));
    }

    @Override
    public void accept(PostId answer) {
        Objects.requireNonNull(answer, "answer");
        runner.command(
                "posts.accept",
                AccessRule.members(Permission.SAY),
                List.of(answer),
                context -> Thanking.accept(context, answer));
    }

    @Override
    public void markRead(PostId post) {
        Objects.requireNonNull(post, "post");
        runner.command("posts.markRead", AccessRule.members(Permission.READ), List.of(post), context -> {
            PostRow row = VisiblePosts.published(context, post);
            context.unit().readMarkers().advance(context.actor(), row.thread(), row.place());
        });
    }

    @Override
    public ThreadView thread(PostId thread, PageRequest page) {
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(page, "page");
        return runner.read("posts.thread", AccessRule.members(Permission.READ), context -> read(context, thread, page));
    }

    @Override
    public Page<ThreadSummary> feed(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return runner.read("posts.feed", AccessRule.members(Permission.READ), context -> {
            Optional<ThreadRow> after = Cursors.position(FEED, page)
                    .map(position -> new ThreadRow(PostId.of(position.id()), 0, Optional.empty(), position.at(), 1));
            Page<ThreadRow> rows = Cursors.page(
                    FEED,
                    context.unit().threads().latest(after, page.limit() + 1),
                    page,
                    row -> new Cursors.Position(row.lastActivity(), row.id().value()));
            List<PostId> ids = rows.items().stream().map(ThreadRow::id).toList();
            PostViews views = PostViews.load(
                    context, List.copyOf(context.unit().posts().find(ids).values()));
            return rows.map(views::summary);
        });
    }

    private static ThreadView read(CommandContext context, PostId id, PageRequest page) {
        PostRow start = VisiblePosts.visible(context, id);
        if (!start.kind().startsThread()) {
            throw CommandContext.notFound("thread", id);
        }
        String list = "thread " + id.value();
        int after = Cursors.place(list, page);
        List<PostRow> following = start.state() == PostState.PUBLISHED
                ? context.unit().posts().published(id, after, page.limit() + 1)
                : List.of();
        List<PostRow> all = new ArrayList<>(following);
        all.add(start);
        PostViews views = PostViews.load(context, all);
        ThreadRow thread = start.state() == PostState.PUBLISHED
                ? VisiblePosts.find(context, id)
                : new ThreadRow(id, 0, Optional.empty(), start.said(), 1);
        Page<PostView> posts = Cursors.page(list, following, page, row -> Cursors.Position.of(row.place()))
                .map(row -> views.view(row, thread.accepted()));
        return new ThreadView(views.summary(thread), posts);
    }
}

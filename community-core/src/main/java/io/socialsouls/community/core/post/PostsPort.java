package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.command.Scope;
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
 * @param desk who acts, and in which group
 */
public record PostsPort(Desk desk) implements Posts {
    private static final String FEED = "feed";

    @Override
    public PostOutcome submit(Draft draft) {
        Objects.requireNonNull(draft, "draft");
        OutcomeForm<PostOutcome> form = new OutcomeForm<>(
                desk.engine().codec()::postOutcome, desk.engine().codec()::postOutcome);
        return desk.command(
                "posts.submit",
                Gate.members(Permission.SAY),
                List.of(draft),
                form,
                scope -> Submission.submit(scope, draft));
    }

    @Override
    public void thank(PostId post) {
        Objects.requireNonNull(post, "post");
        desk.command("posts.thank", Gate.members(Permission.SAY), List.of(post), scope -> Thanking.thank(scope, post));
    }

    @Override
    public void accept(PostId answer) {
        Objects.requireNonNull(answer, "answer");
        desk.command(
                "posts.accept", Gate.members(Permission.SAY), List.of(answer), scope -> Thanking.accept(scope, answer));
    }

    @Override
    public void markRead(PostId post) {
        Objects.requireNonNull(post, "post");
        desk.command("posts.markRead", Gate.members(Permission.READ), List.of(post), scope -> {
            PostRow row = Threads.published(scope, post);
            scope.unit().readMarkers().advance(scope.actor(), row.thread(), row.place());
        });
    }

    @Override
    public ThreadView thread(PostId thread, PageRequest page) {
        Objects.requireNonNull(thread, "thread");
        Objects.requireNonNull(page, "page");
        return desk.read("posts.thread", Gate.members(Permission.READ), scope -> read(scope, thread, page));
    }

    @Override
    public Page<ThreadSummary> feed(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return desk.read("posts.feed", Gate.members(Permission.READ), scope -> {
            Optional<ThreadRow> after = Cursors.position(FEED, page)
                    .map(position -> new ThreadRow(PostId.of(position.id()), 0, Optional.empty(), position.at(), 1));
            Page<ThreadRow> rows = Cursors.page(
                    FEED,
                    scope.unit().threads().latest(after, page.limit() + 1),
                    page,
                    row -> new Cursors.Position(row.lastActivity(), row.id().value()));
            List<PostId> ids = rows.items().stream().map(ThreadRow::id).toList();
            PostViews views = PostViews.load(
                    scope, List.copyOf(scope.unit().posts().find(ids).values()));
            return rows.map(views::summary);
        });
    }

    private static ThreadView read(Scope scope, PostId id, PageRequest page) {
        PostRow start = Threads.visible(scope, id);
        if (!start.kind().startsThread()) {
            throw Scope.notFound("thread", id);
        }
        String list = "thread " + id.value();
        int after = Cursors.place(list, page);
        List<PostRow> following = start.state() == PostState.PUBLISHED
                ? scope.unit().posts().published(id, after, page.limit() + 1)
                : List.of();
        List<PostRow> all = new ArrayList<>(following);
        all.add(start);
        PostViews views = PostViews.load(scope, all);
        ThreadRow thread = start.state() == PostState.PUBLISHED
                ? Threads.find(scope, id)
                : new ThreadRow(id, 0, Optional.empty(), start.said(), 1);
        Page<PostView> posts = Cursors.page(list, following, page, row -> Cursors.Position.of(row.place()))
                .map(row -> views.view(row, thread.accepted()));
        return new ThreadView(views.summary(thread), posts);
    }
}

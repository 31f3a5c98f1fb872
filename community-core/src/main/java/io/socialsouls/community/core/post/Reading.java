package io.socialsouls.community.core.post;

import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reading what was said, and noting how far one has read. */
public final class Reading {
    private static final String FEED = "feed";
    private static final int BEFORE_START = -1;

    private Reading() {}

    /**
     * Which part of a thread is shown.
     *
     * @param thread the post that started it
     * @param page which page of what follows
     */
    public record Screen(PostId thread, PageRequest page) {
        public Screen {
            Objects.requireNonNull(thread, "thread");
            Objects.requireNonNull(page, "page");
        }
    }

    static Runnable markRead(CommandContext context, PostId post) {
        PostRow row = VisiblePosts.published(context, post);
        return () -> context.unit().readMarkers().advance(context.actor(), row.thread(), row.place());
    }

    static Page<ThreadSummary> feed(CommandContext context, PageRequest page) {
        Optional<ThreadRow> after = Cursors.position(FEED, page)
                .map(position -> new ThreadRow(PostId.of(position.id()), 0, Optional.empty(), position.at(), 1));
        Page<ThreadRow> rows = Cursors.page(
                FEED,
                context.unit().threads().latest(after, page.limit() + 1),
                page,
                row -> new Cursors.Position(row.lastActivity(), row.id().value()));
        List<PostId> ids = rows.items().stream().map(ThreadRow::id).toList();
        context.unit()
                .readAhead()
                .posts(ids)
                .contents(ids)
                .readMarkers(context.actor(), ids)
                .read();
        PostViews views = PostViews.load(
                context, List.copyOf(context.unit().posts().find(ids).values()));
        return rows.map(views::summary);
    }

    static ThreadView thread(CommandContext context, Screen screen) {
        PostId id = screen.thread();
        PageRequest page = screen.page();
        boolean first = page.after().isEmpty();
        // The first page begins with the post that started the thread: one step for both.
        List<PostRow> opening =
                first ? context.unit().posts().published(id, BEFORE_START, page.limit() + 2) : List.of();
        PostRow start = opening.stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseGet(() -> VisiblePosts.visible(context, id));
        if (!start.startsThread()) {
            throw CommandContext.notFound("thread", id);
        }
        String list = "thread " + id.value();
        int after = Cursors.place(list, page);
        List<PostRow> following = List.of();
        if (start.state() == PostState.PUBLISHED) {
            following = first
                    ? opening.stream().filter(row -> row.place() > after).toList()
                    : context.unit().posts().published(id, after, page.limit() + 1);
        }
        List<PostRow> all = new ArrayList<>(following);
        all.add(start);
        boolean published = start.state() == PostState.PUBLISHED;
        PostViews views = PostViews.load(context, all, published ? List.of(id) : List.of());
        ThreadRow thread =
                published ? VisiblePosts.find(context, id) : new ThreadRow(id, 0, Optional.empty(), start.said(), 1);
        Page<PostView> posts = Cursors.page(list, following, page, row -> Cursors.Position.of(row.place()))
                .map(row -> views.view(row, thread.accepted()));
        return new ThreadView(views.summary(thread), posts);
    }
}

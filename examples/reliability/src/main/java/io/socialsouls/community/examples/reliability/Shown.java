package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What members see of a group.
 *
 * @param posts every post with its text
 * @param miscounted threads that count other than they show
 */
record Shown(List<Post> posts, int miscounted) {
    private static final int PAGE = 200;

    static Shown in(ActorInGroup reader) {
        List<Post> posts = new ArrayList<>();
        int miscounted = 0;
        for (ThreadSummary thread : all(reader.posts()::feed)) {
            PostId start = thread.start().id();
            List<PostView> said = all(page -> posts(reader.posts().thread(start, page)));
            said.forEach(post -> posts.add(Post.of(post)));
            if (said.stream().filter(post -> !post.id().equals(start)).count() != thread.replies()) {
                miscounted++;
            }
            if (said.stream().noneMatch(post -> post.id().equals(start))) {
                posts.add(Post.of(thread.start()));
            }
        }
        return new Shown(List.copyOf(posts), miscounted);
    }

    private static Page<PostView> posts(ThreadView thread) {
        return thread.posts();
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> pages) {
        List<T> items = new ArrayList<>();
        Page<T> page = pages.apply(PageRequest.first(PAGE));
        items.addAll(page.items());
        for (Optional<Cursor> next = page.next(); next.isPresent(); next = page.next()) {
            page = pages.apply(PageRequest.after(next.get(), PAGE));
            items.addAll(page.items());
        }
        return items;
    }

    /**
     * A post.
     *
     * @param id its id
     * @param name of the task that it came of
     */
    record Post(PostId id, String name) {
        private static Post of(PostView view) {
            return new Post(
                    view.id(),
                    view.body().heading().orElseGet(() -> view.body().texts().get(0)));
        }
    }
}

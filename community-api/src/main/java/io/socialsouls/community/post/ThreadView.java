package io.socialsouls.community.post;

import io.socialsouls.community.page.Page;
import java.util.Objects;

/**
 * A thread as one screen.
 *
 * @param summary the post that started it, with counts
 * @param posts one page of what follows, in the order of publication
 */
public record ThreadView(ThreadSummary summary, Page<PostView> posts) {
    public ThreadView {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(posts, "posts");
    }
}

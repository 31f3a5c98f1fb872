package io.socialsouls.community.moderation;

import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostView;
import java.util.Objects;

/**
 * A held post that waits for a decision.
 *
 * @param view the post as the moderator sees it; an anonymous author stays unknown
 * @param verdict why it is held; of an anonymous post without what concerns its author
 */
public record ReviewItem(PostView view, Verdict verdict) {
    public ReviewItem {
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(verdict, "verdict");
    }

    /** {@return the post's id, to decide by} */
    public PostId post() {
        return view.id();
    }
}

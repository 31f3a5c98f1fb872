package io.socialsouls.community.core.post;

import io.socialsouls.community.core.access.PostRefusal;
import io.socialsouls.community.core.access.Refusal;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import java.util.Optional;

/** What speaks against doing something with a post, besides permissions. */
public final class PostRules {
    private PostRules() {}

    /**
     * What speaks against accepting an answer.
     *
     * @param asked whether the actor asked the question
     * @return absent if nothing does
     */
    static Optional<Refusal> accept(boolean asked) {
        return asked ? Optional.empty() : Optional.of(new PostRefusal.NotTheAsker());
    }

    /**
     * What speaks against deciding on a post that is or was held.
     *
     * @param post which
     * @param own whether the actor wrote it
     * @param body what is in it: nobody decides on words that cannot be shown to them
     * @param decided what somebody decided before
     * @return absent if nothing does
     */
    public static Optional<Refusal> decide(
            PostId post, boolean own, PostBody body, Optional<Decision.Outcome> decided) {
        if (decided.isPresent()) {
            return decided.map(outcome -> new PostRefusal.Decided(post, outcome));
        }
        if (own) {
            return Optional.of(new PostRefusal.OwnPost());
        }
        return body instanceof PostBody.Unknown ? Optional.of(new PostRefusal.NotReadable(post)) : Optional.empty();
    }
}

package io.socialsouls.community.inbox;

import io.socialsouls.community.message.Message;
import io.socialsouls.community.post.PostId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a member ought to know.
 *
 * @param kind what it is about
 * @param post the post it is about; absent if it is about none
 * @param message what it says
 * @param at when it came
 * @param read whether the member has marked it as read
 */
public record Notice(NoticeId id, NoticeKind kind, Optional<PostId> post, Message message, Instant at, boolean read) {
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(at, "at");
    }
}

package io.socialsouls.community.inbox;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.wording.Sentence;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a member ought to know.
 *
 * @param id which one
 * @param kind what it is about
 * @param post the post it is about, if it is about one
 * @param sentence what it says
 * @param at when it came
 * @param read whether the member has marked it as read
 */
public record Notice(NoticeId id, NoticeKind kind, Optional<PostId> post, Sentence sentence, Instant at, boolean read) {
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(sentence, "sentence");
        Objects.requireNonNull(at, "at");
    }
}

package io.socialsouls.community.post;

import io.socialsouls.community.experiment.ContributionId;
import java.time.Instant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A post as one reader sees it.
 *
 * @param id which one
 * @param thread the post that started the thread; the post itself if it did
 * @param to what it is said to; absent for what starts a thread
 * @param kind what it is; one that a later release added by its name
 * @param author who said it, as far as the reader may know
 * @param body what is in it, as far as it can be shown
 * @param contribution what a finding was brought to an experiment as
 * @param said when
 * @param state who sees it
 * @param thanks how many thanked
 * @param thanked whether the reader did
 * @param accepted whether the asker accepted it as the answer
 * @param unread whether it came after what the reader has read of the thread
 * @param may what the reader may do with it, in the order of {@link PostPermission}
 */
public record PostView(
        PostId id,
        PostId thread,
        Optional<PostId> to,
        PostKind kind,
        Author author,
        PostBody body,
        Optional<ContributionId> contribution,
        Instant said,
        PostState state,
        int thanks,
        boolean thanked,
        boolean accepted,
        boolean unread,
        Set<PostPermission> may) {
    public PostView {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(body, "body");
        may = Collections.unmodifiableSet(new TreeSet<>(may));
    }
}

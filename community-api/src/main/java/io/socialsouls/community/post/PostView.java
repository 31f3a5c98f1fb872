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
 * @param kind what it is
 * @param author who said it, as far as the reader may know
 * @param title what the thread is about; absent for answers and replies
 * @param text what is said: data, never markup
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
        Optional<String> title,
        String text,
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
        may = Collections.unmodifiableSet(new TreeSet<>(may));
    }
}

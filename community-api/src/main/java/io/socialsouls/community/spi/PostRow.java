package io.socialsouls.community.spi;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import java.time.Instant;
import java.util.Optional;

/**
 * A post as it is stored, without its words.
 *
 * @param id which one
 * @param thread the post that started the thread; its own id if it did
 * @param to what it is said to
 * @param kind what it is
 * @param byline under what it shows
 * @param state who sees it
 * @param contribution what a finding was brought to an experiment as
 * @param said when
 * @param place 0 for what started a thread, 1 and up for what follows in the order of publication; -1 while it is not published
 * @param thanks how many thanked
 * @param version that writing it makes
 */
public record PostRow(
        PostId id,
        PostId thread,
        Optional<PostId> to,
        PostKind kind,
        Byline byline,
        PostState state,
        Optional<ContributionId> contribution,
        Instant said,
        int place,
        int thanks,
        long version) {
    /**
     * The same post in another state, in the same version.
     *
     * @param newState who sees it
     * @param newPlace where it stands in its thread; -1 if it is not published
     * @return a changed copy
     */
    public PostRow in(PostState newState, int newPlace) {
        return new PostRow(id, thread, to, kind, byline, newState, contribution, said, newPlace, thanks, version);
    }

    /**
     * The same post with one more who thanked, in the same version.
     *
     * @return a changed copy
     */
    public PostRow thanked() {
        return new PostRow(id, thread, to, kind, byline, state, contribution, said, place, thanks + 1, version);
    }

    /**
     * The same post, to take this row's place.
     *
     * @return a copy of the next version
     */
    public PostRow next() {
        return new PostRow(id, thread, to, kind, byline, state, contribution, said, place, thanks, version + 1);
    }
}

package io.socialsouls.community.post;

import io.socialsouls.community.policy.Verdict;
import java.util.Optional;

/** What became of a draft, and why. */
public sealed interface PostOutcome {
    /**
     * What the group's policy says of it.
     *
     * @return with the reasons, for the author
     */
    Verdict verdict();

    /**
     * The post that it became.
     *
     * @return absent if nothing was kept
     */
    Optional<PostId> post();

    /**
     * The group sees it. If the verdict's action is a nudge, its reasons are a hint for the author.
     *
     * @param id the post
     * @param verdict with action publish or nudge
     */
    record Published(PostId id, Verdict verdict) implements PostOutcome {
        @Override
        public Optional<PostId> post() {
            return Optional.of(id);
        }
    }

    /**
     * A moderator will decide; until then only the author and moderators see it.
     *
     * @param id the post
     * @param verdict with action hold
     */
    record Held(PostId id, Verdict verdict) implements PostOutcome {
        @Override
        public Optional<PostId> post() {
            return Optional.of(id);
        }
    }

    /**
     * Nothing was kept; the author may change the draft as the reasons say, and try again.
     *
     * @param verdict with action ask to revise
     */
    record RevisionAsked(Verdict verdict) implements PostOutcome {
        @Override
        public Optional<PostId> post() {
            return Optional.empty();
        }
    }

    /**
     * Nothing was kept.
     *
     * @param verdict with action reject
     */
    record Rejected(Verdict verdict) implements PostOutcome {
        @Override
        public Optional<PostId> post() {
            return Optional.empty();
        }
    }
}

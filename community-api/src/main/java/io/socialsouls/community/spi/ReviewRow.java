package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * Why a post was held, and what was decided.
 *
 * @param post which post
 * @param held when it was held
 * @param verdictJson why
 * @param decided absent while it waits
 * @param version that writing it makes
 */
public record ReviewRow(
        PostId post, Instant held, String verdictJson, Optional<ReviewRow.Decided> decided, long version) {
    /**
     * What was decided.
     *
     * @param outcome what becomes of the post
     * @param by who decided
     * @param at when
     */
    public record Decided(Decision.Outcome outcome, MemberId by, Instant at) {}
}

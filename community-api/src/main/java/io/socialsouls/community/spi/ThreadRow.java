package io.socialsouls.community.spi;

import io.socialsouls.community.post.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * A published thread as it is stored: what a feed sorts and shows.
 *
 * @param id the post that started it
 * @param replies how many published posts follow
 * @param accepted the answer that the asker accepted
 * @param lastActivity when the newest of them was published
 * @param version that writing it makes
 */
public record ThreadRow(PostId id, int replies, Optional<PostId> accepted, Instant lastActivity, long version) {}

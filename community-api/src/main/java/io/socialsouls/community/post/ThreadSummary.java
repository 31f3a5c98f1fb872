package io.socialsouls.community.post;

import java.time.Instant;

/**
 * A thread as one line of a feed.
 *
 * @param start the post that started it
 * @param replies how many published posts follow it
 * @param unread how many posts of the thread, the first one included, came after what the reader has read
 * @param answered whether one of them was accepted as the answer
 * @param lastActivity when the newest of them was published
 */
public record ThreadSummary(PostView start, int replies, int unread, boolean answered, Instant lastActivity) {}

package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;

/**
 * How far one member has read in one thread. Vault.
 *
 * @param member who
 * @param thread in which thread
 * @param place of the last post read
 */
public record ReadMarker(MemberId member, PostId thread, int place) {}

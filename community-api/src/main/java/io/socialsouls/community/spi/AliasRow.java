package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;

/**
 * Under which alias a member shows in one thread. Written once.
 *
 * @param thread the post that started the thread
 * @param member who
 * @param code the alias, one member only has it in that thread
 */
public record AliasRow(PostId thread, MemberId member, String code) {}

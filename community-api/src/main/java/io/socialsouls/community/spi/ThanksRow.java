package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;

/**
 * That a member thanked for a post. Written once.
 *
 * @param post which post
 * @param member who thanked
 */
public record ThanksRow(PostId post, MemberId member) {}

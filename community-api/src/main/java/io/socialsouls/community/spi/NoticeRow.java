package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import java.time.Instant;
import java.util.Optional;

/**
 * A notice in a member's inbox, as it is stored.
 *
 * @param id which one
 * @param member whose inbox
 * @param kind what it is about
 * @param post the post it is about
 * @param at when it came
 * @param messageJson what it says
 * @param read whether the member marked it as read
 * @param version that writing it makes
 */
public record NoticeRow(
        NoticeId id,
        MemberId member,
        NoticeKind kind,
        Optional<PostId> post,
        Instant at,
        String messageJson,
        boolean read,
        long version) {}

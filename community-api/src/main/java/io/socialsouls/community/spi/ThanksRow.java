package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;

/**
 * That a member thanked for a post. Written once.
 *
 * @param post which post
 * @param member who thanked
 */
public record ThanksRow(PostId post, MemberId member) {
    /** How these rows are kept. */
    public static final Kind<ThanksRow> KIND = KindBuilder.of(RowClass.STATE, "thanks", ThanksRow.class)
            .id("post_id", row -> row.post().value())
            .id("member_id", row -> row.member().value())
            .key("member_id", "post_id")
            .read(row -> new ThanksRow(PostId.of(row.text("post_id")), MemberId.of(row.text("member_id"))));
}

package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;

/**
 * Under which alias a member shows in one thread. Written once.
 *
 * @param thread the post that started the thread
 * @param member who
 * @param code the alias, one member only has it in that thread
 */
public record AliasRow(PostId thread, MemberId member, String code) {
    /** How these rows are kept. */
    public static final Kind<AliasRow> KIND = KindBuilder.of(RowClass.VAULT, "alias", AliasRow.class)
            .id("thread_id", row -> row.thread().value())
            .id("member_id", row -> row.member().value())
            .id("code", AliasRow::code)
            .key("thread_id", "member_id")
            .owner("member_id")
            .unique("code", "thread_id", "code")
            .read(row -> new AliasRow(
                    PostId.of(row.text("thread_id")), MemberId.of(row.text("member_id")), row.text("code")));
}

package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.descending;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
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
        long version) {
    /** How these rows are kept. */
    public static final Kind<NoticeRow> KIND = KindBuilder.of(RowClass.VAULT, "notice", NoticeRow.class)
            .id("notice_id", row -> row.id().value())
            .id("member_id", row -> row.member().value())
            .code("kind", NoticeRow::kind)
            .optionalId("post_id", row -> row.post().map(PostId::value))
            .instant("noticed_at", NoticeRow::at)
            .text("sentence_json", NoticeRow::messageJson)
            .flag("is_read", NoticeRow::read)
            .version(NoticeRow::version)
            .key("notice_id")
            .owner("member_id")
            .list("inbox", List.of("member_id", "kind"), descending("noticed_at"))
            .list("unread", List.of("member_id", "is_read", "kind"))
            .read(row -> new NoticeRow(
                    NoticeId.of(row.text("notice_id")),
                    MemberId.of(row.text("member_id")),
                    row.one(NoticeKind.class, "kind"),
                    row.optionalText("post_id").map(PostId::of),
                    row.instant("noticed_at"),
                    row.text("sentence_json"),
                    row.flag("is_read"),
                    row.number("row_version")));
}

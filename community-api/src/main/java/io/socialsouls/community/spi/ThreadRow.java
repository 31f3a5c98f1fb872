package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.descending;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
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
public record ThreadRow(PostId id, int replies, Optional<PostId> accepted, Instant lastActivity, long version) {
    /** How these rows are kept. */
    public static final Kind<ThreadRow> KIND = KindBuilder.of(RowClass.STATE, "thread", ThreadRow.class)
            .id("thread_id", row -> row.id().value())
            .integer("replies", ThreadRow::replies)
            .optionalId("accepted_id", row -> row.accepted().map(PostId::value))
            .instant("last_activity_at", ThreadRow::lastActivity)
            .version(ThreadRow::version)
            .key("thread_id")
            .list("latest", List.of(), descending("last_activity_at"))
            .read(row -> new ThreadRow(
                    PostId.of(row.text("thread_id")),
                    row.integer("replies"),
                    row.optionalText("accepted_id").map(PostId::of),
                    row.instant("last_activity_at"),
                    row.number("row_version")));
}

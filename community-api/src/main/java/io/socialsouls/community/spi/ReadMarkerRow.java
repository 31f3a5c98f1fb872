package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;

/**
 * How far a member has read in a thread. Only ever moves forward.
 *
 * @param member who
 * @param thread in which thread
 * @param place of the last post read
 */
public record ReadMarkerRow(MemberId member, PostId thread, int place) {
    /** How these rows are kept. */
    public static final Kind<ReadMarkerRow> KIND = KindBuilder.of(RowClass.VAULT, "read_marker", ReadMarkerRow.class)
            .id("member_id", row -> row.member().value())
            .id("thread_id", row -> row.thread().value())
            .integer("place", ReadMarkerRow::place)
            .key("member_id", "thread_id")
            .owner("member_id")
            .raised("place")
            .read(row -> new ReadMarkerRow(
                    MemberId.of(row.text("member_id")), PostId.of(row.text("thread_id")), row.integer("place")));
}

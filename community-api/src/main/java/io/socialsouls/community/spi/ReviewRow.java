package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a post was held, and what was decided.
 *
 * @param post which post
 * @param held when it was held
 * @param verdictJson why
 * @param decided absent while it waits
 * @param version that writing it makes
 */
public record ReviewRow(
        PostId post, Instant held, String verdictJson, Optional<ReviewRow.Decided> decided, long version) {
    /** How these rows are kept. */
    public static final Kind<ReviewRow> KIND = KindBuilder.of(RowClass.STATE, "review", ReviewRow.class)
            .id("post_id", row -> row.post().value())
            .instant("held_at", ReviewRow::held)
            .text("verdict_json", ReviewRow::verdictJson)
            .optionalCode("outcome", row -> row.decided().map(Decided::outcome))
            .optionalId(
                    "decided_by",
                    row -> row.decided().map(decided -> decided.by().value()))
            .optionalInstant("decided_at", row -> row.decided().map(Decided::at))
            .flag("waiting", row -> row.decided().isEmpty())
            .version(ReviewRow::version)
            .key("post_id")
            .list("waiting", List.of("waiting"), ascending("held_at"))
            .read(row -> new ReviewRow(
                    PostId.of(row.text("post_id")),
                    row.instant("held_at"),
                    row.text("verdict_json"),
                    row.optionalInstant("decided_at")
                            .map(at -> new Decided(
                                    row.one(Decision.Outcome.class, "outcome"),
                                    MemberId.of(row.text("decided_by")),
                                    at)),
                    row.number("row_version")));

    /**
     * What was decided.
     *
     * @param outcome what becomes of the post
     * @param by who decided
     * @param at when
     */
    public record Decided(Decision.Outcome outcome, MemberId by, Instant at) {}
}

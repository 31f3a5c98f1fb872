package io.socialsouls.community.spi;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A post as it is stored, without its words.
 *
 * @param id which one
 * @param thread the post that started the thread; its own id if it did
 * @param to what it is said to
 * @param kind what it is; one that a later release added keeps its name
 * @param byline under what it shows
 * @param state who sees it
 * @param contribution what a finding was brought to an experiment as
 * @param said when
 * @param place 0 for what started a thread, 1 and up for what follows in the order of publication; -1 while it is not published
 * @param thanks how many thanked
 * @param version that writing it makes
 */
public record PostRow(
        PostId id,
        PostId thread,
        Optional<PostId> to,
        PostKind kind,
        Byline byline,
        PostState state,
        Optional<ContributionId> contribution,
        Instant said,
        int place,
        int thanks,
        long version) {
    /** How these rows are kept. */
    public static final Kind<PostRow> KIND = KindBuilder.of(RowClass.STATE, "post", PostRow.class)
            .id("post_id", row -> row.id().value())
            .id("thread_id", row -> row.thread().value())
            .optionalId("to_id", row -> row.to().map(PostId::value))
            .id("kind", Limits.MAX_POST_KIND_LENGTH, row -> row.kind().name())
            .optionalId("author_member", row -> Bylines.member(row.byline()))
            .optionalId("author_alias", row -> Bylines.alias(row.byline()))
            .code("state", PostRow::state)
            .optionalId("contribution_id", row -> row.contribution().map(ContributionId::value))
            .instant("said_at", PostRow::said)
            .integer("place", PostRow::place)
            .integer("thanks", PostRow::thanks)
            .version(PostRow::version)
            .key("post_id")
            .list("published", List.of("thread_id", "state"), ascending("place"))
            .read(row -> new PostRow(
                    PostId.of(row.text("post_id")),
                    PostId.of(row.text("thread_id")),
                    row.optionalText("to_id").map(PostId::of),
                    PostKinds.named(row.text("kind")),
                    Bylines.of(row.optionalText("author_member"), row.optionalText("author_alias")),
                    row.one(PostState.class, "state"),
                    row.optionalText("contribution_id").map(ContributionId::of),
                    row.instant("said_at"),
                    row.integer("place"),
                    row.integer("thanks"),
                    row.number("row_version")));

    /** {@return whether it started its thread} */
    public boolean startsThread() {
        return to.isEmpty();
    }

    /**
     * The same post in another state, in the same version.
     *
     * @param newState who sees it
     * @param newPlace where it stands in its thread; -1 if it is not published
     * @return a changed copy
     */
    public PostRow in(PostState newState, int newPlace) {
        return new PostRow(id, thread, to, kind, byline, newState, contribution, said, newPlace, thanks, version);
    }

    /**
     * The same post with one more who thanked, in the same version.
     *
     * @return a changed copy
     */
    public PostRow thanked() {
        return new PostRow(id, thread, to, kind, byline, state, contribution, said, place, thanks + 1, version);
    }

    /**
     * The same post, to take this row's place.
     *
     * @return a copy of the next version
     */
    public PostRow next() {
        return new PostRow(id, thread, to, kind, byline, state, contribution, said, place, thanks, version + 1);
    }
}

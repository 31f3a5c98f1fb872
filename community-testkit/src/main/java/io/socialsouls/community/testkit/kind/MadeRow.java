package io.socialsouls.community.testkit.kind;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;
import static io.socialsouls.community.spi.row.KindBuilder.descending;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A copy of a book, of a kind that no release has: every type of column, columns that may be absent, a key of two, unique
 * sets with and without a column that may be absent, and lists of every form.
 *
 * @param shelf where it stands
 * @param book which one
 * @param owner whose it is
 * @param label what its owner calls it
 * @param condition what it is like
 * @param wanted what its owner wants it to be like
 * @param words what it says
 * @param note what somebody wrote into it
 * @param pages how many
 * @param price what it cost
 * @param bought when
 * @param due when it has to be back
 * @param lent whether it is away
 * @param version that writing it makes
 */
public record MadeRow(
        String shelf,
        String book,
        String owner,
        Optional<String> label,
        Condition condition,
        Optional<Condition> wanted,
        String words,
        Optional<String> note,
        int pages,
        long price,
        Instant bought,
        Optional<Instant> due,
        boolean lent,
        long version) {
    /** What a copy is like. Their names sort otherwise than they stand here. */
    public enum Condition {
        /** As bought. */
        NEW,
        /** Read. */
        GOOD,
        /** Read often. */
        WORN
    }

    /** How these rows are kept. */
    public static final Kind<MadeRow> KIND = KindBuilder.of(RowClass.CONTENT, "made", MadeRow.class)
            .id("shelf_id", 40, MadeRow::shelf)
            .id("book_id", MadeRow::book)
            .id("owner_id", 40, MadeRow::owner)
            .optionalId("label", MadeRow::label)
            .code("copy_condition", MadeRow::condition)
            .optionalCode("wanted", MadeRow::wanted)
            .text("words", MadeRow::words)
            .optionalText("note", MadeRow::note)
            .integer("pages", MadeRow::pages)
            .number("price", MadeRow::price)
            .instant("bought_at", MadeRow::bought)
            .optionalInstant("due_at", MadeRow::due)
            .flag("lent", MadeRow::lent)
            .version(MadeRow::version)
            .key("shelf_id", "book_id")
            .owner("owner_id")
            .unique("label", "owner_id", "label")
            .unique("price", "shelf_id", "pages", "price")
            .list("pages", List.of("shelf_id", "copy_condition"), ascending("pages"))
            .list("bought", List.of("owner_id", "lent", "copy_condition"), descending("bought_at"))
            .list("price", List.of(), descending("price"), ascending("copy_condition"))
            .list("lent", List.of("wanted"), descending("lent"))
            .list("shelf", List.of("shelf_id"), descending("book_id"))
            .across("owner", List.of("owner_id"))
            .across("labelled", List.of("label"))
            .across("bought", List.of("lent", "copy_condition"), ascending("bought_at"))
            .across("price", List.of(), descending("price"))
            .read(row -> new MadeRow(
                    row.text("shelf_id"),
                    row.text("book_id"),
                    row.text("owner_id"),
                    row.optionalText("label"),
                    row.one(Condition.class, "copy_condition"),
                    row.optionalText("wanted").map(Condition::valueOf),
                    row.text("words"),
                    row.optionalText("note"),
                    row.integer("pages"),
                    row.number("price"),
                    row.instant("bought_at"),
                    row.optionalInstant("due_at"),
                    row.flag("lent"),
                    row.number("row_version")));
}

package io.socialsouls.community.testkit.kind;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;
import static io.socialsouls.community.spi.row.KindBuilder.descending;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            .across("of_owner", List.of("owner_id"))
            .across("labelled", List.of("label"))
            .across("oldest", List.of("lent", "copy_condition"), ascending("bought_at"))
            .across("dearest", List.of(), descending("price"))
            .read(row -> new MadeRow(
                    row.text("shelf_id"),
                    row.text("book_id"),
                    row.text("owner_id"),
                    row.optionalText("label"),
                    row.one(Condition.class, "copy_condition"),
                    row.optionalOne(Condition.class, "wanted"),
                    row.text("words"),
                    row.optionalText("note"),
                    row.integer("pages"),
                    row.number("price"),
                    row.instant("bought_at"),
                    row.optionalInstant("due_at"),
                    row.flag("lent"),
                    row.number("row_version")));

    /**
     * A new copy of a book.
     *
     * @param shelf where it stands
     * @param book which one
     * @param price no two copies on a shelf have the same
     * @return a row without what may be absent
     */
    public static MadeRow of(String shelf, String book, long price) {
        return new MadeRow(
                shelf,
                book,
                "o",
                Optional.empty(),
                Condition.NEW,
                Optional.empty(),
                "words",
                Optional.empty(),
                0,
                price,
                Rows.NOON,
                Optional.empty(),
                false,
                1);
    }

    /**
     * The same row with another value.
     *
     * @param column of which column
     * @param value of the column's type; a constant goes by its name
     * @return a changed copy
     */
    public MadeRow with(String column, Object value) {
        Map<String, Object> values = new HashMap<>(KIND.values(this));
        values.put(KIND.column(column).name(), value instanceof Enum<?> constant ? constant.name() : value);
        return KIND.read(name -> Optional.ofNullable(values.get(name)));
    }

    /** {@return the same row in the next version} */
    public MadeRow next() {
        return with("row_version", version + 1);
    }
}

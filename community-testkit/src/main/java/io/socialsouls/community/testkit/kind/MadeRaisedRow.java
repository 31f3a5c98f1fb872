package io.socialsouls.community.testkit.kind;

import static io.socialsouls.community.spi.row.KindBuilder.descending;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The furthest that somebody has read in a book, of a kind that no release has: one that is raised.
 *
 * @param reader who
 * @param book in which book
 * @param page how far
 * @param note what the reader wrote there
 * @param at when
 */
public record MadeRaisedRow(String reader, String book, int page, Optional<String> note, Instant at) {
    /** How these rows are kept. */
    public static final Kind<MadeRaisedRow> KIND = KindBuilder.of(RowClass.VAULT, "made_raised", MadeRaisedRow.class)
            .id("reader_id", MadeRaisedRow::reader)
            .id("book_id", MadeRaisedRow::book)
            .integer("page", MadeRaisedRow::page)
            .optionalText("note", MadeRaisedRow::note)
            .instant("read_at", MadeRaisedRow::at)
            .key("reader_id", "book_id")
            .owner("reader_id")
            .raised("page")
            .list("page", List.of("book_id"), descending("page"))
            .across("reader", List.of("reader_id"), descending("page"))
            .read(row -> new MadeRaisedRow(
                    row.text("reader_id"),
                    row.text("book_id"),
                    row.integer("page"),
                    row.optionalText("note"),
                    row.instant("read_at")));
}

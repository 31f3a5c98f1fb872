package io.socialsouls.community.testkit.kind;

import static io.socialsouls.community.spi.row.KindBuilder.ascending;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;
import java.time.Instant;
import java.util.List;

/**
 * A visit, of a kind that no release has: one that is written once, and found by what is no text.
 *
 * @param day when
 * @param visitor how manyth
 * @param storey on which floor
 * @param first whether for the first time
 * @param words what was said
 */
public record MadeOnceRow(Instant day, long visitor, int storey, boolean first, String words) {
    /** How these rows are kept. */
    public static final Kind<MadeOnceRow> KIND = KindBuilder.of(RowClass.STATE, "made_once", MadeOnceRow.class)
            .instant("visit_day", MadeOnceRow::day)
            .number("visitor", MadeOnceRow::visitor)
            .integer("storey", MadeOnceRow::storey)
            .flag("is_first", MadeOnceRow::first)
            .text("words", MadeOnceRow::words)
            .key("visit_day", "visitor", "storey", "is_first")
            .list("storey", List.of("is_first", "storey"), ascending("visitor"))
            .read(row -> new MadeOnceRow(
                    row.instant("visit_day"),
                    row.number("visitor"),
                    row.integer("storey"),
                    row.flag("is_first"),
                    row.text("words")));
}

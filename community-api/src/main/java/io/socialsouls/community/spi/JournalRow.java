package io.socialsouls.community.spi;

import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.KindBuilder;
import io.socialsouls.community.spi.row.RowClass;

/**
 * An event in the journal. Never changed.
 *
 * @param sequence 1 for the group's first, one more for each after it
 * @param draft what was appended
 */
public record JournalRow(long sequence, JournalDraft draft) {
    /** How these rows are kept. */
    public static final Kind<JournalRow> KIND = KindBuilder.of(RowClass.JOURNAL, "journal", JournalRow.class)
            .number("sequence_number", JournalRow::sequence)
            .instant("happened_at", row -> row.draft().at())
            .id("event_type", row -> row.draft().type())
            .code("audience", row -> row.draft().audience())
            .text("event_json", row -> row.draft().eventJson())
            .key("sequence_number")
            .read(row -> new JournalRow(
                    row.number("sequence_number"),
                    new JournalDraft(
                            row.instant("happened_at"),
                            row.text("event_type"),
                            row.one(Audience.class, "audience"),
                            row.text("event_json"))));
}

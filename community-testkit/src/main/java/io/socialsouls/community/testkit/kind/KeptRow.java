package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * A row to keep, with its kind.
 *
 * @param <R> the rows
 * @param kind what it is
 * @param row the row
 */
public record KeptRow<R>(Kind<R> kind, R row) {
    /**
     * Rows of anything that their columns take.
     *
     * @param kinds of which kinds
     * @return rows of any of them
     */
    public static Arbitrary<KeptRow<?>> any(List<Kind<?>> kinds) {
        return Arbitraries.oneOf(kinds.stream().map(KeptRow::any).toList());
    }

    private static <R> Arbitrary<KeptRow<?>> any(Kind<R> kind) {
        return DrawnRows.any(kind).map(row -> new KeptRow<>(kind, row));
    }

    /**
     * Rows with a text in each column that holds the library's own JSON.
     *
     * @param kinds of which kinds
     * @param json the text
     * @return one for each such column
     */
    public static Stream<KeptRow<?>> withJson(List<Kind<?>> kinds, String json) {
        return kinds.stream().flatMap(kind -> withJson(kind, json));
    }

    private static <R> Stream<KeptRow<R>> withJson(Kind<R> kind, String json) {
        return kind.columns().stream()
                .filter(column -> column.name().endsWith("_json"))
                .map(column -> new KeptRow<>(
                        kind, DrawnRows.with(kind, DrawnRows.first(kind, Set.of()), column, Optional.of(json))));
    }

    /**
     * Keeps the row, in whichever way its kind asks for.
     *
     * @param unit where; empty
     * @return the row as it then is: the journal numbers its own
     */
    public KeptRow<R> in(StorageUnit unit) {
        if (kind.rowClass() == RowClass.JOURNAL) {
            JournalRow appended =
                    unit.append(List.of(((JournalRow) row).draft())).get(0);
            return new KeptRow<>(kind, kind.type().cast(appended));
        } else if (kind.raised().isPresent()) {
            unit.raise(kind, row);
        } else {
            unit.put(kind, List.of(row));
        }
        return this;
    }

    /**
     * Finds the row by its key.
     *
     * @param unit where
     * @return absent if it is not there
     */
    public Optional<R> foundIn(StorageUnit unit) {
        return unit.find(kind, kind.keyOf(row));
    }
}

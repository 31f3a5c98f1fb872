package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowClass;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of one kind that are equal in all columns of an index but one, and in that have texts which resemble each other.
 *
 * @param <R> the rows
 * @param kind what they are
 * @param index the columns of its key, of a unique set, or of a list
 * @param column the one in which they differ
 */
public record AlikeRows<R>(Kind<R> kind, Set<Column<R>> index, Column<R> column) {
    public AlikeRows {
        index = Set.copyOf(index);
    }

    /**
     * Rows that a key, a unique set or the fixed columns of a list tell apart.
     *
     * @param kinds of which kinds
     * @return those of each index, and of each of its columns that holds ids
     */
    public static Stream<AlikeRows<?>> toFind(List<Kind<?>> kinds) {
        return kinds.stream().filter(AlikeRows::isPut).flatMap(AlikeRows::toFind);
    }

    /**
     * Rows that stand beside each other in a list, where the last id of the key decides.
     *
     * @param kinds of which kinds
     * @return those of each list that a unit reads
     */
    public static Stream<AlikeRows<?>> toOrder(List<Kind<?>> kinds) {
        return kinds.stream().filter(AlikeRows::isPut).flatMap(AlikeRows::toOrder);
    }

    private static boolean isPut(Kind<?> kind) {
        return kind.rowClass() != RowClass.JOURNAL;
    }

    private static <R> Stream<AlikeRows<R>> toFind(Kind<R> kind) {
        Set<Set<Column<R>>> indexes = new LinkedHashSet<>();
        indexes.add(Set.copyOf(kind.key()));
        kind.uniqueSets().stream().map(UniqueSet::columns).map(Set::copyOf).forEach(indexes::add);
        kind.lists().stream().map(RowList::fixed).map(Set::copyOf).forEach(indexes::add);
        return indexes.stream()
                .flatMap(index -> kind.columns().stream()
                        .filter(index::contains)
                        .filter(AlikeRows::isId)
                        .map(column -> new AlikeRows<>(kind, index, column)));
    }

    private static <R> Stream<AlikeRows<?>> toOrder(Kind<R> kind) {
        Optional<Column<R>> last = kind.key().stream().filter(AlikeRows::isId).reduce((one, next) -> next);
        return kind.lists().stream()
                .filter(list -> !list.across())
                .flatMap(
                        list -> last.stream().<AlikeRows<?>>map(column -> new AlikeRows<>(kind, columns(list), column)))
                .distinct();
    }

    private static <R> Set<Column<R>> columns(RowList<R> list) {
        Set<Column<R>> columns = new LinkedHashSet<>(list.fixed());
        list.order().stream().map(Order::column).forEach(columns::add);
        return columns;
    }

    private static boolean isId(Column<?> column) {
        return column.type() == ColumnType.KEY;
    }

    /**
     * Makes the rows. In what is not of the index they differ, lest something else tells them apart or holds them to be the
     * same.
     *
     * @param texts one for each row
     * @return in that order
     */
    public List<R> rows(List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> row(texts.get(at), at))
                .toList();
    }

    private R row(String text, int at) {
        R row = DrawnRows.first(kind, index);
        for (Column<R> each : kind.columns()) {
            boolean outside = !index.contains(each) && !kind.version().equals(Optional.of(each));
            if (outside && !each.optional()) {
                row = DrawnRows.with(kind, row, each, Optional.of(numbered(each, row, at)));
            }
        }
        return withText(row, text);
    }

    private Object numbered(Column<R> each, R row, int at) {
        return switch (each.type()) {
            case KEY -> "k" + at;
            case INTEGER -> at;
            case LONG -> (long) at;
            default -> each.of(row).orElseThrow();
        };
    }

    /** A column may hold what another one holds, or nothing: then that other one is set. */
    private R withText(R row, String text) {
        List<Column<R>> candidates = new ArrayList<>(List.of(column));
        kind.columns().stream().filter(AlikeRows::isId).forEach(candidates::add);
        return candidates.stream()
                .map(each -> DrawnRows.with(kind, row, each, Optional.of(text)))
                .filter(changed -> column.of(changed).equals(Optional.of(text)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no row of " + kind + " has a chosen " + column));
    }

    /**
     * Writes rows in one step.
     *
     * @param unit where
     * @param rows some of {@link #rows}
     */
    public void write(StorageUnit unit, List<R> rows) {
        if (kind.raised().isPresent()) {
            rows.forEach(row -> unit.raise(kind, row));
        } else {
            unit.put(kind, rows);
        }
    }

    @Override
    public String toString() {
        String columns = index.stream().map(Column::name).sorted().collect(Collectors.joining(", "));
        return kind + " by " + column + " of " + columns;
    }
}

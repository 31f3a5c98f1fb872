package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.value.Values;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Rows of any kind, drawn by its declaration. Where they have a version it is 1. */
public final class DrawnRows {
    /** What every record takes; a name has no more than 120. */
    private static final int MAX_TEXT = 100;

    private DrawnRows() {}

    /**
     * Rows of few values, so that they meet: in their keys, in what has to be unique, in the order of their lists.
     *
     * @param <R> the rows
     * @param kind what to draw
     * @return rows of that kind
     */
    public static <R> Arbitrary<R> few(Kind<R> kind) {
        return of(kind, column -> Arbitraries.of(FewValues.of(column.type())));
    }

    /**
     * Rows of anything that their columns take.
     *
     * @param <R> the rows
     * @param kind what to draw
     * @return rows of that kind
     */
    public static <R> Arbitrary<R> any(Kind<R> kind) {
        return of(kind, column -> any(column).map(value -> value));
    }

    /**
     * {@return the row with the first of few values in every column, without what may be absent}
     *
     * @param present columns of which no value may be absent
     */
    static <R> R first(Kind<R> kind, Set<Column<R>> present) {
        return read(
                kind,
                kind.columns().stream()
                        .map(column -> new DrawnValues.Drawn(
                                column.name(),
                                kind.version().equals(Optional.of(column))
                                        ? 1L
                                        : FewValues.of(column.type()).get(0),
                                column.optional() && !present.contains(column)))
                        .toList());
    }

    /**
     * The same row in another version.
     *
     * @param <R> the rows
     * @param kind what it is
     * @param row a row
     * @param version to write it with
     * @return a changed copy; the row itself if it has no version
     */
    public static <R> R withVersion(Kind<R> kind, R row, long version) {
        return kind.version()
                .map(column -> with(kind, row, column, Optional.of(version)))
                .orElse(row);
    }

    /**
     * What is left of a row when one column is absent, or has the first of few values.
     *
     * @param <R> the rows
     * @param kind what it is
     * @param row a row
     * @return simpler ones
     */
    public static <R> Stream<R> simpler(Kind<R> kind, R row) {
        return kind.columns().stream()
                .filter(column -> column.optional() || column.type() != ColumnType.CODE)
                .filter(column -> !kind.version().equals(Optional.of(column)))
                .flatMap(column -> simpler(kind, row, column))
                .filter(simple -> !simple.equals(row));
    }

    private static <R> Stream<R> simpler(Kind<R> kind, R row, Column<R> column) {
        Optional<Object> value = column.optional()
                ? Optional.empty()
                : Optional.of(FewValues.of(column.type()).get(0));
        try {
            return Stream.of(with(kind, row, column, value));
        } catch (RuntimeException refused) {
            // What a row can't be without stays.
            return Stream.empty();
        }
    }

    static <R> R with(Kind<R> kind, R row, Column<R> column, Optional<Object> value) {
        Map<String, Object> values = new HashMap<>(kind.values(row));
        values.remove(column.name());
        value.ifPresent(other -> values.put(column.name(), other));
        return kind.read(name -> Optional.ofNullable(values.get(name)));
    }

    private static <R> Arbitrary<R> of(Kind<R> kind, Function<Column<R>, Arbitrary<Object>> values) {
        List<Arbitrary<DrawnValues.Drawn>> drawn = new ArrayList<>();
        for (Column<R> column : kind.columns()) {
            boolean version = kind.version().equals(Optional.of(column));
            Arbitrary<Object> value = version ? Arbitraries.just(1L) : values.apply(column);
            Arbitrary<Boolean> absent = column.optional() ? Arbitraries.of(false, true) : Arbitraries.just(false);
            drawn.add(Combinators.combine(value, absent)
                    .as((given, isAbsent) -> new DrawnValues.Drawn(column.name(), given, isAbsent)));
        }
        return Combinators.combine(drawn).as(all -> read(kind, all));
    }

    private static <R> R read(Kind<R> kind, List<DrawnValues.Drawn> drawn) {
        try {
            return kind.read(DrawnValues.of(drawn));
        } catch (RuntimeException refused) {
            // Some records take two values together or none: those get both.
            return kind.read(DrawnValues.of(
                    drawn.stream().map(DrawnValues.Drawn::present).toList()));
        }
    }

    private static Arbitrary<?> any(Column<?> column) {
        return switch (column.type()) {
            case KEY -> Values.text(column.maxLength());
            case CODE -> Arbitraries.integers().between(0, 99);
            case TEXT -> Values.text(MAX_TEXT);
            case INTEGER -> Arbitraries.integers();
            case LONG -> Arbitraries.longs();
            case INSTANT -> Values.instants();
            case FLAG -> Arbitraries.of(false, true);
        };
    }
}

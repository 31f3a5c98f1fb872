package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A part of a list that is drawn for some rows: they lead to its values.
 *
 * @param list picks one of the lists inside a group
 * @param shapes what narrows it, or is otherwise
 * @param limit the most rows, at least 1
 */
public record DrawnPart(int list, Set<Shape> shapes, int limit) {
    /** What a part of a list is like. */
    public enum Shape {
        /** The last fixed column is one of the values that any of the rows has, not that of the first alone. */
        SEVERAL,
        /** From the first row's value of the first order column on. */
        FROM,
        /** Until the last row's value of it. */
        UNTIL,
        /** After the place of the last row. */
        AFTER,
        /** From the end. */
        BACKWARDS
    }

    public DrawnPart {
        shapes = Set.copyOf(shapes);
    }

    /** {@return parts of any list, of any shape} */
    public static Arbitrary<DrawnPart> arbitrary() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(Shape.values()).set(),
                        Arbitraries.integers().between(1, 4))
                .as(DrawnPart::new);
    }

    /**
     * The part.
     *
     * @param <R> the rows
     * @param kind what they are
     * @param rows at least one
     * @return absent if the first row is in no part of the list
     */
    public <R> Optional<Selection<R>> selection(Kind<R> kind, List<R> rows) {
        List<RowList<R>> lists =
                kind.lists().stream().filter(each -> !each.across()).toList();
        RowList<R> chosen = lists.get(list % lists.size());
        return chosen.part(rows.get(0)).map(values -> narrowed(part(chosen, values, rows), rows));
    }

    /**
     * A step of reading it.
     *
     * @param <R> the rows
     * @param kind what they are
     * @param rows at least one
     * @return absent if the first row is in no part of the list
     */
    public <R> Optional<Slice<R>> slice(Kind<R> kind, List<R> rows) {
        return selection(kind, rows).map(of -> {
            Optional<Position> after = Optional.of(of.list().position(rows.get(rows.size() - 1)))
                    .filter(place -> shapes.contains(Shape.AFTER));
            return new Slice<>(of, after, shapes.contains(Shape.BACKWARDS), limit);
        });
    }

    private <R> Selection<R> part(RowList<R> chosen, List<Object> values, List<R> rows) {
        if (values.isEmpty() || !shapes.contains(Shape.SEVERAL)) {
            return chosen.where(values.toArray());
        }
        List<Object> several = rows.stream()
                .flatMap(row -> chosen.fixed().get(values.size() - 1).of(row).stream())
                .toList();
        return chosen.whereIn(several, values.subList(0, values.size() - 1).toArray());
    }

    private <R> Selection<R> narrowed(Selection<R> part, List<R> rows) {
        if (part.list().order().isEmpty()) {
            return part;
        }
        Selection<R> narrowed = part;
        if (shapes.contains(Shape.FROM)) {
            narrowed = narrowed.from(part.list().position(rows.get(0)).values().get(0));
        }
        if (shapes.contains(Shape.UNTIL)) {
            narrowed = narrowed.until(
                    part.list().position(rows.get(rows.size() - 1)).values().get(0));
        }
        return narrowed;
    }

    /** {@return the same with one shape fewer} */
    public Stream<DrawnPart> simpler() {
        return shapes.stream().sorted().map(shape -> {
            Set<Shape> fewer = EnumSet.copyOf(shapes);
            fewer.remove(shape);
            return new DrawnPart(list, fewer, limit);
        });
    }
}

package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Reads and counts parts of the lists of a kind inside a group: one text a shape. Thread-safe.
 *
 * <p>Where the last fixed column is one of several values, each is read by its own range of the index and the first rows
 * of all are merged: so none is sorted whole.
 */
final class ListSql {
    private final String from;
    private final ConcurrentMap<Shape, String> slices = new ConcurrentHashMap<>();
    private final ConcurrentMap<Counted, String> counts = new ConcurrentHashMap<>();

    /**
     * What slices have in common.
     *
     * @param selected the columns to read
     * @param list of which list
     * @param parts how many values the last fixed column may have
     * @param bounds of the first column that it is ordered by
     * @param after whether it goes on after a place
     * @param backwards whether it is read from its end
     */
    private record Shape(
            String selected, RowList<?> list, int parts, Bounds bounds, boolean after, boolean backwards) {}

    /**
     * What selections to count have in common.
     *
     * @param list of which list
     * @param values how many the last fixed column may have, up to the next power of two
     * @param bounds of the first column that it is ordered by
     */
    private record Counted(RowList<?> list, int values, Bounds bounds) {}

    ListSql(String table) {
        from = " FROM " + table + " WHERE ";
    }

    /** Reads the first rows of as many parts of a slice. */
    String slice(String selected, Slice<?> slice, int parts) {
        Selection<?> of = slice.of();
        Shape shape = new Shape(
                selected, of.list(), parts, Bounds.of(of), slice.after().isPresent(), slice.backwards());
        return slices.computeIfAbsent(shape, this::text);
    }

    /** The parameters of {@link #slice}. */
    List<Object> parameters(String group, Slice<?> slice, List<List<Object>> parts) {
        RowList<?> list = slice.of().list();
        List<Object> parameters = new ArrayList<>();
        for (List<Object> part : parts) {
            parameters.add(group);
            parameters.addAll(KindColumns.parameters(list.fixed(), part));
            parameters.addAll(Bounds.parameters(slice.of()));
            slice.after().ifPresent(place -> parameters.addAll(OrderSql.parameters(list.order(), place.values())));
            parameters.add(slice.limit());
        }
        if (parts.size() > 1) {
            parameters.add(slice.limit());
        }
        return parameters;
    }

    /** Counts the rows that have one of as many values, and stops at a number. */
    String count(Selection<?> of, int values) {
        return counts.computeIfAbsent(new Counted(of.list(), SqlText.padded(values), Bounds.of(of)), this::text);
    }

    /** The parameters of {@link #count}. */
    List<Object> parameters(String group, Selection<?> of, List<Object> among, int most) {
        List<? extends Column<?>> fixed = of.list().fixed();
        List<Object> parameters = new ArrayList<>(List.of(group));
        parameters.addAll(KindColumns.parameters(fixed, of.equal()));
        SqlText.padded(among)
                .forEach(value -> parameters.add(KindColumns.parameter(fixed.get(fixed.size() - 1), value)));
        parameters.addAll(Bounds.parameters(of));
        parameters.add(most);
        return parameters;
    }

    private String text(Shape shape) {
        RowList<?> list = shape.list();
        List<String> conditions = new ArrayList<>(List.of(SqlText.equalInGroup(list.fixed())));
        conditions.addAll(shape.bounds().conditions(list));
        if (shape.after()) {
            conditions.add(OrderSql.after(list.order(), shape.backwards()));
        }
        String order = shape.backwards()
                ? OrderSql.backwards(list.order())
                : OrderSql.wholeIndex(SqlText.withGroup(list.fixed()), list.order());
        String part = "SELECT " + shape.selected() + from + String.join(" AND ", conditions) + order + " LIMIT ?";
        return shape.parts() == 1
                ? part
                : String.join(" UNION ALL ", Collections.nCopies(shape.parts(), "SELECT * FROM (" + part + ") AS part"))
                        + (shape.backwards() ? OrderSql.backwards(list.order()) : OrderSql.merged(list.order()))
                        + " LIMIT ?";
    }

    private String text(Counted counted) {
        RowList<?> list = counted.list();
        int equal = Math.max(0, list.fixed().size() - 1);
        List<String> conditions =
                new ArrayList<>(List.of(SqlText.equalInGroup(list.fixed().subList(0, equal))));
        if (!list.fixed().isEmpty()) {
            conditions.add(SqlText.oneOf(list.fixed().get(equal), counted.values()));
        }
        conditions.addAll(counted.bounds().conditions(list));
        return "SELECT COUNT(*) AS counted FROM (SELECT 1 AS one" + from + String.join(" AND ", conditions)
                + " LIMIT ?) AS found";
    }
}

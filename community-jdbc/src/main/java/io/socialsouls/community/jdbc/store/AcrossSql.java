package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads one part of a list across groups: one text a shape. Thread-safe. */
final class AcrossSql {
    private final String select;
    private final ConcurrentMap<Shape, String> texts = new ConcurrentHashMap<>();

    /**
     * What questions have in common.
     *
     * @param list of which list
     * @param bounds of the first column that it is ordered by
     * @param after how many values the place has after which it goes on, the group among them; 0 for its beginning
     */
    private record Shape(RowList<?> list, Bounds bounds, int after) {}

    AcrossSql(String names, String table) {
        select = "SELECT " + SqlText.GROUP + ", " + names + " FROM " + table;
    }

    /** Reads the first rows after a place, each with its group first. */
    String slice(Selection<?> of, Optional<AcrossPlace> after) {
        Shape shape = new Shape(
                of.list(),
                Bounds.of(of),
                after.map(place -> values(place).size()).orElse(0));
        return texts.computeIfAbsent(shape, this::text);
    }

    /** The parameters of {@link #slice}. */
    List<Object> parameters(Selection<?> of, List<Object> part, Optional<AcrossPlace> after, int limit) {
        List<Object> parameters =
                new ArrayList<>(KindColumns.parameters(of.list().fixed(), part));
        parameters.addAll(Bounds.parameters(of));
        after.map(AcrossSql::values)
                .ifPresent(values ->
                        parameters.addAll(OrderSql.parameters(order(of.list()).subList(0, values.size()), values)));
        parameters.add(limit);
        return parameters;
    }

    private String text(Shape shape) {
        RowList<?> list = shape.list();
        List<Order<?>> order = order(list);
        List<String> conditions = new ArrayList<>();
        list.fixed().forEach(column -> conditions.add(SqlText.oneOf(column, 1)));
        conditions.addAll(shape.bounds().conditions(list));
        if (shape.after() > 0) {
            conditions.add(OrderSql.after(order.subList(0, shape.after()), false));
        }
        return select + (conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions))
                + OrderSql.wholeIndex(list.fixed().stream().map(Column::name).toList(), order)
                + " LIMIT ?";
    }

    private static List<Object> values(AcrossPlace place) {
        List<Object> values = new ArrayList<>(place.before());
        values.add(place.group().value());
        place.key().ifPresent(values::addAll);
        return values;
    }

    /** What the list is ordered by, with the group where it belongs. */
    private static List<Order<?>> order(RowList<?> list) {
        List<Order<?>> order = new ArrayList<>(list.order());
        order.add(list.beforeGroup(), new Order<>(GroupColumn.COLUMN, false));
        return order;
    }
}

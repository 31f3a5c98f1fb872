package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks across groups, each time on a connection of its own choice. Thread-safe. */
public final class JdbcDirectory implements Directory {
    private final Reading reading;

    /**
     * A directory.
     *
     * @param reading where statements run
     */
    public JdbcDirectory(Reading reading) {
        this.reading = reading;
    }

    /** Lends statements for reading. */
    @FunctionalInterface
    public interface Reading {
        /**
         * Reads.
         *
         * @param <T> what
         * @param work reads, within the call
         * @return what {@code work} returned
         */
        <T> T read(Function<Statements, T> work);
    }

    @Override
    public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
        RowList<R> list = of.list();
        if (!list.across()) {
            throw new IllegalArgumentException(list + " does not run across groups");
        }
        return reading.read(statements -> {
            List<Found<R>> found = new ArrayList<>();
            for (List<Object> part : of.parts()) {
                found.addAll(read(statements, of, part, after, limit));
            }
            found.sort((left, right) -> AcrossPlace.of(list, left).compareTo(list, AcrossPlace.of(list, right)));
            return List.copyOf(found.subList(0, Math.min(limit, found.size())));
        });
    }

    private static <R> List<Found<R>> read(
            Statements statements, Selection<R> of, List<Object> part, Optional<AcrossPlace> after, int limit) {
        RowList<R> list = of.list();
        Kind<R> kind = list.kind();
        KindColumns<R> columns = new KindColumns<>(kind);
        List<Condition> conditions = new ArrayList<>(ListSql.equal(list, part));
        conditions.addAll(ListSql.range(of));
        after.flatMap(place -> after(list, place)).ifPresent(conditions::add);
        Condition where = Condition.all(conditions);
        List<String> order = new ArrayList<>();
        list.fixed().forEach(column -> order.add(column.name()));
        for (Order<?> each : order(list)) {
            if (!order.contains(each.column().name())) {
                order.add(each.column().name() + (each.descending() ? " DESC" : ""));
            }
        }
        List<Object> parameters = new ArrayList<>(where.parameters());
        parameters.add(limit);
        return statements.list(
                "SELECT group_id, " + columns.names() + " FROM {" + kind.table() + "}"
                        + (conditions.isEmpty() ? "" : " WHERE " + where.sql())
                        + " ORDER BY " + String.join(", ", order) + " LIMIT ?",
                row -> new Found<>(GroupId.of(row.text("group_id")), columns.read(row, 1)),
                parameters.toArray());
    }

    private static Optional<Condition> after(RowList<?> list, AcrossPlace place) {
        List<Object> values = new ArrayList<>(place.before());
        values.add(place.group().value());
        place.key().ifPresent(values::addAll);
        return ListSql.after(order(list).subList(0, values.size()), values, false);
    }

    /** What the list is ordered by, with the group where it belongs. */
    private static List<Order<?>> order(RowList<?> list) {
        List<Order<?>> order = new ArrayList<>(list.order());
        order.add(list.beforeGroup(), new Order<>(GroupColumn.COLUMN, false));
        return order;
    }
}

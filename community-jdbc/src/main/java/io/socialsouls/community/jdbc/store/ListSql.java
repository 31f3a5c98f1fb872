package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a list becomes in SQL. */
final class ListSql {
    private ListSql() {}

    /**
     * ORDER BY with the whole prefix of the list's index: H2 reads in the order of an index only then.
     *
     * @param first the columns that all rows are equal in
     */
    static String orderBy(RowList<?> list, List<String> first, boolean backwards) {
        List<String> terms = new ArrayList<>(first);
        list.fixed().forEach(column -> addNew(terms, column.name()));
        list.order().forEach(order -> addNew(terms, term(order, backwards)));
        return terms.isEmpty() ? "" : " ORDER BY " + String.join(", ", terms);
    }

    /** The order of the merged parts of a list. */
    static String orderOf(RowList<?> list, boolean backwards) {
        List<String> terms =
                list.order().stream().map(order -> term(order, backwards)).toList();
        return terms.isEmpty() ? "" : " ORDER BY " + String.join(", ", terms);
    }

    /** Equal in all fixed columns. */
    static List<Condition> equal(RowList<?> list, List<Object> part) {
        List<Condition> conditions = new ArrayList<>();
        for (int at = 0; at < part.size(); at++) {
            Column<?> column = list.fixed().get(at);
            conditions.add(Condition.of(column.name() + " = ?", KindColumns.parameter(column, part.get(at))));
        }
        return conditions;
    }

    /** Within the range of a selection. */
    static List<Condition> range(Selection<?> of) {
        List<Condition> conditions = new ArrayList<>();
        if (of.from().isPresent() || of.until().isPresent()) {
            Column<?> first = of.list().order().get(0).column();
            of.from()
                    .ifPresent(least ->
                            conditions.add(Condition.of(first.name() + " >= ?", KindColumns.parameter(first, least))));
            of.until()
                    .ifPresent(end ->
                            conditions.add(Condition.of(first.name() + " < ?", KindColumns.parameter(first, end))));
        }
        return conditions;
    }

    /**
     * Strictly after the values of some columns, in a direction.
     *
     * @param order the columns, one a value
     * @param values where to go on
     */
    static Optional<Condition> after(List<? extends Order<?>> order, List<Object> values, boolean backwards) {
        if (order.isEmpty()) {
            return Optional.empty();
        }
        Order<?> first = order.get(0);
        String name = first.column().name();
        boolean down = first.descending() != backwards;
        Object value = KindColumns.parameter(first.column(), values.get(0));
        Condition beyond = Condition.of(name + (down ? " < ?" : " > ?"), value);
        return Optional.of(after(order.subList(1, order.size()), values.subList(1, values.size()), backwards)
                // The bound first: it is what an index starts at.
                .map(rest -> Condition.all(List.of(
                        Condition.of(name + (down ? " <= ?" : " >= ?"), value), Condition.any(List.of(beyond, rest)))))
                .orElse(beyond));
    }

    private static String term(Order<?> order, boolean backwards) {
        return order.column().name() + (order.descending() == backwards ? "" : " DESC");
    }

    private static void addNew(List<String> terms, String term) {
        String name = term.replace(" DESC", "");
        if (!terms.contains(name)) {
            terms.add(term);
        }
    }
}

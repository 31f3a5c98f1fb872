package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Order;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the order of a list becomes in SQL. */
final class OrderSql {
    private OrderSql() {}

    /**
     * ORDER BY with the whole prefix of the list's index: H2 reads in the order of an index only then.
     *
     * @param equal the columns that all rows are equal in
     * @param order of the list
     */
    static String wholeIndex(List<String> equal, List<? extends Order<?>> order) {
        Map<String, String> terms = new LinkedHashMap<>();
        equal.forEach(name -> terms.put(name, name));
        order.forEach(each -> terms.putIfAbsent(each.column().name(), term(each, false)));
        return by(terms.values());
    }

    /**
     * ORDER BY for a list that is read from its end. The columns that all rows are equal in are left out: H2 cannot read
     * an index backwards anyhow, and PostgreSQL does not see that a flag is the same in all rows, so it would sort.
     */
    static String backwards(List<? extends Order<?>> order) {
        return by(order.stream().map(each -> term(each, true)).toList());
    }

    /** ORDER BY for the merged parts of a list; nothing if it has one row. */
    static String merged(List<? extends Order<?>> order) {
        return by(order.stream().map(each -> term(each, false)).toList());
    }

    /**
     * A condition: strictly after the values of these columns, at least one. An index starts at the bound, so it is first.
     * What follows is hidden from optimizers: MariaDB 11.4.5 merges indexes for its parts, and then leaves out rows.
     */
    static String after(List<? extends Order<?>> order, boolean backwards) {
        return after(order, backwards, " IS TRUE");
    }

    private static String after(List<? extends Order<?>> order, boolean backwards, String end) {
        Order<?> first = order.get(0);
        String name = first.column().name();
        String beyond = first.descending() == backwards ? " > ?" : " < ?";
        if (order.size() == 1) {
            return name + beyond;
        }
        return "(" + name + beyond.replace(" ?", "= ?") + " AND (" + name + beyond + " OR "
                + after(order.subList(1, order.size()), backwards, "") + ")" + end + ")";
    }

    /** The parameters of {@link #after}. */
    static List<Object> parameters(List<? extends Order<?>> order, List<Object> values) {
        List<Object> parameters = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            Object value = KindColumns.parameter(order.get(at).column(), values.get(at));
            parameters.add(value);
            if (at < order.size() - 1) {
                parameters.add(value);
            }
        }
        return parameters;
    }

    private static String by(Collection<String> terms) {
        return terms.isEmpty() ? "" : " ORDER BY " + String.join(", ", terms);
    }

    private static String term(Order<?> order, boolean backwards) {
        return order.column().name() + (order.descending() == backwards ? "" : " DESC");
    }
}

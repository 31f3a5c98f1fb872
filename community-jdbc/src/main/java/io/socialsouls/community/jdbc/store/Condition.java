package io.socialsouls.community.jdbc.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A part of a WHERE, with its parameters.
 *
 * @param sql joined by AND to others
 * @param parameters one a question mark
 */
record Condition(String sql, List<Object> parameters) {
    Condition {
        parameters = List.copyOf(parameters);
    }

    static Condition of(String sql, Object... parameters) {
        return new Condition(sql, List.of(parameters));
    }

    /** One of several values: the same text for up to 1, 2, 4, 8 … of them, the last repeated. */
    static Condition in(String column, List<Object> values) {
        if (values.size() == 1) {
            return new Condition(column + " = ?", values);
        }
        int size = Integer.highestOneBit(values.size() - 1) * 2;
        List<Object> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(size - values.size(), values.get(values.size() - 1)));
        return new Condition(column + " IN (" + marks(size) + ")", padded);
    }

    static Condition not(Condition one) {
        return new Condition("NOT (" + one.sql() + ")", one.parameters());
    }

    /** All of some. */
    static Condition all(List<Condition> of) {
        return joined(of, " AND ");
    }

    /** One of some. */
    static Condition any(List<Condition> of) {
        Condition joined = joined(of, ") OR (");
        return new Condition("((" + joined.sql() + "))", joined.parameters());
    }

    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    private static Condition joined(List<Condition> of, String by) {
        List<Object> parameters = new ArrayList<>();
        of.forEach(each -> parameters.addAll(each.parameters()));
        return new Condition(String.join(by, of.stream().map(Condition::sql).toList()), parameters);
    }
}

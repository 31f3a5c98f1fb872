package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Small parts of statements. */
final class SqlText {
    /** The column that every table has before those of its kind. */
    static final String GROUP = "group_id";

    private static final String EQUAL = " = ?";

    private SqlText() {}

    /** As many question marks. */
    static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }

    /** The names of the group's column and of these. */
    static List<String> withGroup(List<? extends Column<?>> columns) {
        List<String> names = new ArrayList<>(List.of(GROUP));
        columns.forEach(column -> names.add(column.name()));
        return names;
    }

    /** The names of columns of one of several tables. */
    static String qualified(String table, List<? extends Column<?>> columns) {
        return String.join(
                ", ",
                columns.stream().map(column -> table + "." + column.name()).toList());
    }

    /** A condition: rows of one group that are equal in these columns. */
    static String equalInGroup(List<? extends Column<?>> columns) {
        StringBuilder condition = new StringBuilder(GROUP).append(EQUAL);
        columns.forEach(
                column -> condition.append(" AND ").append(column.name()).append(EQUAL));
        return condition.toString();
    }

    /** A condition: one of as many values. */
    static String oneOf(Column<?> column, int count) {
        return column.name() + (count == 1 ? EQUAL : " IN (" + marks(count) + ")");
    }

    /** The next power of two: values are repeated up to it, so that there are few different statements. */
    static int padded(int count) {
        return count < 2 ? count : Integer.highestOneBit(count - 1) * 2;
    }

    /** The same values, the last of them repeated. */
    static <T> List<T> padded(List<T> values) {
        int missing = padded(values.size()) - values.size();
        if (missing == 0) {
            return values;
        }
        List<T> padded = new ArrayList<>(values);
        padded.addAll(Collections.nCopies(missing, values.get(values.size() - 1)));
        return padded;
    }
}

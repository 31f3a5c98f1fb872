package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What finds rows by the values of some columns. */
final class KeyConditions {
    private KeyConditions() {}

    /** Equal in all columns. */
    static Condition equal(List<? extends Column<?>> columns, Key key) {
        List<Condition> all = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            all.add(Condition.of(
                    column.name() + " = ?",
                    KindColumns.parameter(column, key.values().get(at))));
        }
        return Condition.all(all);
    }

    /** Equal in all columns to one of several: by one list of values where they differ in one column only. */
    static Condition oneOf(List<? extends Column<?>> columns, List<Key> keys) {
        List<Integer> differing = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            if (distinct(keys, at).size() > 1) {
                differing.add(at);
            }
        }
        if (differing.size() > 1) {
            return Condition.any(
                    padded(keys).stream().map(key -> equal(columns, key)).toList());
        }
        List<Condition> all = new ArrayList<>();
        for (int at = 0; at < columns.size(); at++) {
            Column<?> column = columns.get(at);
            List<Object> values = new ArrayList<>();
            distinct(keys, at).forEach(value -> values.add(KindColumns.parameter(column, value)));
            all.add(Condition.in(column.name(), values));
        }
        return Condition.all(all);
    }

    private static Set<Object> distinct(List<Key> keys, int at) {
        Set<Object> values = new LinkedHashSet<>();
        keys.forEach(key -> values.add(key.values().get(at)));
        return values;
    }

    /** Up to the next power of two, so that there are few different statements. */
    private static List<Key> padded(List<Key> keys) {
        List<Key> padded = new ArrayList<>(keys);
        while (Integer.bitCount(padded.size()) != 1) {
            padded.add(keys.get(keys.size() - 1));
        }
        return padded;
    }
}

package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Finds rows of one id each. */
final class Keyed {
    private Keyed() {}

    static <I, R> Map<I, R> find(Rows rows, Kind<R> kind, Collection<I> ids, Function<I, String> text) {
        Map<I, Key> keys = new HashMap<>();
        ids.forEach(id -> keys.put(id, Key.of(text.apply(id))));
        Map<Key, R> there = rows.find(kind, keys.values());
        Map<I, R> found = new HashMap<>();
        keys.forEach((id, key) -> {
            R row = there.get(key);
            if (row != null) {
                found.put(id, row);
            }
        });
        return Map.copyOf(found);
    }
}

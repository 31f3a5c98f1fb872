package io.socialsouls.community.spi.row;

import java.util.Arrays;
import java.util.List;

/**
 * What a row is found by inside its group: the values of its kind's key, in order. The group's own row has none.
 *
 * @param values of String, Integer, Long, Instant or Boolean
 */
public record Key(List<Object> values) {
    public Key {
        values = List.copyOf(values);
    }

    /**
     * A key.
     *
     * @param values in the order of the kind's key columns; a constant goes by its name
     * @return the key
     */
    public static Key of(Object... values) {
        return new Key(Arrays.stream(values)
                .map(value -> value instanceof Enum<?> constant ? (Object) constant.name() : value)
                .toList());
    }

    @Override
    public String toString() {
        return String.join(" ", values.stream().map(Object::toString).toList());
    }
}

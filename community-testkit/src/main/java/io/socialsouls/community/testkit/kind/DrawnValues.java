package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.row.RowValues;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of a row that is drawn. Of a code it knows no constants, only which of them: the reader says what there is.
 *
 * @param values by the names of their columns
 */
record DrawnValues(Map<String, Object> values) implements RowValues {
    /**
     * A value that is drawn for a column.
     *
     * @param column its name
     * @param value of the type's class; of a code a number
     * @param absent whether it is left out
     */
    record Drawn(String column, Object value, boolean absent) {
        Drawn present() {
            return new Drawn(column, value, false);
        }
    }

    static DrawnValues of(List<Drawn> drawn) {
        Map<String, Object> values = new HashMap<>();
        drawn.stream().filter(each -> !each.absent()).forEach(each -> values.put(each.column(), each.value()));
        return new DrawnValues(values);
    }

    @Override
    public Optional<Object> value(String column) {
        return Optional.ofNullable(values.get(column));
    }

    @Override
    public <E extends Enum<E>> E one(Class<E> type, String column) {
        return constant(type, integer(column));
    }

    @Override
    public <E extends Enum<E>> Optional<E> optionalOne(Class<E> type, String column) {
        return value(column).map(number -> constant(type, (Integer) number));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, int number) {
        E[] constants = type.getEnumConstants();
        return constants[number % constants.length];
    }
}

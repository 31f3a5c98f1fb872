package io.socialsouls.community.jdbc.store;

import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.List;

/**
 * Which ends the range of a selection has.
 *
 * @param from whether it begins at a value
 * @param until whether it stops before one
 */
record Bounds(boolean from, boolean until) {
    static Bounds of(Selection<?> selection) {
        return new Bounds(selection.from().isPresent(), selection.until().isPresent());
    }

    /** On the first column that the list is ordered by. */
    List<String> conditions(RowList<?> list) {
        List<String> conditions = new ArrayList<>();
        if (from) {
            conditions.add(first(list).name() + " >= ?");
        }
        if (until) {
            conditions.add(first(list).name() + " < ?");
        }
        return conditions;
    }

    /** The parameters of {@link #conditions}. */
    static List<Object> parameters(Selection<?> of) {
        List<Object> parameters = new ArrayList<>();
        of.from().ifPresent(least -> parameters.add(KindColumns.parameter(first(of.list()), least)));
        of.until().ifPresent(end -> parameters.add(KindColumns.parameter(first(of.list()), end)));
        return parameters;
    }

    private static Column<?> first(RowList<?> list) {
        return list.order().get(0).column();
    }
}

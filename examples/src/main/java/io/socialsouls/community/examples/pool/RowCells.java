package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import java.util.function.UnaryOperator;

/**
 * The cells of one row, as numbers.
 *
 * @param cell finds a column's text
 * @param numbers reads it
 * @param hasLevel whether a column gives the level of the row's interval
 * @param otherLevel the level where none does
 */
record RowCells(UnaryOperator<String> cell, CellNumbers numbers, boolean hasLevel, double otherLevel) {
    long whole(String column) {
        return numbers.whole(column, cell.apply(column));
    }

    double decimal(String column) {
        return numbers.decimal(column, cell.apply(column));
    }

    /** The size of an arm, or its events or time. */
    double size(String column) {
        return column.endsWith("time") ? decimal(column) : whole(column);
    }

    /** The level of the row's interval; 90 is read as 90 %. */
    double level() {
        if (!hasLevel || CellNumbers.isMissing(cell.apply(Header.CI_LEVEL))) {
            return otherLevel;
        }
        double given = decimal(Header.CI_LEVEL);
        double level = given > 1 ? given / 100 : given;
        if (!(level > 0 && level < 1)) {
            throw new InvalidValueException(Header.CI_LEVEL, given, "a number between 0 and 1, such as 0.95, or 95 %");
        }
        return level;
    }

    /** Refuses relative changes of which it is not sure whether they are per cent. */
    void checkPercentages(String... columns) {
        boolean percent = CellNumbers.isPercent(cell.apply(columns[0]));
        for (String column : columns) {
            String text = cell.apply(column);
            boolean large = !percent && Math.abs(decimal(column)) >= 1;
            if (large || CellNumbers.isPercent(text) != percent) {
                String number = CellNumbers.stripped(text).replace("%", "").strip();
                throw new InvalidValueException(
                        column,
                        text,
                        "a per cent sign in all cells of the row or in none: " + number + " could be " + number
                                + " %, or " + number + " times 100 %");
            }
        }
    }
}

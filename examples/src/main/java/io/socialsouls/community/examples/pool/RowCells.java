package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;

/**
 * The cells of a row by the names of their columns.
 *
 * @param header tells where a column is
 * @param record the row that is read, one after the other
 * @param numbers reads cells
 * @param hasLevel whether a column gives the level of the row's interval
 * @param otherLevel the level where none does
 */
record RowCells(Header header, Cells record, CellNumbers numbers, boolean hasLevel, double otherLevel) {
    String text(String column) {
        return record.get(header.place(column));
    }

    /** Whether a cell says that there is no value. */
    boolean isMissing(String column) {
        int place = header.place(column);
        return !record.startsWithDigit(place) && CellNumbers.isMissing(record.get(place));
    }

    long whole(String column) {
        int place = header.place(column);
        long digits = record.digits(place);
        return digits >= 0 ? digits : numbers.whole(column, record.get(place));
    }

    double decimal(String column) {
        return numbers.decimal(column, text(column));
    }

    /** The size of an arm, or its events or time. */
    double size(String column) {
        return column.endsWith("time") ? decimal(column) : whole(column);
    }

    /** The level of the row's interval; 90 is read as 90 %. */
    double level() {
        if (!hasLevel || isMissing(Header.CI_LEVEL)) {
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
        boolean percent = CellNumbers.isPercent(text(columns[0]));
        for (String column : columns) {
            String text = text(column);
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

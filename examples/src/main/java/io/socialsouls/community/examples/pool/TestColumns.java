package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Columns that are read wherever they are, because they say which rows share a control. */
final class TestColumns {
    /** The part of an effect's variance that comes from the control. */
    static final String CONTROL_VARIANCE = "control_variance";

    private static final String TEST = "test";
    private static final String STUDY = "study";

    private TestColumns() {}

    /** Those of a file. */
    static List<String> in(Header header) {
        Optional<String> test = Stream.of(TEST, STUDY).filter(header::has).findFirst();
        return Stream.concat(test.stream(), Stream.of(CONTROL_VARIANCE).filter(header::has))
                .toList();
    }

    /** The column that names tests, if there is one. */
    static Optional<String> test(PoolInput.Tests tests) {
        return Stream.of(TEST, STUDY).filter(tests.columns()::containsKey).findFirst();
    }

    /** Refuses a cell that does not say it. */
    static String checked(String column, String cell) {
        if (column.equals(CONTROL_VARIANCE)) {
            if (!cell.isBlank() && Numbers.decimal(column, cell) < 0) {
                throw new InvalidValueException(column, cell, "a number from 0 to below the variance");
            }
        } else if (cell.isBlank()) {
            throw new InvalidValueException(column, cell, "the name of a test, for rows of one test share its control");
        }
        return cell;
    }
}

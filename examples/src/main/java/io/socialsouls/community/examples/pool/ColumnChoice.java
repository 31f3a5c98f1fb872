package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;

/**
 * A column of the file that an option names.
 *
 * @param option for example {@code --cluster}
 * @param column its name in the header
 */
record ColumnChoice(String option, String column) {
    /** Refuses a column that is not there. */
    void checkIn(Header header) {
        if (!header.has(column) || column.isEmpty()) {
            throw new CommunityException(
                    ErrorCode.INVALID_VALUE,
                    option + " is \"" + column + "\"; expected a column of the header " + header.quoted());
        }
    }
}

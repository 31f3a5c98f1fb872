package io.socialsouls.community.page;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.limit.Limits;
import java.util.Objects;
import java.util.Optional;

/**
 * A request for one page of a list.
 *
 * @param after where it starts; absent for the first page
 * @param limit the most items it may hold, 1 to {@value Limits#MAX_PAGE}; otherwise an {@link InvalidValueException}
 */
public record PageRequest(Optional<Cursor> after, int limit) {

    public PageRequest {
        Objects.requireNonNull(after, "after");
        if (limit < 1 || limit > Limits.MAX_PAGE) {
            throw new InvalidValueException("limit", limit, "1 to " + Limits.MAX_PAGE);
        }
    }

    /**
     * {@return a request for the first page}
     *
     * @param limit the most items it may hold
     */
    public static PageRequest first(int limit) {
        return new PageRequest(Optional.empty(), limit);
    }

    /**
     * {@return a request for the page that starts at a cursor}
     *
     * @param cursor from {@link Page#next()}
     * @param limit the most items it may hold
     */
    public static PageRequest after(Cursor cursor, int limit) {
        return new PageRequest(Optional.of(cursor), limit);
    }
}

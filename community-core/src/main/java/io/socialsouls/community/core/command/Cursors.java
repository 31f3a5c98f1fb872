package io.socialsouls.community.core.command;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Turns the key of a page's last row into an opaque cursor, and back. */
public final class Cursors {
    private static final String SEPARATOR = "\u001f";
    private static final int PARTS = 3;

    private Cursors() {}

    /**
     * Where a page ended.
     *
     * @param at the instant that the list sorts by first
     * @param id what it sorts by then
     */
    public record Position(Instant at, String id) {
        /**
         * Where a row stands that sorts by a place alone.
         *
         * @param place 0 or more
         * @return its position
         */
        public static Position of(int place) {
            return new Position(Instant.ofEpochSecond(place), "");
        }

        /**
         * The place of a row that sorts by it alone.
         *
         * @return what was given to {@link #of(int)}
         */
        public int place() {
            return Math.toIntExact(at.getEpochSecond());
        }
    }

    /**
     * Makes a page of rows that were read with one more than asked for.
     *
     * @param <R> a row
     * @param list the list's name: a cursor of one list does not open another
     * @param rows up to {@code request.limit() + 1}
     * @param request what was asked for
     * @param position where a row stands in the list
     * @return the page, with a cursor if there was a row too many
     */
    public static <R> Page<R> page(
            String list, List<R> rows, PageRequest request, Function<? super R, Position> position) {
        if (rows.size() <= request.limit()) {
            return new Page<>(rows, Optional.empty());
        }
        List<R> items = rows.subList(0, request.limit());
        return new Page<>(items, Optional.of(write(list, position.apply(items.get(items.size() - 1)))));
    }

    /**
     * Where to go on.
     *
     * @param list the list's name
     * @param request what was asked for
     * @return absent for the first page
     */
    public static Optional<Position> position(String list, PageRequest request) {
        return request.after().map(cursor -> read(list, cursor));
    }

    private static Cursor write(String list, Position position) {
        String plain = String.join(SEPARATOR, list, position.at().toString(), position.id());
        return new Cursor(
                Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
    }

    private static Position read(String list, Cursor cursor) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(cursor.value()), StandardCharsets.UTF_8);
            String[] parts = plain.split(SEPARATOR, PARTS);
            if (parts.length == PARTS && parts[0].equals(list)) {
                return new Position(Instant.parse(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Falls through to the one error that says what would be right.
        }
        throw new InvalidValueException("cursor", cursor.value(), "a cursor that this list gave");
    }
}

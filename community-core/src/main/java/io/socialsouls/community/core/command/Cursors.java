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
    private static final Instant EARLIEST = Instant.EPOCH;
    private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

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

    /**
     * Where to go on in a list that sorts by a place alone.
     *
     * @param list the list's name
     * @param request what was asked for
     * @return 0 for the first page
     */
    public static int place(String list, PageRequest request) {
        long place = position(list, request)
                .map(position -> position.at().getEpochSecond())
                .orElse(0L);
        if (place > Integer.MAX_VALUE) {
            throw refused(request.after().map(Cursor::value).orElse(""));
        }
        return (int) place;
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
                Instant at = Instant.parse(parts[1]);
                // Whoever forges one must not reach what storages and places cannot hold.
                if (!at.isBefore(EARLIEST) && at.isBefore(LATEST)) {
                    return new Position(at, parts[2]);
                }
            }
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            // Falls through to the one error that says what would be right.
        }
        throw refused(cursor.value());
    }

    private static InvalidValueException refused(String cursor) {
        return new InvalidValueException("cursor", cursor, "a cursor that this list gave");
    }
}

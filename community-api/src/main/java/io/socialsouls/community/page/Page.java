package io.socialsouls.community.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list. Pages stay in step with each other while others write: what keeps its place in the list's order is
 * neither missed nor shown twice. What moves (a thread that gets a reply moves up the feed) is where it moved to.
 *
 * @param <T> what is listed
 * @param items in the list's order
 * @param next where the next page starts; absent on the last one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
        Objects.requireNonNull(next, "next");
    }

    /**
     * The same page of something else.
     *
     * @param <R> what is listed then
     * @param convert applied to each item
     * @return a page with the same cursor
     */
    public <R> Page<R> map(Function<? super T, ? extends R> convert) {
        return new Page<>(items.stream().<R>map(convert).toList(), next);
    }
}

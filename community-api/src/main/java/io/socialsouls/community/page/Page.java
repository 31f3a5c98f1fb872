package io.socialsouls.community.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list. Pages stay in step with each other while others write: an item that keeps its place in the list's
 * order is neither missed nor shown twice. An item that moves (a thread that gets a reply moves up the feed) is where
 * it moved to.
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
     * {@return a page of the converted items, with the same cursor}
     *
     * @param <R> what is listed then
     */
    public <R> Page<R> map(Function<? super T, ? extends R> convert) {
        return new Page<>(items.stream().<R>map(convert).toList(), next);
    }
}

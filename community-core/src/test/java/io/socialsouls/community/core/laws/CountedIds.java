package io.socialsouls.community.core.laws;

import io.socialsouls.community.spi.IdSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Gives ids in a row, all of one length, so that none is a part of another; knows all that it gave. Thread-safe. */
final class CountedIds implements IdSource {
    private final AtomicInteger drawn = new AtomicInteger();

    @Override
    public String next() {
        return id(drawn.incrementAndGet());
    }

    List<String> drawn() {
        return IntStream.rangeClosed(1, drawn.get()).mapToObj(CountedIds::id).toList();
    }

    private static String id(int number) {
        return String.format("id-%06d", number);
    }
}

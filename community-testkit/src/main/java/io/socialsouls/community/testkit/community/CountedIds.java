package io.socialsouls.community.testkit.community;

import io.socialsouls.community.spi.IdSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Gives ids in a row, all of one length, so that none is a part of another; knows all that it gave. Thread-safe. */
public final class CountedIds implements IdSource {
    private final AtomicInteger drawn = new AtomicInteger();
    private final String source;

    /**
     * The first is number 1.
     *
     * @param source what all of them begin with
     */
    public CountedIds(String source) {
        this.source = source;
    }

    @Override
    public String next() {
        return id(drawn.incrementAndGet());
    }

    /** {@return all that it gave, the first one first} */
    public List<String> drawn() {
        return IntStream.rangeClosed(1, drawn.get()).mapToObj(this::id).toList();
    }

    private String id(int number) {
        return String.format("%s-%06d", source, number);
    }
}

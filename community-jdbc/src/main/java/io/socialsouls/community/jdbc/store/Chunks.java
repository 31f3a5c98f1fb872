package io.socialsouls.community.jdbc.store;

import java.util.ArrayList;
import java.util.List;

/** As many values as one statement takes; more take further statements. */
final class Chunks {
    static final int MAX_VALUES = 512;

    private Chunks() {}

    static <T> List<List<T>> of(List<T> values) {
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < values.size(); from += MAX_VALUES) {
            chunks.add(values.subList(from, Math.min(from + MAX_VALUES, values.size())));
        }
        return chunks;
    }
}

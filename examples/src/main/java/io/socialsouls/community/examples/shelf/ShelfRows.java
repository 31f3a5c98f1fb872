package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.core.storage.RowCodec;
import io.socialsouls.community.spi.ScannedRows;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows of one group: each a line of text, sorted by the text of its key, so that those of a kind stand together. */
record ShelfRows(NavigableMap<String, String> lines) implements ScannedRows {
    private static final RowCodec CODEC = new RowCodec();

    @Override
    public <R> Optional<R> find(Kind<R> kind, Key key) {
        return Optional.ofNullable(lines.get(CODEC.key(kind, key))).map(line -> CODEC.read(kind, line));
    }

    @Override
    public <R> Stream<R> all(Kind<R> kind) {
        String from = CODEC.key(kind, Key.of());
        return lines.tailMap(from).entrySet().stream()
                .takeWhile(line -> line.getKey().startsWith(from))
                .map(line -> CODEC.read(kind, line.getValue()));
    }

    @Override
    public <R> void set(Kind<R> kind, Key key, Optional<R> row) {
        String at = CODEC.key(kind, key);
        row.ifPresentOrElse(value -> lines.put(at, CODEC.write(kind, value)), () -> lines.remove(at));
    }

    /** A unit that was too slow learns of it when it commits. */
    @Override
    public void lock() {}
}

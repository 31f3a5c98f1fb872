package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The markers of how far members have read. Vault. */
public final class ReadMarkerStore {
    private final Rows rows;

    ReadMarkerStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * {@return a member's markers in some threads, in one step: the place of the last post read, for each thread that
     * the member has a marker in}
     */
    public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
        List<Key> keys = threads.stream()
                .map(thread -> Key.of(member.value(), thread.value()))
                .toList();
        return rows.find(ReadMarkerRow.KIND, keys).values().stream()
                .collect(Collectors.toUnmodifiableMap(ReadMarkerRow::thread, ReadMarkerRow::place));
    }

    /**
     * Moves a marker forward, or makes one; never moves it back.
     *
     * @param place the place of the last post read
     */
    public void advance(MemberId member, PostId thread, int place) {
        rows.raise(ReadMarkerRow.KIND, new ReadMarkerRow(member, thread, place));
    }
}

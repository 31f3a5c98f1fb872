package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReadMarkerStore;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How far members have read. */
final class InMemoryReadMarkerStore implements ReadMarkerStore {
    private final Supplier<Rows> rows;

    InMemoryReadMarkerStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
        Rows open = rows.get();
        Map<PostId, Integer> places = new LinkedHashMap<>();
        threads.forEach(thread -> open.find(new Marker(member, thread)).ifPresent(place -> places.put(thread, place)));
        return Collections.unmodifiableMap(places);
    }

    @Override
    public void advance(MemberId member, PostId thread, int place) {
        rows.get().advance(new Marker(member, thread), place);
    }

    /** What is kept of it. */
    static final class Rows {
        private final Changes changes;
        private final Map<Marker, Integer> places = new HashMap<>();

        Rows(Changes changes) {
            this.changes = changes;
        }

        private Optional<Integer> find(Marker marker) {
            return Optional.ofNullable(places.get(marker));
        }

        private void advance(Marker marker, int place) {
            Optional<Integer> before = find(marker);
            if (before.isEmpty() || before.get() < place) {
                changes.onRollBack(
                        () -> before.ifPresentOrElse(old -> places.put(marker, old), () -> places.remove(marker)));
                places.put(marker, place);
            }
        }
    }

    private record Marker(MemberId member, PostId thread) {}
}

package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.AliasStore;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who is behind which alias. */
final class InMemoryAliasStore implements AliasStore {
    private final Supplier<Rows> rows;

    InMemoryAliasStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<AliasRow> find(PostId thread, MemberId member) {
        return rows.get().table.find(new Key(thread, member));
    }

    @Override
    public Optional<AliasRow> find(PostId thread, String code) {
        return rows.get().byCode.find(new Shown(thread, code));
    }

    @Override
    public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
        Rows open = rows.get();
        Map<PostId, String> codes = new LinkedHashMap<>();
        threads.forEach(
                thread -> open.table.find(new Key(thread, member)).ifPresent(row -> codes.put(thread, row.code())));
        return Collections.unmodifiableMap(codes);
    }

    @Override
    public void insert(AliasRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final UniqueIndex<Shown, AliasRow> byCode =
                new UniqueIndex<>("code", row -> Optional.of(new Shown(row.thread(), row.code())));
        private final Table<Key, AliasRow> table;

        Rows(Changes changes) {
            table = Table.writtenOnce("aliases", row -> new Key(row.thread(), row.member()), changes, List.of(byCode));
        }
    }

    private record Key(PostId thread, MemberId member) {
        @Override
        public String toString() {
            // Messages reach logs, and that a member has an alias in a thread is for the vault alone.
            return "in " + thread;
        }
    }

    private record Shown(PostId thread, String code) {}
}

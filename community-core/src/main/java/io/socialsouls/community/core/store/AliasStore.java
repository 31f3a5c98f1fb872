package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The aliases, and the members behind them. Vault. */
public final class AliasStore {
    private static final UniqueSet<AliasRow> CODE = AliasRow.KIND.uniqueSet("code");

    private final Rows rows;

    AliasStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return a member's alias in a thread; absent if the member has none there} */
    public Optional<AliasRow> find(PostId thread, MemberId member) {
        return rows.find(AliasRow.KIND, key(thread, member));
    }

    /**
     * {@return the member behind an alias in a thread; absent if nobody has it there}
     *
     * @param code the alias
     */
    public Optional<AliasRow> find(PostId thread, String code) {
        return rows.unique(AliasRow.KIND, CODE, Key.of(thread.value(), code));
    }

    /** {@return a member's aliases in some threads, in one step: one for each thread where the member has one} */
    public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
        Map<PostId, String> codes = new HashMap<>();
        rows.find(
                        AliasRow.KIND,
                        threads.stream().map(thread -> key(thread, member)).toList())
                .values()
                .forEach(row -> codes.put(row.thread(), row.code()));
        return Map.copyOf(codes);
    }

    /** Writes an alias, with a key that is not there yet. */
    public void insert(AliasRow row) {
        rows.put(AliasRow.KIND, List.of(row));
    }

    private static Key key(PostId thread, MemberId member) {
        return Key.of(thread.value(), member.value());
    }
}

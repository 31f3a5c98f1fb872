package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThanksStore;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Who thanked for what. */
final class InMemoryThanksStore implements ThanksStore {
    private final Supplier<Table<ThanksRow, ThanksRow>> rows;

    InMemoryThanksStore(Supplier<Table<ThanksRow, ThanksRow>> rows) {
        this.rows = rows;
    }

    @Override
    public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
        Table<ThanksRow, ThanksRow> open = rows.get();
        Set<PostId> thanked = new LinkedHashSet<>(posts);
        thanked.removeIf(post -> open.find(new ThanksRow(post, member)).isEmpty());
        return Collections.unmodifiableSet(thanked);
    }

    @Override
    public void insert(ThanksRow row) {
        rows.get().write(row);
    }

    static Table<ThanksRow, ThanksRow> rows(Changes changes) {
        return Table.writtenOnce("thanks", row -> row, changes, List.of());
    }
}

package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The thanks for posts. */
public final class ThanksStore {
    private final Rows rows;

    ThanksStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return those of some posts that a member thanked for, in one step} */
    public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
        List<Key> keys =
                posts.stream().map(post -> Key.of(member.value(), post.value())).toList();
        return rows.find(ThanksRow.KIND, keys).values().stream()
                .map(ThanksRow::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Writes thanks, with a key that is not there yet. */
    public void insert(ThanksRow row) {
        rows.put(ThanksRow.KIND, List.of(row));
    }
}

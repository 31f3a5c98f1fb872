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

/** Who thanked for what. */
public final class ThanksStore {
    private final Rows rows;

    ThanksStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Finds which of some posts a member thanked for, in one step.
     *
     * @param member who
     * @param posts which
     * @return a subset of them
     */
    public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
        List<Key> keys =
                posts.stream().map(post -> Key.of(member.value(), post.value())).toList();
        return rows.find(ThanksRow.KIND, keys).values().stream()
                .map(ThanksRow::post)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Writes thanks.
     *
     * @param row thanks, with a key that is not there yet
     */
    public void insert(ThanksRow row) {
        rows.put(ThanksRow.KIND, List.of(row));
    }
}

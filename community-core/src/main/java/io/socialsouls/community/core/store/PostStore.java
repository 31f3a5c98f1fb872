package io.socialsouls.community.core.store;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is said, without the words. */
public final class PostStore {
    private static final RowList<PostRow> PUBLISHED = PostRow.KIND.list("published");

    private final Rows rows;

    PostStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads some, in one step.
     *
     * @param ids which
     * @return a row for each that there is
     */
    public Map<PostId, PostRow> find(Collection<PostId> ids) {
        return Keyed.find(rows, PostRow.KIND, ids, PostId::value);
    }

    /**
     * Reads what is published in a thread.
     *
     * @param thread the post that started it
     * @param afterPlace the place to go on after; 0 for what follows the first, -1 for all
     * @param limit the most rows, at least 1
     * @return published posts, ordered by place; of those at the same place, which core never makes, by id
     */
    public List<PostRow> published(PostId thread, int afterPlace, int limit) {
        return afterPlace == Integer.MAX_VALUE
                ? List.of()
                : rows.list(PUBLISHED
                        .where(thread.value(), PostState.PUBLISHED)
                        .from(afterPlace + 1)
                        .first(limit));
    }

    /**
     * Writes a post, as its version says.
     *
     * @param row a post
     */
    public void put(PostRow row) {
        rows.put(PostRow.KIND, List.of(row));
    }
}

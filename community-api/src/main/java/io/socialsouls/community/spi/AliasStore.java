package io.socialsouls.community.spi;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is behind which alias. Vault. */
public interface AliasStore {
    /**
     * Finds a member's alias.
     *
     * @param thread in which thread
     * @param member whose
     * @return absent if the member has none there
     */
    Optional<AliasRow> find(PostId thread, MemberId member);

    /**
     * Finds who is behind an alias.
     *
     * @param thread in which thread
     * @param code the alias
     * @return absent if nobody has it there
     */
    Optional<AliasRow> find(PostId thread, String code);

    /**
     * Finds a member's aliases in some threads, in one step.
     *
     * @param member whose
     * @param threads which
     * @return the alias for each thread where the member has one
     */
    Map<PostId, String> codes(MemberId member, Collection<PostId> threads);

    /**
     * Writes an alias.
     *
     * @param row an alias, with a key that is not there yet
     */
    void insert(AliasRow row);
}

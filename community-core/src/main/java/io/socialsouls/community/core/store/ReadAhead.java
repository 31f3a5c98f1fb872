package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Rows of several kinds that a call is going to ask for, read in one step: the unit remembers them. */
public final class ReadAhead {
    private final Rows rows;
    private final Map<Kind<?>, Set<Key>> wanted = new LinkedHashMap<>();

    ReadAhead(Rows rows) {
        this.rows = rows;
    }

    /** {@return the same with the group} */
    public ReadAhead group() {
        return add(GroupRow.KIND, List.of(GroupRow.KIND), only -> Key.of());
    }

    /** {@return the same with some posts} */
    public ReadAhead posts(Collection<PostId> posts) {
        return add(PostRow.KIND, posts, post -> Key.of(post.value()));
    }

    /** {@return the same with the words of some posts} */
    public ReadAhead contents(Collection<PostId> posts) {
        return add(ContentRow.KIND, posts, post -> Key.of(post.value()));
    }

    /** {@return the same with some threads} */
    public ReadAhead threads(Collection<PostId> threads) {
        return add(ThreadRow.KIND, threads, thread -> Key.of(thread.value()));
    }

    /** {@return the same with how far a member has read in some threads} */
    public ReadAhead readMarkers(MemberId member, Collection<PostId> threads) {
        return add(ReadMarkerRow.KIND, threads, thread -> Key.of(member.value(), thread.value()));
    }

    /** {@return the same with a member's aliases in some threads} */
    public ReadAhead aliases(MemberId member, Collection<PostId> threads) {
        return add(AliasRow.KIND, threads, thread -> Key.of(thread.value(), member.value()));
    }

    /** {@return the same with a member's thanks for some posts} */
    public ReadAhead thanks(MemberId member, Collection<PostId> posts) {
        return add(ThanksRow.KIND, posts, post -> Key.of(member.value(), post.value()));
    }

    /** {@return the same with who some members are} */
    public ReadAhead identities(Collection<MemberId> members) {
        return add(IdentityRow.KIND, members, member -> Key.of(member.value()));
    }

    /** {@return the same with some memberships} */
    public ReadAhead memberships(Collection<MemberId> members) {
        return add(MembershipRow.KIND, members, member -> Key.of(member.value()));
    }

    /** Reads all of them. */
    public void read() {
        rows.find(wanted);
    }

    private <I> ReadAhead add(Kind<?> kind, Collection<I> ids, Function<? super I, Key> key) {
        if (ids.isEmpty()) {
            return this;
        }
        Set<Key> keys = wanted.computeIfAbsent(kind, any -> new LinkedHashSet<>());
        ids.forEach(id -> keys.add(key.apply(id)));
        return this;
    }
}

package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.AliasStore;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupStore;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.IdentityStore;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PolicyStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** The group, what it goes by, and who is in it. */
final class GroupStores {
    private GroupStores() {}

    /** The group itself: one row, whose key has no parts. */
    static final class Groups extends KeyedRows<List<String>, GroupRow> implements GroupStore {
        Groups(Supplier<RowMap> map) {
            super(map, GroupRow.class, row -> ALONE, Function.identity(), GroupRow::version);
        }

        @Override
        public Optional<GroupRow> find() {
            return find(ALONE);
        }
    }

    /** The policies it adopted. */
    static final class Policies extends KeyedRows<Integer, PolicyRow> implements PolicyStore {
        Policies(Supplier<RowMap> map) {
            super(map, PolicyRow.class, PolicyRow::number, number -> List.of(number.toString()), row -> 1);
        }

        @Override
        public Optional<PolicyRow> find(int number) {
            return find(Integer.valueOf(number));
        }
    }

    /** Who is in, in which role. */
    static final class Memberships extends KeyedRows<MemberId, MembershipRow> implements MembershipStore {
        Memberships(Supplier<RowMap> map) {
            super(map, MembershipRow.class, MembershipRow::id, id -> List.of(id.value()), MembershipRow::version);
        }

        @Override
        public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
            return page(
                    row -> standings.contains(row.standing()),
                    oldestFirst(MembershipRow::since, row -> row.id().value()),
                    after,
                    limit);
        }

        @Override
        public int count(Role role, Standing standing) {
            return count(row -> row.role() == role && row.standing() == standing);
        }
    }

    /** Who the members are. */
    static final class Identities extends KeyedRows<MemberId, IdentityRow> implements IdentityStore {
        Identities(Supplier<RowMap> map) {
            super(map, IdentityRow.class, IdentityRow::member, id -> List.of(id.value()), IdentityRow::version);
        }

        @Override
        public Optional<IdentityRow> find(PersonId person) {
            return only(row -> row.person().equals(person));
        }

        @Override
        public List<IdentityRow> named(String name, int limit) {
            return page(
                    row -> row.profile().name().equals(name),
                    byId(row -> row.member().value()),
                    Optional.empty(),
                    limit);
        }

        @Override
        public void put(IdentityRow row) {
            requireUnique(row, "person", other -> other.person().equals(row.person()));
            super.put(row);
        }
    }

    /** Who is behind which alias. */
    static final class Aliases extends KeyedRows<List<String>, AliasRow> implements AliasStore {
        Aliases(Supplier<RowMap> map) {
            super(map, AliasRow.class, row -> at(row.thread(), row.member()), Function.identity(), row -> 1);
        }

        @Override
        public Optional<AliasRow> find(PostId thread, MemberId member) {
            return find(at(thread, member));
        }

        @Override
        public Optional<AliasRow> find(PostId thread, String code) {
            return only(row -> isCode(row, thread, code));
        }

        @Override
        public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
            Map<PostId, String> codes = new HashMap<>();
            find(threads.stream().map(thread -> at(thread, member)).toList())
                    .values()
                    .forEach(row -> codes.put(row.thread(), row.code()));
            return codes;
        }

        @Override
        public void insert(AliasRow row) {
            requireUnique(row, "code in its thread", other -> isCode(other, row.thread(), row.code()));
            super.insert(row);
        }

        private static boolean isCode(AliasRow row, PostId thread, String code) {
            return row.thread().equals(thread) && row.code().equals(code);
        }

        private static List<String> at(PostId thread, MemberId member) {
            return List.of(thread.value(), member.value());
        }
    }
}

package io.socialsouls.community.testkit.model;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.AliasStore;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupStore;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdempotencyStore;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.IdentityStore;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.NoticeStore;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PolicyStore;
import io.socialsouls.community.spi.ReadMarkerStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The naive stores of a group and its people. */
abstract class NaivePeople implements GroupUnit {
    final NaiveRows rows;

    NaivePeople(NaiveRows rows) {
        this.rows = rows;
    }

    @Override
    public GroupStore group() {
        return new GroupStore() {
            @Override
            public Optional<GroupRow> find() {
                return rows.one(GroupRow.class, row -> true);
            }

            @Override
            public void put(GroupRow row) {
                rows.put(GroupRow.class, row, any -> 1, GroupRow::version);
            }
        };
    }

    @Override
    public PolicyStore policies() {
        return new PolicyStore() {
            @Override
            public Optional<PolicyRow> find(int number) {
                return rows.one(PolicyRow.class, row -> row.number() == number);
            }

            @Override
            public void insert(PolicyRow row) {
                rows.put(PolicyRow.class, row, PolicyRow::number, any -> 1);
            }
        };
    }

    @Override
    public MembershipStore memberships() {
        return new MembershipStore() {
            @Override
            public Optional<MembershipRow> find(MemberId id) {
                return rows.one(MembershipRow.class, row -> row.id().equals(id));
            }

            @Override
            public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
                Comparator<MembershipRow> order = Comparator.comparing(MembershipRow::since)
                        .thenComparing(byId(row -> row.id().value()));
                return rows.page(MembershipRow.class, row -> standings.contains(row.standing()), order, after, limit);
            }

            @Override
            public int count(Role role, Standing standing) {
                return rows.all(MembershipRow.class, row -> row.role() == role && row.standing() == standing)
                        .size();
            }

            @Override
            public void put(MembershipRow row) {
                rows.put(MembershipRow.class, row, MembershipRow::id, MembershipRow::version);
            }
        };
    }

    @Override
    public IdentityStore identities() {
        return new IdentityStore() {
            @Override
            public Optional<IdentityRow> find(PersonId person) {
                return rows.one(IdentityRow.class, row -> row.person().equals(person));
            }

            @Override
            public Map<MemberId, IdentityRow> find(Collection<MemberId> members) {
                return rows.byKey(
                        members,
                        member ->
                                rows.one(IdentityRow.class, row -> row.member().equals(member)));
            }

            @Override
            public List<IdentityRow> named(String name, int limit) {
                Comparator<IdentityRow> order = byId(row -> row.member().value());
                return rows.page(
                        IdentityRow.class, row -> row.profile().name().equals(name), order, Optional.empty(), limit);
            }

            @Override
            public void put(IdentityRow row) {
                rows.unique(IdentityRow.class, row, IdentityRow::member, IdentityRow::person);
                rows.put(IdentityRow.class, row, IdentityRow::member, IdentityRow::version);
            }
        };
    }

    @Override
    public AliasStore aliases() {
        return new AliasStore() {
            @Override
            public Optional<AliasRow> find(PostId thread, MemberId member) {
                return rows.one(
                        AliasRow.class,
                        row -> row.thread().equals(thread) && row.member().equals(member));
            }

            @Override
            public Optional<AliasRow> find(PostId thread, String code) {
                return rows.one(
                        AliasRow.class,
                        row -> row.thread().equals(thread) && row.code().equals(code));
            }

            @Override
            public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
                return rows.byKey(threads, thread -> find(thread, member).map(AliasRow::code));
            }

            @Override
            public void insert(AliasRow row) {
                rows.unique(AliasRow.class, row, AliasRow::member, other -> List.of(other.thread(), other.code()));
                rows.put(AliasRow.class, row, other -> List.of(other.thread(), other.member()), any -> 1);
            }
        };
    }

    @Override
    public NoticeStore notices() {
        return new NoticeStore() {
            @Override
            public Optional<NoticeRow> find(NoticeId id) {
                return rows.one(NoticeRow.class, row -> row.id().equals(id));
            }

            @Override
            public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
                Comparator<NoticeRow> order = Comparator.comparing(NoticeRow::at)
                        .reversed()
                        .thenComparing(byId(row -> row.id().value()));
                return rows.page(
                        NoticeRow.class,
                        row -> row.member().equals(member) && kinds.contains(row.kind()),
                        order,
                        after,
                        limit);
            }

            @Override
            public int unread(MemberId member, Set<NoticeKind> kinds) {
                return rows.all(
                                NoticeRow.class,
                                row -> row.member().equals(member) && kinds.contains(row.kind()) && !row.read())
                        .size();
            }

            @Override
            public void put(List<NoticeRow> notices) {
                // Tried on a copy first: a history goes on after a conflict, and then nothing of the list may be there.
                for (NaiveRows tried : List.of(new NaiveRows(rows), rows)) {
                    notices.forEach(row -> tried.put(NoticeRow.class, row, NoticeRow::id, NoticeRow::version));
                }
            }
        };
    }

    @Override
    public ReadMarkerStore readMarkers() {
        return new ReadMarkerStore() {
            @Override
            public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
                return rows.byKey(
                        threads,
                        thread ->
                                rows
                                        .all(
                                                Marker.class,
                                                row -> row.member().equals(member)
                                                        && row.thread().equals(thread))
                                        .stream()
                                        .map(Marker::place)
                                        .max(Comparator.naturalOrder()));
            }

            @Override
            public void advance(MemberId member, PostId thread, int place) {
                rows.add(new Marker(member, thread, place));
            }
        };
    }

    @Override
    public IdempotencyStore idempotency() {
        return new IdempotencyStore() {
            @Override
            public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
                return rows.one(
                        IdempotencyRow.class,
                        row -> row.person().equals(person) && row.key().equals(key));
            }

            @Override
            public void insert(IdempotencyRow row) {
                rows.put(IdempotencyRow.class, row, other -> List.of(other.person(), other.key()), any -> 1);
            }
        };
    }

    static <R> Comparator<R> byId(Function<R, String> id) {
        return NaiveRows.byId(id);
    }

    private record Marker(MemberId member, PostId thread, int place) {}
}

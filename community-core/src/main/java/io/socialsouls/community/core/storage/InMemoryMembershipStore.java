package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.MembershipStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Who is in, in which role. */
final class InMemoryMembershipStore implements MembershipStore {
    private final Supplier<Rows> rows;

    InMemoryMembershipStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<MembershipRow> find(MemberId id) {
        return rows.get().table.find(id);
    }

    @Override
    public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
        return rows.get().byStanding.list(standings, after, limit);
    }

    @Override
    public int count(Role role, Standing standing) {
        return rows.get().byOffice.count(new Office(role, standing));
    }

    @Override
    public void put(MembershipRow row) {
        rows.get().table.write(row);
    }

    /** What is kept of them. */
    static final class Rows {
        private final SortedIndex<Standing, Instant, MembershipRow> byStanding =
                new SortedIndex<>(row -> Optional.of(row.standing()), Rows::rank, Rank.ascending());
        private final SortedIndex<Office, Instant, MembershipRow> byOffice = new SortedIndex<>(
                row -> Optional.of(new Office(row.role(), row.standing())), Rows::rank, Rank.ascending());
        private final Table<MemberId, MembershipRow> table;

        Rows(Changes changes) {
            table = new Table<>(
                    "memberships", MembershipRow::id, MembershipRow::version, changes, List.of(byStanding, byOffice));
        }

        private static Rank<Instant> rank(MembershipRow row) {
            return new Rank<>(row.since(), row.id().value());
        }
    }

    private record Office(Role role, Standing standing) {}
}

package io.socialsouls.community.core.storage;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.IdentityStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Who the members are. */
final class InMemoryIdentityStore implements IdentityStore {
    private final Supplier<Rows> rows;

    InMemoryIdentityStore(Supplier<Rows> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<IdentityRow> find(PersonId person) {
        return rows.get().byPerson.find(person);
    }

    @Override
    public Map<MemberId, IdentityRow> find(Collection<MemberId> members) {
        return rows.get().table.find(members);
    }

    @Override
    public List<IdentityRow> named(String name, int limit) {
        return rows.get().byName.list(List.of(name), Optional.empty(), limit);
    }

    @Override
    public void put(IdentityRow row) {
        Rows open = rows.get();
        Optional<IdentityRow> before = open.table.write(row);
        open.changes.onCommit(() -> {
            before.ifPresent(old -> open.directory.leave(open.group, old.person()));
            open.directory.enter(open.group, row.person());
        });
    }

    /** What is kept of them. */
    static final class Rows {
        private final GroupId group;
        private final Changes changes;
        private final InMemoryDirectory directory;
        private final UniqueIndex<PersonId, IdentityRow> byPerson =
                new UniqueIndex<>("person", row -> Optional.of(row.person()));
        private final SortedIndex<String, String, IdentityRow> byName = new SortedIndex<>(
                row -> Optional.of(row.profile().name()),
                row -> new Rank<String>("", row.member().value()),
                Rank.<String>ascending());
        private final Table<MemberId, IdentityRow> table;

        Rows(GroupId group, Changes changes, InMemoryDirectory directory) {
            this.group = group;
            this.changes = changes;
            this.directory = directory;
            table = new Table<>(
                    "identities", IdentityRow::member, IdentityRow::version, changes, List.of(byPerson, byName));
        }
    }
}

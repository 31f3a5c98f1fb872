package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PolicyStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The policies that the group adopted. */
final class InMemoryPolicyStore implements PolicyStore {
    private final Supplier<Table<Integer, PolicyRow>> rows;

    InMemoryPolicyStore(Supplier<Table<Integer, PolicyRow>> rows) {
        this.rows = rows;
    }

    @Override
    public Optional<PolicyRow> find(int number) {
        return rows.get().find(number);
    }

    @Override
    public void insert(PolicyRow row) {
        rows.get().write(row);
    }

    static Table<Integer, PolicyRow> rows(Changes changes) {
        return Table.writtenOnce("policies", PolicyRow::number, changes, List.of());
    }
}

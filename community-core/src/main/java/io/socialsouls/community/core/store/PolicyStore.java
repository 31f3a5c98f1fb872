package io.socialsouls.community.core.store;

import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.List;
import java.util.Optional;

/** The policies that the group adopted. */
public final class PolicyStore {
    private static final RowList<PolicyRow> ALL = PolicyRow.KIND.list(Kind.BY_KEY);

    private final Rows rows;

    PolicyStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Reads the one that was adopted last: the policy in force.
     *
     * @return absent if none was adopted
     */
    public Optional<PolicyRow> last() {
        return rows.list(ALL.where().first(1).reversed()).stream().findFirst();
    }

    /**
     * Reads one.
     *
     * @param number its version in the group
     * @return absent if there is none
     */
    public Optional<PolicyRow> find(int number) {
        return rows.find(PolicyRow.KIND, Key.of(number));
    }

    /**
     * Writes a policy.
     *
     * @param row a policy, with a key that is not there yet
     */
    public void insert(PolicyRow row) {
        rows.put(PolicyRow.KIND, List.of(row));
    }
}

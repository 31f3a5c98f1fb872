package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The memberships, with their roles: one row a member. */
public final class MembershipStore {
    private static final RowList<MembershipRow> SINCE = MembershipRow.KIND.list("since");
    private static final RowList<MembershipRow> ROLE = MembershipRow.KIND.list("role");

    private final Rows rows;

    MembershipStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the membership; absent if there is none} */
    public Optional<MembershipRow> find(MemberId id) {
        return rows.find(MembershipRow.KIND, Key.of(id.value()));
    }

    /** {@return some memberships, in one step: a row for each that there is} */
    public Map<MemberId, MembershipRow> find(Collection<MemberId> ids) {
        return Keyed.find(rows, MembershipRow.KIND, ids, MemberId::value);
    }

    /**
     * {@return memberships of some standings, ordered by {@code since}, then by id}
     *
     * @param after the row to go on after
     * @param limit the most rows, at least 1
     */
    public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
        return rows.list(SINCE.whereIn(standings).after(after.map(SINCE::position), limit));
    }

    /**
     * {@return how many memberships have both the role and the standing}
     *
     * @param most where counting may stop
     */
    public int count(Role role, Standing standing, int most) {
        return rows.count(ROLE.where(role, standing), most);
    }

    /** Writes a membership, as its version says. */
    public void put(MembershipRow row) {
        rows.put(MembershipRow.KIND, List.of(row));
    }
}

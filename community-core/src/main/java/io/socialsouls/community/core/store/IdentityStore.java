package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.row.Beside;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The persons behind the members: one row a member, one member a person. Vault. */
public final class IdentityStore {
    private static final UniqueSet<IdentityRow> PERSON = IdentityRow.KIND.uniqueSet("person");
    private static final RowList<IdentityRow> NAME = IdentityRow.KIND.list("name");

    private final Rows rows;

    IdentityStore(Rows rows) {
        this.rows = rows;
    }

    /** {@return the member that a person is; absent if that person has no row here} */
    public Optional<IdentityRow> find(PersonId person) {
        return rows.unique(IdentityRow.KIND, PERSON, Key.of(person.value()));
    }

    /** {@return the member that a person is, with the membership in one step; absent if that person has no row here} */
    public Optional<Beside<IdentityRow, MembershipRow>> member(PersonId person) {
        return rows.unique(IdentityRow.KIND, PERSON, Key.of(person.value()), MembershipRow.KIND);
    }

    /** {@return the persons behind some members, in one step: a row for each member that has one} */
    public Map<MemberId, IdentityRow> find(Collection<MemberId> members) {
        return Keyed.find(rows, IdentityRow.KIND, members, MemberId::value);
    }

    /**
     * {@return the members who show under a name, ordered by member id, for mentions}
     *
     * @param name compared character by character
     * @param limit the most rows, at least 1
     */
    public List<IdentityRow> named(String name, int limit) {
        return named(List.of(name), limit);
    }

    /**
     * {@return the members who show under these names, ordered by member id, in one step}
     *
     * @param names compared character by character
     * @param limit the most rows in all, at least 1
     */
    public List<IdentityRow> named(Collection<String> names, int limit) {
        return rows.list(NAME.whereIn(names).first(limit));
    }

    /** Writes the person behind a member, as the row's version says. */
    public void put(IdentityRow row) {
        rows.put(IdentityRow.KIND, List.of(row));
    }
}

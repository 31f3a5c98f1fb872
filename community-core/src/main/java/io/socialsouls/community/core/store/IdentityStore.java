package io.socialsouls.community.core.store;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Rows;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who the members are: one row a member, one member a person. Vault. */
public final class IdentityStore {
    private static final UniqueSet<IdentityRow> PERSON = IdentityRow.KIND.uniqueSet("person");
    private static final RowList<IdentityRow> NAME = IdentityRow.KIND.list("name");

    private final Rows rows;

    IdentityStore(Rows rows) {
        this.rows = rows;
    }

    /**
     * Finds a member by person.
     *
     * @param person whom the host knows
     * @return absent if that person has no row here
     */
    public Optional<IdentityRow> find(PersonId person) {
        return rows.unique(IdentityRow.KIND, PERSON, Key.of(person.value()));
    }

    /**
     * Finds who some members are, in one step.
     *
     * @param members which
     * @return a row for each that has one
     */
    public Map<MemberId, IdentityRow> find(Collection<MemberId> members) {
        return Keyed.find(rows, IdentityRow.KIND, members, MemberId::value);
    }

    /**
     * Finds members by the name they show under, for mentions.
     *
     * @param name compared character by character
     * @param limit the most rows, at least 1
     * @return ordered by member id
     */
    public List<IdentityRow> named(String name, int limit) {
        return named(List.of(name), limit);
    }

    /**
     * Finds members by the names they show under, in one step.
     *
     * @param names compared character by character
     * @param limit the most rows in all, at least 1
     * @return ordered by member id
     */
    public List<IdentityRow> named(Collection<String> names, int limit) {
        return rows.list(NAME.whereIn(names).first(limit));
    }

    /**
     * Writes who a member is, as its version says.
     *
     * @param row who a member is
     */
    public void put(IdentityRow row) {
        rows.put(IdentityRow.KIND, List.of(row));
    }
}

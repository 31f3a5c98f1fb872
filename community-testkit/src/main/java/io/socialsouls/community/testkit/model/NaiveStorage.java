package io.socialsouls.community.testkit.model;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.Storage;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** A storage too simple to be wrong: one list of rows a group, scanned for every answer, copied for every unit. */
public final class NaiveStorage implements Storage, Directory {
    private final Map<GroupId, NaiveRows> groups = new LinkedHashMap<>();

    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        NaiveRows rows = new NaiveRows(groups.getOrDefault(group, new NaiveRows()));
        NaiveUnit unit = new NaiveUnit(rows);
        T result = work.apply(unit);
        groups.put(group, rows);
        unit.committed();
        return result;
    }

    @Override
    public boolean retriesConflicts() {
        return true;
    }

    @Override
    public Directory directory() {
        return this;
    }

    @Override
    public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
        return groups(
                rows -> !rows.all(IdentityRow.class, row -> row.person().equals(person))
                        .isEmpty(),
                after,
                limit);
    }

    @Override
    public List<GroupId> listed(Optional<GroupId> after, int limit) {
        return groups(
                rows -> !rows.all(GroupRow.class, row -> row.charter().visibility() == Visibility.LISTED)
                        .isEmpty(),
                after,
                limit);
    }

    private List<GroupId> groups(Predicate<NaiveRows> which, Optional<GroupId> after, int limit) {
        Comparator<GroupId> order = NaiveRows.byId(GroupId::value);
        return groups.keySet().stream()
                .filter(group -> which.test(groups.get(group)))
                .sorted(order)
                .filter(group -> after.isEmpty() || order.compare(group, after.get()) > 0)
                .limit(limit)
                .toList();
    }
}

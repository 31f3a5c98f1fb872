package io.socialsouls.community.jdbc;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.Storage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A joined storage, called by a host that has a transaction around every call: its own if one is running, else a new one.
 *
 * @param host whose transactions
 * @param joined what is called in them
 */
record HostedStorage(PlainHost host, JdbcStorage joined) implements Storage {
    @Override
    public <T> T inUnit(GroupId group, Function<? super GroupUnit, ? extends T> work) {
        return inTransaction(() -> joined.<T>inUnit(group, work));
    }

    @Override
    public boolean retriesConflicts() {
        return joined.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return new Directory() {
            @Override
            public List<GroupId> groupsOf(PersonId person, Optional<GroupId> after, int limit) {
                return inTransaction(() -> joined.directory().groupsOf(person, after, limit));
            }

            @Override
            public List<GroupId> listed(Optional<GroupId> after, int limit) {
                return inTransaction(() -> joined.directory().listed(after, limit));
            }
        };
    }

    private <T> T inTransaction(Supplier<T> call) {
        return host.isRunning() ? call.get() : host.inTransaction(call, true);
    }
}

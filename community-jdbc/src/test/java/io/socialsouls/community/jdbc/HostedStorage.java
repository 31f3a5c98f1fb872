package io.socialsouls.community.jdbc;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Selection;
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
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        return inTransaction(() -> joined.<T>inUnit(group, mode, work));
    }

    @Override
    public boolean retriesConflicts() {
        return joined.retriesConflicts();
    }

    @Override
    public Directory directory() {
        return new Directory() {
            @Override
            public <R> List<Found<R>> list(Selection<R> of, Optional<AcrossPlace> after, int limit) {
                return inTransaction(() -> joined.directory().list(of, after, limit));
            }
        };
    }

    private <T> T inTransaction(Supplier<T> call) {
        return host.isRunning() ? call.get() : host.inTransaction(call, true);
    }
}

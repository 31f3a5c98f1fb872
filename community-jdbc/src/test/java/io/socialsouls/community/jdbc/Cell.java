package io.socialsouls.community.jdbc;

import io.socialsouls.community.jdbc.sql.TableNames;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.StorageFixture;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One way of many to have a storage on a database. */
class Cell implements StorageFixture {
    private final TestDatabase database;
    private final boolean joined;
    private final boolean autoCommit;
    private final TableNames names;
    private final PlainHost host;

    /**
     * A storage.
     *
     * @param database where
     * @param joined whether it joins a host's transactions
     * @param named whether the tables have a schema and a prefix of their own
     * @param autoCommit in which mode it is lent connections
     */
    Cell(TestDatabase database, boolean joined, boolean named, boolean autoCommit) {
        this(database, joined, database.names(named), autoCommit);
    }

    /**
     * A storage on tables that are there.
     *
     * @param database where
     * @param joined whether it joins a host's transactions
     * @param names what the tables are called
     * @param autoCommit in which mode it is lent connections
     */
    Cell(TestDatabase database, boolean joined, TableNames names, boolean autoCommit) {
        this.database = database;
        this.joined = joined;
        this.autoCommit = autoCommit;
        this.names = names;
        host = new PlainHost(database.source(autoCommit));
    }

    @Override
    public void prepare(List<Kind<?>> kinds) {
        database.prepare(names, kinds);
    }

    @Override
    public Storage open() {
        JdbcStorage.Builder builder = joined ? JdbcStorage.joining(host) : JdbcStorage.on(database.source(autoCommit));
        names.schema().ifPresent(builder::schema);
        JdbcStorage storage =
                builder.dialect(database.dialect()).tablePrefix(names.prefix()).build();
        return joined ? new HostedStorage(host, storage) : storage;
    }

    @Override
    public void letGo() {
        if (!database.isDurable()) {
            database.empty(names);
        }
        database.letGo();
    }

    @Override
    public Set<Capability> capabilities() {
        Set<Capability> capabilities = EnumSet.of(Capability.SHARED);
        if (database.isDurable()) {
            capabilities.add(Capability.DURABLE);
        }
        if (database.dialect().hasOneWriter()) {
            capabilities.add(Capability.ONE_WRITER);
        }
        if (joined) {
            capabilities.add(Capability.JOINS_HOST_TRANSACTION);
        }
        return capabilities;
    }

    @Override
    public <T> T inHostTransaction(Supplier<T> work, boolean commit) {
        if (!joined) {
            throw new UnsupportedOperationException("this storage has transactions of its own");
        }
        return host.inTransaction(work, commit);
    }

    @Override
    public void close() {
        database.empty(names);
    }

    /** {@return what its tables are called} */
    final TableNames names() {
        return names;
    }
}

package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Statements;
import io.socialsouls.community.jdbc.sql.TableNames;
import io.socialsouls.community.jdbc.store.JdbcDirectory;
import io.socialsouls.community.jdbc.store.JdbcRows;
import io.socialsouls.community.jdbc.store.KindStatements;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitGuards;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps everything in a host's database, in tables that {@link JdbcSchema} makes.
 *
 * <p>Thread-safe. A unit sees the group as of one moment and waits for nobody while it reads. Units that write in one
 * group go one after the other: of two that started from the same moment the first to write goes on, the second ends in a
 * {@link ConflictException}. In the storage's own transactions the next unit of that thread in that group then waits for
 * its turn before it reads, so that it does not lose again to another writer.
 */
public final class JdbcStorage implements Storage {
    private final Transactions transactions;
    private final Dialect dialect;
    private final KindStatements kinds;
    private final TableNames names;
    private final JdbcDirectory directory;
    private final UnitGuards guards = new UnitGuards();

    /** The group in which the thread's last unit met a conflict. */
    private final ThreadLocal<Optional<GroupId>> lost = ThreadLocal.withInitial(Optional::empty);

    private JdbcStorage(Transactions transactions, Dialect dialect, TableNames names) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.names = names;
        kinds = new KindStatements(new DialectSyntax(dialect));
        directory = new JdbcDirectory(kinds, this::read);
    }

    /**
     * Starts to build a storage with transactions of its own.
     *
     * @param source a connection is taken from it for each unit, and given back as it was
     * @return a builder with every default set
     */
    public static Builder on(DataSource source) {
        Objects.requireNonNull(source, "source");
        return new Builder(
                () -> {
                    try (Connection connection = source.getConnection()) {
                        return Dialect.of(connection);
                    } catch (SQLException failed) {
                        throw new DatabaseException("no connection to find the dialect by", failed);
                    }
                },
                dialect -> new OwnTransactions(source, dialect));
    }

    /**
     * Starts to build a storage whose units are part of a host's transactions. A unit that fails leaves nothing behind
     * and lets the host's transaction go on; a conflict is not retried. A unit that only reads sees what the isolation
     * of the host's transaction lets it see.
     *
     * @param host lends its transactions
     * @return a builder that needs a dialect
     */
    public static Builder joining(HostTransaction host) {
        Objects.requireNonNull(host, "host");
        return new Builder(
                () -> {
                    throw new InvalidValueException(
                            "dialect", "none", "one: outside a transaction there is no connection to find it by");
                },
                dialect -> new JoinedTransactions(host, dialect));
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        Objects.requireNonNull(group, "group");
        // One that reads waits for nobody, and keeps to its moment.
        boolean again =
                mode != UnitMode.READS && lost.get().filter(group::equals).isPresent();
        lost.remove();
        try {
            return transactions.<T>inUnit(
                    guards,
                    mode,
                    work,
                    body -> transactions.<T>run(!again, connection -> {
                        JdbcRows rows = JdbcRows.open(statements(connection), kinds, group.value(), mode, again);
                        T result = body.apply(rows);
                        rows.finish();
                        return result;
                    }));
        } catch (ConflictException conflict) {
            if (transactions.own()) {
                lost.set(Optional.of(group));
            }
            throw conflict;
        }
    }

    @Override
    public boolean retriesConflicts() {
        return transactions.own();
    }

    @Override
    public Directory directory() {
        return directory;
    }

    private <T> T read(Function<Statements, T> work) {
        return transactions.read(connection -> work.apply(statements(connection)));
    }

    private Statements statements(Connection connection) {
        return new Statements(connection, names, dialect.idsAreBytes(), failed -> Failures.of(dialect, failed));
    }

    /** Builds a {@link JdbcStorage}. Not thread-safe. */
    public static final class Builder {
        private final Function<Dialect, Transactions> transactions;
        private Supply dialect;
        private Optional<String> schema = Optional.empty();
        private String tablePrefix = TableNames.STANDARD_PREFIX;

        private Builder(Supply detected, Function<Dialect, Transactions> transactions) {
            this.dialect = detected;
            this.transactions = transactions;
        }

        /**
         * Which database it is. Default: found out by asking it, once, in {@link #build()}; a joining storage has to be
         * told.
         *
         * @param value a dialect
         * @return this builder
         */
        public Builder dialect(Dialect value) {
            Objects.requireNonNull(value, "dialect");
            dialect = () -> value;
            return this;
        }

        /**
         * What the names of all tables begin with. Default: {@code community_}.
         *
         * @param value 1 to 24 lower-case letters, digits and underscores, a letter first
         * @return this builder
         */
        public Builder tablePrefix(String value) {
            tablePrefix = Objects.requireNonNull(value, "tablePrefix");
            return this;
        }

        /**
         * The schema that the tables are in; for MariaDB, the database. SQLite has none. Default: the connection's own.
         *
         * @param value lower-case letters, digits and underscores
         * @return this builder
         */
        public Builder schema(String value) {
            schema = Optional.of(value);
            return this;
        }

        /**
         * Builds the storage.
         *
         * @return a thread-safe storage; a host keeps one
         * @throws InvalidValueException if a name is no plain word in every database, or the database is not a known one
         */
        public JdbcStorage build() {
            Dialect chosen = dialect.get();
            return new JdbcStorage(transactions.apply(chosen), chosen, Naming.of(chosen, schema, tablePrefix));
        }

        /** Finds a dialect. */
        private interface Supply {
            Dialect get();
        }
    }
}

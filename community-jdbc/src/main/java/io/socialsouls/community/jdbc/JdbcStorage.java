package io.socialsouls.community.jdbc;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
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
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps everything in a host's database, in tables that {@link JdbcSchema} makes.
 *
 * <p>Thread-safe. A unit that reads sees the group as of one moment, in the storage's own transactions, and waits for
 * nobody. Units that write in one group lock it and go one after the other, those aside that write rows of one person
 * alone: these lock that person's membership.
 */
public final class JdbcStorage implements Storage {
    private final Transactions transactions;
    private final Dialect dialect;
    private final KindStatements kinds;
    private final TableNames names;
    private final int statementSeconds;
    private final JdbcDirectory directory;
    private final UnitGuards guards = new UnitGuards();

    /** Whether the settings of the database were found to be safe. */
    private volatile boolean safe;

    private JdbcStorage(Transactions transactions, Dialect dialect, TableNames names, int statementSeconds) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.names = names;
        this.statementSeconds = statementSeconds;
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
                    } catch (InvalidValueException unknown) {
                        throw unknown;
                    } catch (SQLException | RuntimeException failed) {
                        throw new DatabaseException("no connection to find the dialect by", failed);
                    }
                },
                (dialect, settings) -> new OwnTransactions(source, dialect, settings.checked()));
    }

    /**
     * Starts to build a storage whose units are part of a host's transactions. A unit that fails leaves nothing behind
     * and lets the host's transaction go on; a conflict is not retried. The transaction has to
     * run at {@code READ COMMITTED}, so that a ban is seen by the next call.
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
                (dialect, settings) -> new JoinedTransactions(host, dialect, settings.checkedForJoining()));
    }

    @Override
    public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
        Objects.requireNonNull(group, "group");
        return transactions.<T>inUnit(
                guards,
                mode,
                work,
                body -> transactions.<T>run(mode, (connection, beginning) -> {
                    requireSafe(connection);
                    JdbcRows rows = new JdbcRows(statements(connection), kinds, group.value(), mode, beginning);
                    T result = body.apply(rows);
                    rows.finish();
                    return result;
                }));
    }

    @Override
    public boolean retriesConflicts() {
        return transactions.own();
    }

    @Override
    public Directory directory() {
        return directory;
    }

    /** Once: all connections of a source come alike. */
    private void requireSafe(Connection connection) throws SQLException {
        if (!safe) {
            dialect.unsafeSettings(connection).stream().findFirst().ifPresent(setting -> {
                throw new CommunityException(
                        ErrorCode.WRONG_STATE, "the database may lose what it was given: " + setting);
            });
            safe = true;
        }
    }

    private <T> T read(Function<Statements, T> work) {
        return transactions.read(connection -> work.apply(statements(connection)));
    }

    private Statements statements(Connection connection) {
        return new Statements(connection, names, dialect.idsAreBytes(), failed -> Failures.of(dialect, failed))
                .withTimeout(statementSeconds);
    }

    /** Builds a {@link JdbcStorage}. Not thread-safe. */
    public static final class Builder {
        private final BiFunction<Dialect, TransactionSettings, Transactions> transactions;
        private Supply dialect;
        private Optional<String> schema = Optional.empty();
        private String tablePrefix = TableNames.STANDARD_PREFIX;
        private TransactionSettings settings = TransactionSettings.STANDARD;

        private Builder(Supply detected, BiFunction<Dialect, TransactionSettings, Transactions> transactions) {
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
         * The isolation that connections of the source come with. Default: one of them is asked, once. A unit that needs
         * another sets it, and sets this one when it is done. A joining storage sets none.
         *
         * @param level as {@link Connection#getTransactionIsolation} says it
         * @return this builder
         */
        public Builder isolation(int level) {
            settings = settings.withIsolation(level);
            return this;
        }

        /**
         * Lets a joining storage read in transactions above {@code READ COMMITTED}, where whoever was banned since the
         * transaction began still reads. A unit that writes there ends in a conflict if another one wrote in the group
         * since. Default: it ends in an {@link IsolationException}.
         *
         * @return this builder
         */
        public Builder allowStaleReads() {
            settings = settings.withStaleReads();
            return this;
        }

        /**
         * How long a statement that writes may wait for what others have locked: then the unit ends in a conflict, which is
         * run again as any other. Default: as long as the connection says. Costs statements in each unit that writes. Not
         * for a joining storage, which sets nothing on the host's connection.
         *
         * @param most a millisecond to an hour; MariaDB counts in seconds
         * @return this builder
         */
        public Builder lockTimeout(Duration most) {
            settings = settings.withLockTimeout(most);
            return this;
        }

        /**
         * How long a statement may take, waiting included, by {@link java.sql.Statement#setQueryTimeout}: then the unit
         * ends in a {@link DatabaseException}. H2 does not count the waiting for a lock. Default: as long as the driver says.
         *
         * @param most a millisecond to an hour, counted in seconds
         * @return this builder
         */
        public Builder statementTimeout(Duration most) {
            settings = settings.withStatementTimeout(most);
            return this;
        }

        /**
         * Refuses calls from inside a transaction of the host's, with {@code WRONG_STATE}: a storage with transactions of
         * its own would need a second connection while the first one waits, and commit what the host may roll back. With
         * Spring, {@code TransactionSynchronizationManager::isActualTransactionActive} says it. Default: nobody knows, and
         * nothing is refused.
         *
         * @param running whether the calling thread is in such a transaction
         * @return this builder
         */
        public Builder refuseWithin(BooleanSupplier running) {
            settings = settings.withHostTransaction(running);
            return this;
        }

        /**
         * Builds the storage.
         *
         * @return a thread-safe storage; a host keeps one
         * @throws InvalidValueException if a name is no plain word in every database, the database is not a known one, or
         *     a setting does not fit
         */
        public JdbcStorage build() {
            Dialect chosen = dialect.get();
            TableNames names = Naming.of(chosen, schema, tablePrefix);
            return new JdbcStorage(transactions.apply(chosen, settings), chosen, names, settings.statementSeconds());
        }

        /** Finds a dialect. */
        private interface Supply {
            Dialect get();
        }
    }
}

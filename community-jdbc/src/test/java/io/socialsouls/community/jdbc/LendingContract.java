package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What becomes of connections that a host lends. */
abstract class LendingContract {
    private final TestDatabase database;
    private final FaultySource source;
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());

    LendingContract(TestDatabase database) {
        this.database = database;
        source = new FaultySource(database.source());
    }

    @Test
    void a_connection_that_was_taken_outside_of_any_transaction_is_given_back() {
        JdbcStorage joined = joining(new Lender(source, true));
        assertThatThrownBy(() -> Stores.in(joined, group, unit -> 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> Across.listed(joined.directory(), Optional.empty(), 1))
                .isInstanceOf(IllegalStateException.class);
        assertThat(source.lent()).isZero();
    }

    @Test
    void each_connection_is_released_once_whatever_comes() {
        JdbcStorage joined = joining(new Lender(source, false));
        Stores.<Boolean>in(joined, group, unit -> true);
        assertThat(source.lent()).isZero();
        assertThatThrownBy(() -> Stores.in(joined, group, unit -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        for (String call : List.of("getAutoCommit", "setSavepoint", "releaseSavepoint", "prepareStatement")) {
            for (Throwable fault : List.of(new SQLException("on purpose"), new IllegalStateException("on purpose"))) {
                source.failInsteadOf(call, fault);
                assertThatThrownBy(() ->
                                Stores.in(joined, group, unit -> unit.group().find()))
                        .as(call)
                        .isInstanceOf(CommunityException.class);
            }
        }
        assertThat(source.lent()).isZero();
    }

    @Test
    void a_host_that_fails_to_take_one_back_does_not_change_what_was_done() {
        source.failInsteadOf("close", new SQLException("on purpose"));
        assertThat(Stores.<Boolean>in(joining(new Lender(source, false)), group, unit -> true))
                .isTrue();
        source.failInsteadOf("close", new IllegalStateException("on purpose"));
        assertThat(Stores.<Boolean>in(joining(new Lender(source, false)), group, unit -> true))
                .isTrue();
    }

    @Test
    void a_storage_with_transactions_of_its_own_refuses_to_work_inside_one_of_the_host_s() {
        AtomicBoolean running = new AtomicBoolean();
        JdbcStorage own = JdbcStorage.on(source)
                .dialect(database.dialect())
                .refuseWithin(running::get)
                .build();
        Stores.<Boolean>in(own, group, unit -> true);
        running.set(true);
        assertThatThrownBy(() -> Stores.in(own, group, unit -> 1))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining("join it (JdbcStorage.joining)");
        assertThatThrownBy(() -> Across.listed(own.directory(), Optional.empty(), 1))
                .isInstanceOf(CommunityException.class);
        assertThat(source.lent()).isZero();
    }

    private JdbcStorage joining(HostTransaction host) {
        return JdbcStorage.joining(host).dialect(database.dialect()).build();
    }

    /** Lends a connection of its own each time. */
    private record Lender(FaultySource source, boolean autoCommit) implements HostTransaction {
        @Override
        public Connection connection() throws SQLException {
            Connection connection = source.getConnection();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            connection.setAutoCommit(autoCommit);
            return connection;
        }

        @Override
        public void release(Connection connection) throws SQLException {
            if (autoCommit) {
                HostTransaction.super.release(connection);
            } else {
                connection.rollback();
                connection.close();
            }
        }

        @Override
        public void afterCommit(Runnable action) {
            throw new IllegalStateException("nothing is to run, expected nothing");
        }

        @Override
        public void setRollbackOnly() {
            assertThat(source.lent()).as("only while something is lent").isPositive();
        }
    }
}

package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How long a unit waits, if the host says so. */
@Timeout(60)
abstract class TimeoutsContract {
    private static final Set<String> ENDS = Set.of("BEGIN IMMEDIATE", "COMMIT");
    private static final Duration SHORT = Duration.ofSeconds(1);

    private final TestDatabase database;
    private final JdbcStorage usual;
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());

    TimeoutsContract(TestDatabase database) {
        this.database = database;
        usual = database.storage();
    }

    @Test
    void who_waits_for_a_lock_longer_than_the_host_wants_meets_a_conflict() {
        JdbcStorage hasty = JdbcStorage.on(database.source())
                .dialect(database.dialect())
                .lockTimeout(SHORT)
                .build();
        whileLocked(() -> assertThatThrownBy(() -> write(hasty)).isInstanceOf(ConflictException.class));
        write(hasty);
    }

    @Test
    void every_statement_has_the_time_out_of_statements_and_leaves_none() {
        WatchedSource source = new WatchedSource(database.source(), true);
        JdbcStorage hasty = JdbcStorage.on(source)
                .dialect(database.dialect())
                .statementTimeout(Duration.ofMillis(1_500))
                .build();
        source.calls();
        source.statements();
        write(hasty);
        List<String> calls = source.calls();
        List<Recorded> limited = source.statements().stream()
                .filter(each -> !ENDS.contains(each.sql()) && !each.sql().startsWith("isolation"))
                .toList();
        assertThat(limited).isNotEmpty();
        assertThat(calls).filteredOn("time-out 2"::equals).hasSameSizeAs(limited);
        assertThat(calls).filteredOn("time-out 0"::equals).hasSameSizeAs(limited);
    }

    @Test
    void a_connection_is_given_back_with_the_lock_timeout_it_came_with() throws SQLException {
        JdbcStorage storage = JdbcStorage.on(database.source())
                .dialect(database.dialect())
                .lockTimeout(SHORT)
                .build();
        String before = lockTimeout();
        for (int at = 0; at < 5; at++) {
            write(storage);
        }
        assertThat(lockTimeout()).isEqualTo(before);
    }

    @Test
    void joined_the_host_s_connection_keeps_its_own_time_outs() throws SQLException {
        PlainHost host = new PlainHost(database.source());
        JdbcStorage hasty = JdbcStorage.joining(host)
                .dialect(database.dialect())
                .statementTimeout(SHORT)
                .build();
        host.begin();
        int before = queryTimeout(host);
        write(hasty);
        assertThat(queryTimeout(host)).isEqualTo(before);
        host.commit();
        assertThatThrownBy(() -> JdbcStorage.joining(host)
                        .dialect(database.dialect())
                        .lockTimeout(SHORT)
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("lockTimeout");
    }

    @Test
    void a_time_out_is_a_millisecond_to_an_hour() {
        JdbcStorage.Builder builder =
                JdbcStorage.on(database.source()).dialect(database.dialect()).statementTimeout(Duration.ZERO);
        assertThatThrownBy(builder::build)
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("statementTimeout");
    }

    /** Does something while another transaction has the group's lock. */
    private void whileLocked(Runnable work) {
        write(usual);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> holder = Aside.run(() -> Stores.<Boolean>in(usual, group, unit -> {
            unit.lock();
            locked.countDown();
            Aside.await(done);
            return true;
        }));
        Aside.await(locked);
        try {
            work.run();
        } finally {
            done.countDown();
        }
        holder.join();
    }

    private void write(JdbcStorage storage) {
        Stores.<Boolean>in(storage, group, unit -> {
            unit.lock();
            unit.threads().find(Samples.THREAD);
            return true;
        });
    }

    private String lockTimeout() throws SQLException {
        LockTimeout timeout = database.dialect().lockTimeout();
        String ask = timeout.ask().orElse("SHOW lock_timeout");
        try (Connection connection = database.source().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(ask)) {
            assertThat(result.next()).isTrue();
            return result.getString(1);
        }
    }

    private static int queryTimeout(PlainHost host) throws SQLException {
        try (Statement statement = host.connection().createStatement()) {
            return statement.getQueryTimeout();
        }
    }
}

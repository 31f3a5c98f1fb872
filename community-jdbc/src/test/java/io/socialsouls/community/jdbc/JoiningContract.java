package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Units inside a host's transaction, which the host runs with plain JDBC. */
abstract class JoiningContract {
    private final TestDatabase database;
    private final JdbcStorage own;
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());
    private final PlainHost host;
    private final JdbcStorage joined;

    JoiningContract(TestDatabase database) {
        this.database = database;
        own = database.storage();
        host = new PlainHost(database.source());
        joined = JdbcStorage.joining(host).dialect(database.dialect()).build();
    }

    @BeforeEach
    void begin() {
        host.begin();
    }

    @AfterEach
    void end() {
        if (host.isRunning()) {
            host.rollback();
        }
    }

    @Test
    void what_units_write_is_there_once_the_host_commits() throws SQLException {
        List<String> ran = new ArrayList<>();
        found(1, ran);
        found(2, ran);
        assertThat(Stores.in(own, group, unit -> unit.group().find()).isPresent())
                .isFalse();
        assertThat(ran).isEmpty();
        host.commit();
        assertThat(Stores.in(own, group, unit -> unit.group().find()).orElseThrow())
                .isEqualTo(Samples.group(2));
        assertThat(sequences()).containsExactly(1L, 2L);
        assertThat(ran).containsExactly("after 1", "after 2");
        assertThat(joined.retriesConflicts()).isFalse();
    }

    @Test
    void a_host_that_rolls_back_takes_state_and_journal_with_it() throws SQLException {
        List<String> ran = new ArrayList<>();
        found(1, ran);
        host.rollback();
        assertThat(Stores.in(own, group, unit -> unit.group().find()).isPresent())
                .isFalse();
        assertThat(sequences()).isEmpty();
        assertThat(ran).isEmpty();
    }

    @Test
    void a_unit_that_fails_leaves_nothing_and_the_host_goes_on() throws SQLException {
        List<String> ran = new ArrayList<>();
        found(1, ran);
        assertThatThrownBy(() -> Stores.in(joined, group, unit -> {
                    unit.group().put(Samples.group(2));
                    unit.journal().append(List.of(Samples.draft("never")));
                    unit.afterCommit(() -> ran.add("never"));
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThatThrownBy(() -> found(1, ran)).isInstanceOf(ConflictException.class);
        found(2, ran);
        assertThat(host.isRollbackOnly()).isFalse();
        host.commit();
        assertThat(sequences()).containsExactly(1L, 2L);
        assertThat(ran).containsExactly("after 1", "after 2");
    }

    @Test
    void an_error_of_the_database_does_not_end_the_host_s_transaction() throws SQLException {
        found(1, new ArrayList<>());
        JdbcStorage lost = JdbcStorage.joining(host)
                .dialect(database.dialect())
                .tablePrefix("missing_")
                .build();
        assertThatThrownBy(() -> Stores.in(lost, group, unit -> unit.group().find()))
                .isInstanceOf(DatabaseException.class);
        found(2, new ArrayList<>());
        host.commit();
        assertThat(sequences()).containsExactly(1L, 2L);
    }

    @Test
    void above_read_committed_a_call_is_refused_with_the_line_to_write_unless_one_writes_at_a_time()
            throws SQLException {
        host.rollback();
        host.begin(Connection.TRANSACTION_REPEATABLE_READ);
        if (database.dialect().hasOneWriter()) {
            assertThat(Stores.<Integer>in(joined, group, unit -> 1)).isEqualTo(1);
            return;
        }
        for (UnitMode mode : UnitMode.values()) {
            assertThatThrownBy(() -> joined.inUnit(group, mode, unit -> 1))
                    .isInstanceOf(IsolationException.class)
                    .hasMessageContaining("REPEATABLE READ, expected READ COMMITTED")
                    .hasMessageContaining("@Transactional(isolation = Isolation.READ_COMMITTED)");
        }
        assertThat(host.isRollbackOnly()).isFalse();
    }

    @Test
    void a_host_may_say_that_stale_reads_are_fine_and_then_no_update_is_lost() throws SQLException {
        host.rollback();
        Stores.<Boolean>in(own, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        PlainHost reader = new PlainHost(database.source(false));
        reader.begin(Connection.TRANSACTION_REPEATABLE_READ);
        JdbcStorage stale = JdbcStorage.joining(reader)
                .dialect(database.dialect())
                .allowStaleReads()
                .build();
        assertThat(Stores.in(stale, group, unit -> unit.group().find()).orElseThrow())
                .isEqualTo(Samples.group(1));
        Stores.<Boolean>in(own, group, other -> {
            other.group().put(Samples.group(2));
            return true;
        });
        assertThatThrownBy(() -> Stores.in(stale, group, unit -> {
                    unit.threads().put(Samples.thread("t", Samples.AT, 1));
                    return true;
                }))
                .isInstanceOf(ConflictException.class);
        reader.rollback();
        reader.begin(Connection.TRANSACTION_REPEATABLE_READ);
        Stores.<Boolean>in(stale, group, unit -> {
            unit.threads().put(Samples.thread("t", Samples.AT, 1));
            return true;
        });
        reader.commit();
        List<ThreadRow> kept = Stores.in(own, group, unit -> unit.threads().latest(Optional.empty(), 5));
        assertThat(kept).hasSize(1);
    }

    @Test
    void who_writes_waits_for_the_writer_before_and_goes_on_from_there() throws SQLException {
        found(1, new ArrayList<>());
        host.commit();
        host.begin();
        found(2, new ArrayList<>());
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> rival = Aside.run(() -> Stores.<Boolean>in(own, group, unit -> {
            assertThat(unit.group().find()).contains(Samples.group(1));
            begun.countDown();
            unit.lock();
            unit.group().put(Samples.group(unit.group().find().orElseThrow().version() + 1));
            unit.journal().append(List.of(Samples.draft("own")));
            return true;
        }));
        Aside.await(begun);
        host.commit();
        rival.join();
        assertThat(sequences()).containsExactly(1L, 2L, 3L);
        assertThat(Stores.in(own, group, unit -> unit.group().find()).orElseThrow())
                .isEqualTo(Samples.group(3));
    }

    @Test
    void autocommit_and_isolation_stay_the_host_s() throws SQLException {
        int isolation = host.connection().getTransactionIsolation();
        found(1, new ArrayList<>());
        assertThat(host.connection().getAutoCommit()).isFalse();
        assertThat(host.connection().getTransactionIsolation()).isEqualTo(isolation);
        assertThat(host.connection().isClosed()).isFalse();
        host.connection().rollback();
        host.connection().setAutoCommit(true);
        assertThatThrownBy(() -> found(1, new ArrayList<>())).isInstanceOf(IllegalStateException.class);
        host.connection().setAutoCommit(false);
    }

    private void found(long version, List<String> ran) {
        Stores.<Boolean>in(joined, group, unit -> {
            unit.group().put(Samples.group(version));
            unit.journal().append(List.of(Samples.draft("v" + version)));
            unit.afterCommit(() -> ran.add("after " + version));
            return true;
        });
    }

    private List<Long> sequences() {
        List<JournalRow> rows = Stores.in(own, group, unit -> unit.journal().list(0, 10));
        return rows.stream().map(JournalRow::sequence).toList();
    }
}

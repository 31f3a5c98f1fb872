package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.JournalRow;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
        assertThatThrownBy(() -> Stores.in(lost, group, unit -> 1)).isInstanceOf(DatabaseException.class);
        found(2, new ArrayList<>());
        host.commit();
        assertThat(sequences()).containsExactly(1L, 2L);
    }

    @Test
    void a_conflict_with_another_transaction_surfaces_and_leaves_the_host_s_alone() throws SQLException {
        Stores.<Boolean>in(own, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        assertThatThrownBy(() -> Stores.in(joined, group, unit -> {
                    unit.group().find();
                    Stores.<Boolean>in(own, group, other -> {
                        other.group().put(Samples.group(2));
                        return true;
                    });
                    unit.threads().put(Samples.thread("t", Samples.AT, 1));
                    return true;
                }))
                .isInstanceOf(ConflictException.class);
        host.commit();
        assertThat(Stores.in(own, group, unit -> unit.threads().latest(Optional.empty(), 5))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void of_two_that_write_first_in_a_group_the_second_meets_a_conflict_and_the_host_goes_on() throws SQLException {
        host.connection().setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        assertThatThrownBy(() -> Stores.in(joined, group, unit -> {
                    Stores.<Boolean>in(own, group, other -> {
                        other.group().put(Samples.group(1));
                        return true;
                    });
                    unit.threads().put(Samples.thread("t", Samples.AT, 1));
                    return true;
                }))
                .isInstanceOf(ConflictException.class);
        assertThat(host.isRollbackOnly()).isFalse();
        found(2, new ArrayList<>());
        host.commit();
        assertThat(sequences()).containsExactly(1L);
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

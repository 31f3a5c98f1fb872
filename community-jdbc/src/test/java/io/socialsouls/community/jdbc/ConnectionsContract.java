package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What a storage with transactions of its own does with the connections of a pool. */
abstract class ConnectionsContract {
    private final TestDatabase database;
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());

    ConnectionsContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void a_unit_takes_one_connection_and_gives_it_back_as_it_was() {
        WatchedSource source = new WatchedSource(database.source(), true);
        JdbcStorage storage = JdbcStorage.on(source).dialect(database.dialect()).build();
        Stores.<Boolean>in(storage, group, unit -> unit.group().find().isPresent());
        assertThat(besidesIsolation(source)).containsExactly("take", "prepareStatement", "commit", "give back");
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(besidesIsolation(source)).containsExactly("take", "rollback", "give back");
        Across.listed(storage.directory(), Optional.empty(), 1);
        assertThat(source.calls()).containsExactly("take", "prepareStatement", "give back");
    }

    @Test
    void the_isolation_is_set_only_where_a_unit_needs_another_than_connections_come_with() throws SQLException {
        WatchedSource source = new WatchedSource(database.source(), true);
        int usual;
        try (Connection connection = source.getConnection()) {
            usual = connection.getTransactionIsolation();
        }
        int snapshot = database.dialect().snapshotLevel();
        JdbcStorage storage = JdbcStorage.on(source)
                .dialect(database.dialect())
                .isolation(usual)
                .build();
        source.calls();
        for (UnitMode mode : UnitMode.values()) {
            storage.inUnit(group, mode, unit -> 1);
            int needed = mode == UnitMode.READS ? snapshot : Connection.TRANSACTION_READ_COMMITTED;
            assertThat(source.calls())
                    .as("%s", mode)
                    .filteredOn("isolation"::equals)
                    .hasSize(needed == usual ? 0 : 2);
        }
    }

    @Test
    void a_connection_that_is_not_in_autocommit_mode_starts_afresh_and_stays_so() {
        WatchedSource source = new WatchedSource(database.source(), false);
        JdbcStorage storage = JdbcStorage.on(source).dialect(database.dialect()).build();
        Stores.<Boolean>in(storage, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        assertThat(besidesIsolation(source)).startsWith("take", "rollback").endsWith("commit", "give back");
        assertThat(Stores.<Boolean>in(
                        storage, group, unit -> unit.group().find().isPresent()))
                .isTrue();
        source.calls();
        Across.listed(storage.directory(), Optional.empty(), 1);
        assertThat(source.calls()).containsExactly("take", "prepareStatement", "rollback", "give back");
    }

    @Test
    void the_first_unit_may_be_one_that_reads_whatever_mode_connections_are_in() {
        for (boolean autoCommit : List.of(true, false)) {
            WatchedSource source = new WatchedSource(database.source(), autoCommit);
            JdbcStorage storage =
                    JdbcStorage.on(source).dialect(database.dialect()).build();
            for (UnitMode mode : UnitMode.values()) {
                assertThat(storage.<Integer>inUnit(group, mode, unit -> 1)).isEqualTo(1);
            }
            assertThat(source.calls()).doesNotContain("give back changed");
        }
    }

    @Test
    void writing_takes_a_statement_a_row_beside_the_three_of_the_lock() {
        WatchedSource source = new WatchedSource(database.source(), true);
        JdbcStorage storage = JdbcStorage.on(source).dialect(database.dialect()).build();
        Stores.<Boolean>in(storage, group, unit -> {
            unit.thanks().insert(new ThanksRow(Samples.THREAD, Samples.BEN));
            unit.thanks().insert(new ThanksRow(Samples.THREAD, Samples.ANA));
            unit.journal().append(List.of(Samples.draft("a"), Samples.draft("b"), Samples.draft("c")));
            return true;
        });
        assertThat(source.calls()).filteredOn("prepareStatement"::equals).hasSize(3 + 2 + 1);
    }

    private static List<String> besidesIsolation(WatchedSource source) {
        return source.calls().stream().filter(call -> !call.equals("isolation")).toList();
    }

    @Test
    void a_missing_table_is_no_conflict() {
        JdbcStorage storage =
                JdbcStorage.on(database.source()).tablePrefix("missing_").build();
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> unit.group().find()))
                .isInstanceOf(DatabaseException.class)
                .as("what the driver says may quote rows, so it is for logs alone")
                .hasMessageNotContaining("missing_group")
                .cause()
                .hasMessageContaining("missing_group");
    }

    @Test
    void a_database_that_cannot_be_reached_is_a_typed_error() {
        JdbcStorage storage = JdbcStorage.on(new UnreachableSource())
                .dialect(database.dialect())
                .build();
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> 1))
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.STORAGE_FAILED))
                .hasMessageContaining("08001");
        assertThatThrownBy(() -> Across.listed(storage.directory(), Optional.empty(), 1))
                .isInstanceOf(DatabaseException.class);
        assertThatThrownBy(() -> JdbcStorage.on(new UnreachableSource()).build())
                .isInstanceOf(DatabaseException.class);
    }
}

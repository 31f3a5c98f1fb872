package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.ThanksRow;
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
        assertThat(source.calls())
                .containsExactly("take", "prepareStatement", "prepareStatement", "commit", "give back");
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> {
                    throw new IllegalArgumentException("on purpose");
                }))
                .hasMessage("on purpose");
        assertThat(source.calls()).containsExactly("take", "prepareStatement", "rollback", "give back");
        Across.listed(storage.directory(), Optional.empty(), 1);
        assertThat(source.calls()).containsExactly("take", "prepareStatement", "give back");
    }

    @Test
    void a_connection_that_is_not_in_autocommit_mode_starts_afresh_and_stays_so() {
        WatchedSource source = new WatchedSource(database.source(), false);
        JdbcStorage storage = JdbcStorage.on(source).dialect(database.dialect()).build();
        Stores.<Boolean>in(storage, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        assertThat(source.calls()).startsWith("take", "rollback").endsWith("commit", "give back");
        assertThat(Stores.<Boolean>in(
                        storage, group, unit -> unit.group().find().isPresent()))
                .isTrue();
        source.calls();
        Across.listed(storage.directory(), Optional.empty(), 1);
        assertThat(source.calls()).containsExactly("take", "prepareStatement", "rollback", "give back");
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

    @Test
    void a_missing_table_is_no_conflict() {
        JdbcStorage storage =
                JdbcStorage.on(database.source()).tablePrefix("missing_").build();
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> unit.group().find()))
                .isInstanceOf(DatabaseException.class)
                .as("what the driver says may quote rows, so it is for logs alone")
                .hasMessageNotContaining("missing_group_lock")
                .cause()
                .hasMessageContaining("missing_group_lock");
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

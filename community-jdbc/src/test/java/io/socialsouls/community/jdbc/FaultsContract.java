package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.OutcomeUnknownException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.UnitMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A storage with transactions of its own whose driver or pool fails in every place it can. */
abstract class FaultsContract {
    private static final List<String> CALLS = List.of(
            "getConnection",
            "getAutoCommit",
            "setAutoCommit",
            "setTransactionIsolation",
            "prepareStatement",
            "commit",
            "rollback",
            "close");

    private final TestDatabase database;
    private final FaultySource source;
    private final JdbcStorage storage;
    private final GroupId group = GroupId.of(UUID.randomUUID().toString());

    FaultsContract(TestDatabase database) {
        this.database = database;
        source = new FaultySource(database.source());
        storage = JdbcStorage.on(source).dialect(database.dialect()).build();
    }

    @Test
    void whatever_fails_is_typed_and_every_connection_is_given_back() {
        for (String call : CALLS) {
            for (Throwable fault : List.of(new SQLException("on purpose"), new IllegalStateException("on purpose"))) {
                source.failInsteadOf(call, fault);
                Optional.ofNullable(catchThrowable(() -> found(storage)))
                        .ifPresent(thrown -> assertThat(thrown)
                                .as("%s fails with %s", call, fault)
                                .isInstanceOf(CommunityException.class));
                source.failInsteadOf(call, fault);
                Optional.ofNullable(catchThrowable(() -> Across.listed(storage.directory(), Optional.empty(), 1)))
                        .ifPresent(thrown -> assertThat(thrown)
                                .as("%s fails with %s", call, fault)
                                .isInstanceOf(CommunityException.class));
                assertThat(source.lent()).as("after %s", call).isZero();
            }
            source.failInsteadOf(call, new AssertionError("on purpose"));
            Optional.ofNullable(catchThrowable(() -> found(storage)))
                    .ifPresent(thrown ->
                            assertThat(thrown).isInstanceOfAny(AssertionError.class, CommunityException.class));
            assertThat(source.lent()).as("after an error in %s", call).isZero();
        }
    }

    @Test
    void a_command_whose_rollback_fails_leaves_no_rows_and_its_connection_is_cut() {
        for (Throwable fault : List.of(new SQLException("rollback"), new IllegalStateException("rollback"))) {
            source.failInsteadOf("rollback", fault);
            assertThatThrownBy(() -> Stores.in(storage, group, unit -> {
                        unit.group().put(Samples.group(1));
                        throw new IllegalArgumentException("on purpose");
                    }))
                    .hasMessage("on purpose")
                    .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
            assertThat(source.lent()).isZero();
            assertThat(present()).isFalse();
        }
        source.failInsteadOf("rollback", new AssertionError("rollback"));
        assertThatThrownBy(() -> Stores.in(storage, group, unit -> {
                    unit.group().put(Samples.group(1));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(Throwable.class);
        assertThat(present()).isFalse();
    }

    @Test
    void a_commit_that_fails_after_it_was_done_does_not_do_the_command_twice() {
        Community community = Communities.builder().storage(storage).build();
        PersonId ana = PersonId.of(UUID.randomUUID().toString());
        GroupId souls = community.as(ana).found(Charter.listed("Souls", "Ask"), Profile.named("Ana"));
        ActorInGroup asAna = community.as(ana).in(souls);
        source.failAfter("commit", new SQLException("on purpose", "40001"));
        assertThatThrownBy(() -> asAna.posts().submit(Draft.story("One", "Day.")))
                .isInstanceOf(OutcomeUnknownException.class)
                .satisfies(thrown ->
                        assertThat(((CommunityException) thrown).code()).isEqualTo(ErrorCode.STORAGE_FAILED));
        assertThat(asAna.posts().feed(PageRequest.first(9)).items()).hasSize(1);
        source.failAfter("commit", new SQLException("on purpose", "40001"));
        assertThat(asAna.withIdempotencyKey(IdempotencyKey.of("two"))
                        .posts()
                        .submit(Draft.story("Two", "Days."))
                        .post())
                .isPresent();
        assertThat(asAna.posts().feed(PageRequest.first(9)).items()).hasSize(2);
    }

    @Test
    void a_commit_of_what_only_reads_has_no_outcome_to_be_unknown() {
        source.failAfter("commit", new SQLException("on purpose"));
        assertThatThrownBy(() -> storage.inUnit(group, UnitMode.READS, unit -> 1))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void what_fails_once_the_commit_is_done_does_not_undo_it_and_listeners_run() {
        for (Throwable fault : List.of(new SQLException("on purpose"), new IllegalStateException("on purpose"))) {
            List<String> ran = new ArrayList<>();
            source.failInsteadOf("close", fault);
            Stores.<Boolean>in(storage, group, unit -> {
                unit.journal().append(List.of(Samples.draft("kept")));
                unit.afterCommit(() -> ran.add("after"));
                return true;
            });
            assertThat(ran).containsExactly("after");
        }
        assertThat(database.storage()
                        .<Integer>inUnit(
                                group,
                                UnitMode.READS,
                                unit -> GroupUnit.asking(unit)
                                        .journal()
                                        .list(0, 9)
                                        .size()))
                .isEqualTo(2);
    }

    private void found(JdbcStorage on) {
        GroupId another = GroupId.of(UUID.randomUUID().toString());
        Stores.<Boolean>in(on, another, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        Stores.<Boolean>in(on, another, unit -> {
            throw new DatabaseException("on purpose", new SQLException());
        });
    }

    private boolean present() {
        return Stores.<Boolean>in(
                database.storage(), group, unit -> unit.group().find().isPresent());
    }
}

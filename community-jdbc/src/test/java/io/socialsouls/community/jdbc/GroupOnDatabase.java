package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** What the tests of one area of the storage have in common: a database, and a group of its own for each test. */
abstract class GroupOnDatabase {
    final GroupId group = GroupId.of(UUID.randomUUID().toString());
    private final Storage storage;
    private final boolean oneWriter;

    GroupOnDatabase(TestDatabase database) {
        oneWriter = database.dialect().hasOneWriter();
        storage = database.storage();
    }

    Storage storage() {
        return storage;
    }

    /**
     * Runs a writer beside a unit that writes: to its end before that of the unit, or, where one writes at a time, only after
     * it.
     */
    void besideWriter(Queue<CompletableFuture<Void>> waiting, Runnable other) {
        CompletableFuture<Void> running = Aside.run(other);
        if (oneWriter) {
            assertThat(running).isNotDone();
            waiting.add(running);
        } else {
            running.join();
        }
    }

    <T> T read(Function<GroupUnit, T> work) {
        return Stores.in(storage, group, work);
    }

    <R> Optional<R> find(Function<GroupUnit, Optional<R>> work) {
        return Stores.in(storage, group, work);
    }

    <R> List<R> list(Function<GroupUnit, List<R>> work) {
        return Stores.in(storage, group, work);
    }

    <K, V> Map<K, V> map(Function<GroupUnit, Map<K, V>> work) {
        return Stores.in(storage, group, work);
    }

    int count(ToIntFunction<GroupUnit> work) {
        return Stores.<Integer>in(storage, group, work::applyAsInt);
    }

    void write(Consumer<GroupUnit> work) {
        write(group, work);
    }

    void write(GroupId into, Consumer<GroupUnit> work) {
        Stores.in(storage, into, unit -> {
            work.accept(unit);
            return true;
        });
    }

    void assertConflict(String what, Consumer<GroupUnit> work) {
        assertThatThrownBy(() -> write(work)).as(what).isInstanceOf(ConflictException.class);
    }
}

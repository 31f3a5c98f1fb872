package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.GroupId;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Statements that take too long, on the databases that count waiting for a lock as part of it; H2 does not. */
@Timeout(300)
class StatementTimeoutTest {
    @Test
    void postgresql_ends_a_statement_that_takes_too_long_in_a_typed_error() {
        assertEnded(PostgresqlServer.DATABASE);
    }

    static void assertEnded(TestDatabase database) {
        GroupId group = GroupId.of(UUID.randomUUID().toString());
        JdbcStorage hasty = JdbcStorage.on(database.source())
                .dialect(database.dialect())
                .statementTimeout(Duration.ofSeconds(1))
                .build();
        write(hasty, group);
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        CompletableFuture<Void> holder = Aside.run(() -> Stores.<Boolean>in(database.storage(), group, unit -> {
            unit.lock();
            locked.countDown();
            Aside.await(done);
            return true;
        }));
        Aside.await(locked);
        try {
            assertThatThrownBy(() -> write(hasty, group)).isInstanceOf(DatabaseException.class);
        } finally {
            done.countDown();
        }
        holder.join();
        write(hasty, group);
    }

    private static void write(JdbcStorage storage, GroupId group) {
        Stores.<Boolean>in(storage, group, unit -> {
            unit.lock();
            return true;
        });
    }
}

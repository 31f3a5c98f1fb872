package io.socialsouls.community.examples.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few calls; {@code joined} makes many. */
@Timeout(300)
class JoinedWritersTest {
    @Test
    void eight_members_who_write_at_once_in_the_host_s_transactions_lose_nothing_on_h2() {
        assertNothingLost(Databases.H2);
    }

    @Test
    void eight_members_who_write_at_once_in_the_host_s_transactions_lose_nothing_on_sqlite() {
        assertNothingLost(Databases.SQLITE);
    }

    @Test
    void eight_members_who_write_at_once_in_the_host_s_transactions_lose_nothing_on_postgresql() {
        assertNothingLost(Databases.POSTGRESQL);
    }

    private static void assertNothingLost(Databases kind) {
        try (Served database = kind.start();
                JoinedWriters members = new JoinedWriters(database, 8)) {
            assertThat(members.post(10)).isEqualTo(new JoinedWriters.Count(80, 0));
            assertThat(members.markRead(10)).isEqualTo(new JoinedWriters.Count(80, 0));
        }
    }
}

package io.socialsouls.community.examples.reliability;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A few kills; {@code kills} makes many. */
@Timeout(300)
class KillsTest {
    @Test
    void what_sqlite_acknowledged_is_there_after_kills_of_writers() throws InterruptedException {
        Kills run = new Kills(Databases.SQLITE.start(), 4, new Random(7));
        Tally all = run.kill(false).plus(run.kill(false)).plus(run.kill(false));
        assertThat(all.acknowledged()).isPositive();
        assertThat(all.repeated()).isPositive();
        assertThat(all).matches(Tally::isSound);
        assertThat(run.lookAgain()).matches(Tally::isSound);
    }

    @Test
    void what_postgresql_acknowledged_is_there_after_kills_of_writers_and_of_the_server() throws InterruptedException {
        try (Served database = Databases.POSTGRESQL.start()) {
            Kills run = new Kills(database, 4, new Random(7));
            Tally all = run.kill(false).plus(run.kill(false)).plus(run.kill(true));
            assertThat(all.acknowledged()).isPositive();
            assertThat(all.repeated()).isPositive();
            assertThat(all).matches(Tally::isSound);
            assertThat(run.lookAgain()).matches(Tally::isSound);
        }
    }
}

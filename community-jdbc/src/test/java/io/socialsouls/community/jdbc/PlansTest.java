package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.UnitMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How PostgreSQL goes about everything that the stores ask, where a table has 50,000 rows. What they ask is not listed
 * here: every method of every store is called, and what it sends is recorded.
 */
@Thorough
class PlansTest {
    private static final int ROWS = 50_000;
    private static final String PREFIX = "plan_";

    private final TestDatabase database = PostgresqlServer.DATABASE;
    private final WatchedSource source = new WatchedSource(database.source(), true);

    @Test
    void whatever_is_read_is_found_by_an_index_and_lists_come_out_of_it_in_order() throws SQLException {
        fill();
        List<Recorded> sent = everythingAsked();
        assertThat(sent).hasSizeGreaterThan(25);
        try (Connection connection = database.source().getConnection()) {
            for (Recorded each : sent) {
                String plan = each.plan(connection);
                assertThat(plan).contains("Index").doesNotContain("Seq Scan");
                if (isPaged(each)) {
                    assertThat(isMerged(each) ? withoutLastSort(plan) : plan).doesNotContain("Sort  (", "Bitmap");
                }
            }
        }
        assertThat(sent.stream().filter(PlansTest::isPaged).map(Recorded::sql).distinct())
                .as("lists that are read in pages")
                .hasSizeGreaterThanOrEqualTo(10);
    }

    private static boolean isPaged(Recorded sent) {
        return sent.sql().contains("LIMIT");
    }

    private static boolean isMerged(Recorded sent) {
        return sent.sql().contains("UNION ALL");
    }

    /** The few first rows of the merged parts are sorted: what comes above any part. */
    private static String withoutLastSort(String plan) {
        return plan.replaceFirst("Sort  \\(", "Merge  (");
    }

    private List<Recorded> everythingAsked() {
        JdbcStorage storage = JdbcStorage.on(source)
                .dialect(database.dialect())
                .tablePrefix(PREFIX)
                .build();
        storage.<Boolean>inUnit(EveryQuestion.GROUP, UnitMode.READS, unit -> {
            EveryQuestion.ask(unit);
            EveryQuestion.askBackwards(unit);
            return true;
        });
        EveryQuestion.ask(storage.directory());
        return source.statements().stream().filter(Recorded::isRead).toList();
    }

    private void fill() throws SQLException {
        JdbcSchema.of(database.source(), database.dialect())
                .withTablePrefix(PREFIX)
                .create();
        try (Connection connection = database.source().getConnection()) {
            database.execute(ManyRows.statements(connection, PREFIX, ROWS).toArray(String[]::new));
        }
        database.execute("ANALYZE");
    }
}

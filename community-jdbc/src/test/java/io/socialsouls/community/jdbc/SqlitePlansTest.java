package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Rows;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** How SQLite reads: whatever is asked is found by an index, and a list comes out of it in order, both ways. */
class SqlitePlansTest {
    private static final String WHOLE_TABLE = "SCAN community_";
    private static final String SORTED = "USE TEMP B-TREE FOR ORDER BY";

    private final WatchedSource source = new WatchedSource(Sqlite.DATABASE.source(), true);
    private final JdbcStorage storage =
            JdbcStorage.on(source).dialect(Dialect.sqlite()).build();

    @Test
    void whatever_is_read_is_found_by_an_index_and_lists_come_out_of_it_in_order() throws SQLException {
        ask(EveryQuestion::ask);
        ask(EveryQuestion::askBackwards);
        EveryQuestion.ask(storage.directory());
        int lists = 0;
        try (Connection connection = Sqlite.DATABASE.source().getConnection()) {
            for (Recorded sent : reads()) {
                String plan = sent.queryPlan(connection);
                assertThat(plan).contains("SEARCH").doesNotContain(WHOLE_TABLE);
                if (sent.sql().contains("ORDER BY") && !sent.sql().contains("UNION ALL")) {
                    assertThat(plan).doesNotContain(SORTED);
                    lists++;
                }
            }
        }
        assertThat(lists).as("lists, each from its beginning and from its end").isGreaterThan(150);
    }

    private void ask(Consumer<Rows> questions) {
        storage.<Boolean>inUnit(EveryQuestion.GROUP, UnitMode.READS, unit -> {
            questions.accept(unit);
            return true;
        });
    }

    private List<Recorded> reads() {
        List<Recorded> reads = new ArrayList<>(source.statements());
        reads.removeIf(sent -> !sent.isRead());
        return reads;
    }
}

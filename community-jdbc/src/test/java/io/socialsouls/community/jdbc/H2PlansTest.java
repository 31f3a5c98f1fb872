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

/** How H2 reads lists: forwards in the order of an index, so that it stops at the limit. It cannot run one backwards. */
class H2PlansTest {
    private static final String BY_INDEX_ALONE = "/* index sorted */";

    private final WatchedSource source = new WatchedSource(H2.Memory.DATABASE.source(), true);
    private final JdbcStorage storage =
            JdbcStorage.on(source).dialect(Dialect.h2()).build();

    @Test
    void a_list_comes_out_of_its_index_in_order() throws SQLException {
        ask(EveryQuestion::ask);
        EveryQuestion.ask(storage.directory());
        assertThat(plans())
                .hasSizeGreaterThan(100)
                .allSatisfy(plan -> assertThat(plan).contains(BY_INDEX_ALONE));
    }

    @Test
    void backwards_its_part_is_found_by_an_index_and_sorted() throws SQLException {
        ask(EveryQuestion::askBackwards);
        assertThat(plans())
                .hasSizeGreaterThan(50)
                .allSatisfy(plan -> assertThat(plan).doesNotContain("tableScan"));
    }

    private void ask(Consumer<Rows> questions) {
        storage.<Boolean>inUnit(EveryQuestion.GROUP, UnitMode.READS, unit -> {
            questions.accept(unit);
            return true;
        });
    }

    /** Of the lists that were asked for. Merged parts are left out: each is a list that is read by itself too. */
    private List<String> plans() throws SQLException {
        List<String> plans = new ArrayList<>();
        try (Connection connection = H2.Memory.DATABASE.source().getConnection()) {
            for (Recorded sent : source.statements()) {
                if (sent.isRead()
                        && sent.sql().contains("ORDER BY")
                        && !sent.sql().contains("UNION ALL")) {
                    plans.add(sent.plan(connection));
                }
            }
        }
        return plans;
    }
}

package io.socialsouls.community.examples.bench.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostTableTest {
    @Test
    void the_librarys_time_stands_beside_those_by_hand() {
        String table = CostTable.of(
                1_000,
                Map.of(
                        Task.PUBLISH,
                        Map.of(
                                LibrarySide.NAME, new Spent(1_200, 300, 200),
                                SameChecksSide.NAME, new Spent(1_000, 200, 200),
                                MinimalSide.NAME, new Spent(400, 100, 100))));
        assertThat(table.lines().skip(3))
                .containsExactly("| publish | 1,200 | 1,000 | 400 | 1.20 | 500 | 400 | 200 | 1.25 |");
    }

    @Test
    void the_median_is_the_one_in_the_middle() {
        assertThat(Rounds.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Rounds.median(List.of(9.0, 1.0, 5.0, 2.0))).isEqualTo(2);
    }

    @Test
    void a_size_that_is_no_number_is_refused_with_what_there_is_to_ask_for() {
        assertThatThrownBy(() -> DatabaseOptions.of(List.of("--posts", "many")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--posts is many")
                .hasMessageContaining("--writers");
    }

    @Test
    void no_writers_are_asked_for_by_zero() {
        assertThat(DatabaseOptions.of(List.of("--writers", "0")).writers()).isEmpty();
        assertThat(DatabaseOptions.of(List.of()).posts()).containsExactly(1_000, 100_000);
    }
}

package io.socialsouls.community.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.jdbc.sql.Absent;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Kind;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What rows are written by. */
class WriteSqlTest {
    private static final AliasRow ALIAS = new AliasRow(PostId.of("t"), MemberId.of("m"), "brave");
    private static final ThreadRow THREAD = new ThreadRow(PostId.of("t"), 3, Optional.empty(), Instant.EPOCH, 5);

    @Test
    void a_new_row_is_written_if_nothing_has_its_key_or_what_it_has_to_itself() {
        WriteSql<AliasRow> aliases = of(AliasRow.KIND, false);
        assertThat(aliases.insertIfNew()).isEqualTo("""
                INSERT INTO {alias} (group_id, thread_id, member_id, code) SELECT ?, ?, ?, ? \
                WHERE NOT EXISTS (SELECT 1 FROM {alias} WHERE group_id = ? AND thread_id = ? AND member_id = ?) \
                AND NOT EXISTS (SELECT 1 FROM {alias} WHERE group_id = ? AND thread_id = ? AND code = ?)""");
        assertThat(aliases.insertIfNew("g", ALIAS))
                .containsExactly("g", "t", "m", "brave", "g", "t", "m", "g", "t", "brave");
        assertThat(aliases.countsBatches()).isTrue();
    }

    @Test
    void where_asking_would_lock_too_much_the_database_leaves_the_row_out_by_itself() {
        WriteSql<AliasRow> aliases = of(AliasRow.KIND, true);
        assertThat(aliases.insertIfNew())
                .isEqualTo("INSERT IGNORE INTO {alias} (group_id, thread_id, member_id, code) VALUES (?, ?, ?, ?)");
        assertThat(aliases.insertIfNew("g", ALIAS)).containsExactly("g", "t", "m", "brave");
        assertThat(aliases.countsBatches()).isFalse();
    }

    @Test
    void a_row_takes_the_place_of_the_version_before_it() {
        WriteSql<ThreadRow> threads = of(ThreadRow.KIND, false);
        assertThat(threads.replace()).isEqualTo("""
                UPDATE {thread} SET replies = ?, accepted_id = ?, last_activity_at = ?, row_version = ? \
                WHERE group_id = ? AND thread_id = ? AND row_version = ?""");
        assertThat(threads.replace("g", THREAD))
                .containsExactly(3, new Absent(Types.VARCHAR), Instant.EPOCH, 5L, "g", "t", 4L);
    }

    @Test
    void what_is_written_once_is_neither_replaced_nor_raised() {
        WriteSql<AliasRow> aliases = of(AliasRow.KIND, false);
        assertThatThrownBy(aliases::replace).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(aliases::raise).isInstanceOf(IllegalArgumentException.class);
    }

    private static <R> WriteSql<R> of(Kind<R> kind, boolean ignoresDuplicates) {
        return new WriteSql<>(kind, new KindColumns<>(kind), new Syntax(ignoresDuplicates));
    }

    private record Syntax(boolean ignoresDuplicates) implements WriteSyntax {
        @Override
        public boolean hasLateral() {
            return false;
        }

        @Override
        public boolean hasArrays() {
            return false;
        }

        @Override
        public String forUpdate() {
            return " FOR UPDATE";
        }

        @Override
        public String type(Column<?> column) {
            return column.type().name();
        }

        @Override
        public String raise(String table, Map<String, String> columns, List<String> key, String number) {
            return String.join(" ", table, columns.toString(), key.toString(), number);
        }
    }
}

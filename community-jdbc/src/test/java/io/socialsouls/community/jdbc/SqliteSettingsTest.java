package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import org.junit.jupiter.api.Test;
import org.sqlite.SQLiteDataSource;

/** How a database of SQLite has to be opened. */
class SqliteSettingsTest {
    @Test
    void one_without_a_journal_that_is_written_ahead_is_refused_with_the_line_to_write() {
        refuses("", "journal_mode is delete, expected wal", "jdbc:sqlite:FILE?journal_mode=WAL");
    }

    @Test
    void one_that_commits_before_all_is_on_the_disk_is_refused_with_the_line_to_write() {
        refuses("?journal_mode=WAL&synchronous=NORMAL", "synchronous is 1, expected 2", "synchronous=FULL");
    }

    @Test
    void what_the_driver_comes_with_is_safe_once_the_journal_is_written_ahead() {
        SQLiteDataSource source = opened("?journal_mode=WAL");
        assertThat(JdbcSchema.of(source, Dialect.sqlite()).validate()).isEmpty();
        assertThat(Stores.<Integer>in(JdbcStorage.on(source).build(), GroupId.of("g"), unit -> 1))
                .isEqualTo(1);
    }

    private static void refuses(String asked, String found, String line) {
        SQLiteDataSource source = opened(asked);
        assertThat(JdbcSchema.of(source, Dialect.sqlite()).validate())
                .singleElement()
                .asString()
                .contains(found, line);
        assertThatThrownBy(() -> Stores.in(JdbcStorage.on(source).build(), GroupId.of("g"), unit -> 1))
                .isInstanceOf(CommunityException.class)
                .hasMessageContaining(found)
                .hasMessageContaining(line);
    }

    private static SQLiteDataSource opened(String asked) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl(Sqlite.anotherUrl() + asked);
        JdbcSchema.of(source, Dialect.sqlite()).create();
        return source;
    }
}

package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.UnitMode;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SqliteTest extends DatabaseContract {
    SqliteTest() {
        super(Sqlite.DATABASE);
    }

    /** A host whose transactions begin as readers, as those of SQLite do unless told otherwise. */
    @Nested
    class InDeferredTransactions {
        private final GroupId group = GroupId.of(UUID.randomUUID().toString());
        private final PlainHost host = new PlainHost(Sqlite.DATABASE.source(false));
        private final JdbcStorage own = Sqlite.DATABASE.storage();
        private final JdbcStorage joined =
                JdbcStorage.joining(host).dialect(Dialect.sqlite()).build();

        @Test
        void one_that_read_before_another_wrote_is_refused_with_the_line_to_write() {
            host.begin();
            Stores.<Boolean>in(
                    JdbcStorage.joining(host)
                            .dialect(Dialect.sqlite())
                            .allowStaleReads()
                            .build(),
                    group,
                    unit -> unit.group().find().isPresent());
            write();
            for (UnitMode mode : UnitMode.values()) {
                assertThatThrownBy(() -> joined.inUnit(group, mode, unit -> 1))
                        .isInstanceOf(IsolationException.class)
                        .hasMessageContaining("jdbc:sqlite:FILE?transaction_mode=IMMEDIATE");
            }
            assertThat(host.isRollbackOnly()).isFalse();
            host.rollback();
        }

        @Test
        void one_that_has_read_nothing_becomes_the_writer_and_sees_what_was_written_before() {
            host.begin();
            write();
            assertThat(Stores.in(joined, group, unit -> unit.group().find()).orElseThrow())
                    .isEqualTo(Samples.group(1));
            host.rollback();
        }

        private void write() {
            Stores.<Boolean>in(own, group, unit -> {
                unit.group().put(Samples.group(1));
                return true;
            });
        }
    }

    @Nested
    class Places {
        @Test
        void a_schema_is_refused_as_a_transaction_over_attached_files_is_not_atomic() {
            JdbcSchema schema = JdbcSchema.of(Sqlite.DATABASE.source(), Dialect.sqlite());
            assertThatThrownBy(() -> schema.withSchema("attached"))
                    .isInstanceOf(InvalidValueException.class)
                    .hasMessageContaining("table prefix");
            assertThatThrownBy(() -> JdbcStorage.on(Sqlite.DATABASE.source())
                            .schema("attached")
                            .build())
                    .isInstanceOf(InvalidValueException.class);
        }
    }
}

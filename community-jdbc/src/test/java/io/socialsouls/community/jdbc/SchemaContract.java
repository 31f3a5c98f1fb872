package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables are made, moved on and looked at when a host asks, under the names it chose. */
abstract class SchemaContract {
    private final TestDatabase database;
    private final JdbcSchema standard;

    SchemaContract(TestDatabase database) {
        this.database = database;
        standard = JdbcSchema.of(database.source(), database.dialect());
    }

    @Test
    void what_was_made_needs_nothing() {
        assertThat(standard.validate()).isEmpty();
        assertThat(standard.migrate()).isEmpty();
        assertThatThrownBy(standard::create).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void another_prefix_in_another_schema_has_tables_of_its_own() {
        database.execute("CREATE SCHEMA elsewhere");
        JdbcSchema schema = standard.withSchema("elsewhere").withTablePrefix("souls_");
        assertThat(schema.validate()).contains("table souls_turn is missing").hasSize(17);
        schema.create();
        assertThat(schema.validate()).isEmpty();
        assertThat(schema.migrate()).isEmpty();
        GroupId group = GroupId.of("elsewhere");
        JdbcStorage storage = JdbcStorage.on(database.source())
                .schema("elsewhere")
                .tablePrefix("souls_")
                .build();
        storage.<Boolean>inUnit(group, unit -> {
            Samples.VERSIONED.values().forEach(put -> put.accept(unit, 1L));
            Samples.ONCE.values().forEach(insert -> insert.accept(unit));
            unit.journal().append(List.of(Samples.draft("p")));
            unit.readMarkers().advance(Samples.ANA, Samples.THREAD, 1);
            return true;
        });
        assertThat(storage.inUnit(group, unit -> unit.group().find()).isPresent())
                .isTrue();
        assertThat(database.storage().inUnit(group, unit -> unit.group().find()).isPresent())
                .isFalse();
    }

    @Test
    void what_differs_is_named() {
        JdbcSchema schema = standard.withTablePrefix("broken_");
        schema.create();
        database.execute("DROP TABLE broken_alias");
        database.execute("ALTER TABLE broken_post DROP COLUMN thanks");
        database.execute(
                database.dialect().schemasAreCatalogs()
                        ? "DROP INDEX ix_broken_thread_latest ON broken_thread"
                        : "DROP INDEX ix_broken_thread_latest");
        database.execute(
                database.dialect().schemasAreCatalogs()
                        ? "ALTER TABLE broken_group MODIFY policy_number BIGINT NOT NULL"
                        : "ALTER TABLE broken_group ALTER COLUMN policy_number SET DATA TYPE BIGINT");
        assertThat(schema.validate())
                .hasSize(4)
                .contains(
                        "table broken_alias is missing",
                        "column broken_post.thanks is missing",
                        "index ix_broken_thread_latest on broken_thread is missing")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("column broken_group.policy_number is ")
                        .endsWith(", expected integer"));
    }

    @Test
    void a_next_version_is_applied_once_with_data_in_place() {
        JdbcSchema first = standard.withTablePrefix("older_");
        first.create();
        GroupId group = GroupId.of("older");
        JdbcStorage storage =
                JdbcStorage.on(database.source()).tablePrefix("older_").build();
        storage.<Boolean>inUnit(group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        List<Script> scripts = new ArrayList<>(Script.of(database.dialect()));
        scripts.add(new Script(2, "V2__colour.sql", """
                -- A step as it may come one day.
                ALTER TABLE community_group ADD COLUMN colour VARCHAR(20);
                CREATE INDEX ix_community_group_colour ON community_group (colour);
                """));
        JdbcSchema next = first.withScripts(scripts);
        assertThat(next.validate())
                .containsExactly(
                        "column older_group.colour is missing",
                        "index ix_older_group_colour on older_group is missing");
        assertThat(next.migrate()).containsExactly("V2__colour.sql");
        assertThat(next.migrate()).isEmpty();
        assertThat(next.validate()).isEmpty();
        assertThat(storage.inUnit(group, unit -> unit.group().find()).orElseThrow())
                .isEqualTo(Samples.group(1));
    }

    @Test
    void tables_of_somebody_else_s_making_are_left_alone() {
        database.execute("CREATE TABLE foreign_post (id INTEGER)");
        assertThatThrownBy(standard.withTablePrefix("foreign_")::migrate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("foreign_schema_step");
    }

    @Test
    void names_that_are_not_plain_words_are_refused() {
        assertThatThrownBy(() -> standard.withTablePrefix("x; DROP TABLE y")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> standard.withSchema("Mixed")).isInstanceOf(InvalidValueException.class);
    }
}

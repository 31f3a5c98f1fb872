package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.TableNames;
import io.socialsouls.community.spi.row.ColumnType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.output.MigrateResult;
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
        TableNames names = database.elsewhere("elsewhere", "apart_");
        JdbcSchema schema = database.schema(names);
        assertThat(schema.validate())
                .contains("table apart_group_lock is missing")
                .hasSize(18);
        schema.create();
        assertThat(schema.validate()).isEmpty();
        assertThat(schema.migrate()).isEmpty();
        GroupId group = GroupId.of("elsewhere");
        JdbcStorage storage = database.storage(names);
        Stores.<Boolean>in(storage, group, unit -> {
            Samples.VERSIONED.values().forEach(put -> put.accept(unit, 1L));
            Samples.ONCE.values().forEach(insert -> insert.accept(unit));
            unit.journal().append(List.of(Samples.draft("p")));
            unit.readMarkers().advance(Samples.ANA, Samples.THREAD, 1);
            return true;
        });
        assertThat(Stores.in(storage, group, unit -> unit.group().find()).isPresent())
                .isTrue();
        assertThat(Stores.in(database.storage(), group, unit -> unit.group().find())
                        .isPresent())
                .isFalse();
    }

    @Test
    void what_differs_is_named() {
        JdbcSchema schema = standard.withTablePrefix("broken_");
        schema.create();
        String name = database.dialect().name();
        database.execute("DROP TABLE broken_alias", "ALTER TABLE broken_post DROP COLUMN thanks");
        if (name.equals("sqlite")) {
            database.execute(
                    "DROP INDEX ix_broken_thread_latest",
                    "DROP INDEX ix_broken_group_across_listed",
                    "ALTER TABLE broken_group DROP COLUMN policy_number",
                    "ALTER TABLE broken_group ADD COLUMN policy_number TEXT NOT NULL DEFAULT '1'",
                    "ALTER TABLE broken_experiment ALTER COLUMN opened_by DROP NOT NULL");
        } else if (name.equals("mariadb")) {
            database.execute(
                    "DROP INDEX ix_broken_thread_latest ON broken_thread",
                    "DROP INDEX ix_broken_group_across_listed ON broken_group",
                    "ALTER TABLE broken_group MODIFY policy_number BIGINT NOT NULL",
                    "ALTER TABLE broken_experiment MODIFY opened_by VARCHAR(190) NULL");
        } else {
            database.execute(
                    "DROP INDEX ix_broken_thread_latest",
                    "DROP INDEX ix_broken_group_across_listed",
                    "ALTER TABLE broken_group ALTER COLUMN policy_number SET DATA TYPE BIGINT",
                    "ALTER TABLE broken_experiment ALTER COLUMN opened_by DROP NOT NULL");
        }
        database.execute(
                "CREATE UNIQUE INDEX ix_broken_group_across_listed ON broken_group (group_id, visibility)",
                "CREATE TABLE broken_copy (group_id INTEGER NOT NULL)",
                "DROP TABLE broken_group_lock",
                "CREATE TABLE broken_group_lock (group_id INTEGER NOT NULL, revision BIGINT NOT NULL,"
                        + " journal_sequence BIGINT NOT NULL, PRIMARY KEY (group_id, revision))");
        assertThat(schema.validate())
                .contains(
                        "table broken_alias is missing",
                        "column broken_post.thanks is missing",
                        "index ix_broken_thread_latest on broken_thread is missing",
                        "index ix_broken_group_across_listed on broken_group is unique [group_id, visibility],"
                                + " expected [visibility, group_id]",
                        "column broken_experiment.opened_by is nullable, expected not",
                        "primary key of broken_group_lock is [group_id, revision], expected [group_id]")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("column broken_group.policy_number is ")
                        .endsWith(", expected integer"))
                .anySatisfy(line -> assertThat(line).startsWith("column broken_group_lock.group_id is "))
                .noneSatisfy(line -> assertThat(line).contains("broken_copy"));
    }

    @Test
    void texts_that_compare_otherwise_are_named() {
        JdbcSchema schema = standard.withTablePrefix("sorted_");
        schema.create();
        String name = database.dialect().name();
        assertThat(schema.validate()).isEmpty();
        if (name.equals("h2")) {
            database.execute("ALTER TABLE sorted_thanks ALTER COLUMN post_id SET DATA TYPE VARCHAR(190)");
        } else if (name.equals("mariadb")) {
            database.execute(
                    "ALTER TABLE sorted_thanks MODIFY post_id VARCHAR(190) COLLATE utf8mb4_general_ci NOT NULL");
        } else if (name.equals("sqlite")) {
            database.execute(
                    "DROP TABLE sorted_thanks",
                    "CREATE TABLE sorted_thanks (group_id TEXT NOT NULL, post_id TEXT NOT NULL COLLATE NOCASE,"
                            + " member_id TEXT NOT NULL, PRIMARY KEY (group_id, member_id, post_id))");
        } else {
            database.execute("ALTER TABLE sorted_thanks ALTER COLUMN post_id SET DATA TYPE VARCHAR(190)"
                    + " COLLATE \"default\"");
        }
        assertThat(schema.validate())
                .singleElement()
                .asString()
                .startsWith("column sorted_thanks.post_id ")
                .containsAnyOf(
                        "expected varbinary(760)",
                        "has the collation utf8mb4_general_ci, expected utf8mb4_nopad_bin",
                        "has the collation NOCASE, expected BINARY",
                        "has the collation of the database, expected C");
    }

    @Test
    void a_next_version_is_applied_once_with_data_in_place_under_whatever_names() {
        for (TableNames names :
                List.of(new TableNames(Optional.empty(), "older_"), database.elsewhere("older_schema", "older2_"))) {
            appliesOnceWithData(database.schema(names), database.storage(names));
        }
    }

    private void appliesOnceWithData(JdbcSchema first, JdbcStorage storage) {
        first.create();
        GroupId group = GroupId.of("older");
        Stores.<Boolean>in(storage, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        List<Script> scripts = new ArrayList<>(Script.of(database.dialect()));
        String code = database.dialect().columnType(ColumnType.CODE, 0).sql();
        scripts.add(new Script(2, "V2__colour.sql", """
                -- A step as it may come one day.
                ALTER TABLE community_group ADD COLUMN colour %s;
                CREATE INDEX ix_community_group_colour ON community_group (colour, group_id);
                """.formatted(code)));
        JdbcSchema next = first.withScripts(scripts);
        assertThat(next.migrate()).containsExactly("V2__colour.sql");
        assertThat(next.migrate()).isEmpty();
        // What is there besides does not matter to the storage.
        assertThat(next.validate()).isEmpty();
        assertThat(Stores.in(storage, group, unit -> unit.group().find()).orElseThrow())
                .isEqualTo(Samples.group(1));
    }

    @Test
    void flyway_makes_the_same_tables_from_the_files_of_the_jar() {
        String name = database.dialect().name();
        String place = name.equals("h2") ? "FLOWN" : "flown";
        boolean schemas = database.dialect().hasSchemas();
        DataSource source = schemas ? database.source() : Sqlite.another();
        FluentConfiguration flyway =
                Flyway.configure().dataSource(source).locations("classpath:io/socialsouls/community/jdbc/" + name);
        MigrateResult result = (schemas ? flyway.schemas(place) : flyway).load().migrate();
        assertThat(result.migrationsExecuted).isEqualTo(1);
        JdbcSchema there = JdbcSchema.of(source, database.dialect());
        JdbcSchema flown = schemas ? there.withSchema("flown") : there;
        assertThat(flown.validate()).isEmpty();
        JdbcStorage.Builder building = JdbcStorage.on(source);
        JdbcStorage storage = (schemas ? building.schema("flown") : building).build();
        GroupId group = GroupId.of("flown");
        Stores.<Boolean>in(storage, group, unit -> {
            unit.group().put(Samples.group(1));
            return true;
        });
        assertThat(Stores.in(storage, group, unit -> unit.group().find()).isPresent())
                .isTrue();
        assertThatThrownBy(flown::migrate).isInstanceOf(IllegalStateException.class);
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

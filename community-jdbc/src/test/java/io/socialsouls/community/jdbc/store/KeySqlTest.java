package io.socialsouls.community.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.jdbc.sql.Ids;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What rows are found and removed by: few texts, the same for whatever values. */
class KeySqlTest {
    private final KeySql<ReadMarkerRow> markers = of(ReadMarkerRow.KIND);

    @Test
    void one_key_is_equal_in_all_its_columns() {
        List<Key> key = List.of(Key.of("m", "t"));
        assertThat(markers.find(key)).isEqualTo("""
                SELECT member_id, thread_id, place FROM {read_marker} \
                WHERE group_id = ? AND member_id = ? AND thread_id = ?""");
        assertThat(markers.parameters("g", key)).containsExactly("g", "m", "t");
    }

    @Test
    void keys_that_differ_in_one_column_are_one_list_of_values_up_to_a_power_of_two() {
        List<Key> keys = List.of(Key.of("m", "a"), Key.of("m", "b"), Key.of("m", "c"));
        assertThat(markers.find(keys))
                .endsWith("WHERE group_id = ? AND member_id = ? AND thread_id IN (?, ?, ?, ?)")
                .isSameAs(markers.find(List.of(Key.of("n", "1"), Key.of("n", "2"), Key.of("n", "3"), Key.of("n", "4"))))
                .isNotEqualTo(markers.find(keys.subList(0, 2)));
        assertThat(markers.parameters("g", keys)).containsExactly("g", "m", "a", "b", "c", "c");
    }

    @Test
    void where_there_are_arrays_they_are_one_parameter() {
        KeySql<ReadMarkerRow> onArrays = new KeySql<>(
                ReadMarkerRow.KIND, new KindColumns<>(ReadMarkerRow.KIND), "{read_marker}", new Syntax(true));
        List<Key> keys = List.of(Key.of("m", "a"), Key.of("m", "b"), Key.of("m", "c"));
        assertThat(onArrays.find(keys))
                .endsWith("WHERE group_id = ? AND member_id = ? AND thread_id = ANY (?)")
                .isSameAs(onArrays.find(keys.subList(0, 2)));
        assertThat(onArrays.parameters("g", keys)).containsExactly("g", "m", new Ids(List.of("a", "b", "c")));
        assertThat(onArrays.parameters("g", keys.subList(0, 1))).containsExactly("g", "m", "a");
        KeySql<JournalRow> entries =
                new KeySql<>(JournalRow.KIND, new KindColumns<>(JournalRow.KIND), "{journal}", new Syntax(true));
        assertThat(entries.find(List.of(Key.of(1L), Key.of(2L)))).endsWith("sequence_number IN (?, ?)");
    }

    @Test
    void the_row_of_another_kind_is_joined_by_its_key() {
        KindSql<MembershipRow> memberships = KindSql.of(MembershipRow.KIND, new Syntax(false));
        UniqueSet<IdentityRow> person = IdentityRow.KIND.uniqueSet("person");
        assertThat(of(IdentityRow.KIND).unique(person, memberships))
                .startsWith("SELECT a.member_id, a.person_id,")
                .endsWith(" FROM {identity} a LEFT JOIN {membership} b ON b.group_id = a.group_id"
                        + " AND b.member_id = a.member_id WHERE a.group_id = ? AND a.person_id = ?");
    }

    @Test
    void where_a_join_might_read_a_whole_table_each_row_asks_for_its_own() {
        Syntax lateral = new Syntax(true);
        KeySql<IdentityRow> identities =
                new KeySql<>(IdentityRow.KIND, new KindColumns<>(IdentityRow.KIND), "{identity}", lateral);
        UniqueSet<IdentityRow> person = IdentityRow.KIND.uniqueSet("person");
        assertThat(identities.unique(person, KindSql.of(MembershipRow.KIND, lateral)))
                .endsWith(" FROM {identity} a LEFT JOIN LATERAL (SELECT * FROM {membership} c WHERE"
                        + " c.group_id = a.group_id AND c.member_id = a.member_id OFFSET 0) b ON TRUE"
                        + " WHERE a.group_id = ? AND a.person_id = ?");
    }

    @Test
    void keys_that_differ_in_the_first_column_keep_the_order_of_parameters() {
        List<Key> keys = List.of(Key.of("m", "t"), Key.of("n", "t"));
        assertThat(markers.remove(keys))
                .isEqualTo("DELETE FROM {read_marker} WHERE group_id = ? AND member_id IN (?, ?) AND thread_id = ?");
        assertThat(markers.parameters("g", keys)).containsExactly("g", "m", "n", "t");
    }

    @Test
    void keys_that_differ_in_more_columns_are_alternatives() {
        List<Key> keys = List.of(Key.of("m", "a"), Key.of("n", "b"), Key.of("n", "c"));
        assertThat(markers.present(keys)).isEqualTo("""
                SELECT member_id, thread_id FROM {read_marker} WHERE group_id = ? AND \
                ((member_id = ? AND thread_id = ?) OR (member_id = ? AND thread_id = ?) \
                OR (member_id = ? AND thread_id = ?) OR (member_id = ? AND thread_id = ?))""");
        assertThat(markers.parameters("g", keys)).containsExactly("g", "m", "a", "n", "b", "n", "c", "n", "c");
    }

    @Test
    void the_row_of_a_group_is_found_by_the_group_alone() {
        List<Key> key = List.of(Key.of());
        assertThat(of(GroupRow.KIND).present(key)).isEqualTo("SELECT group_id FROM {group} WHERE group_id = ?");
        assertThat(of(GroupRow.KIND).parameters("g", key)).containsExactly("g");
    }

    @Test
    void what_is_unique_is_equal_in_all_columns_of_its_set() {
        KeySql<AliasRow> aliases = of(AliasRow.KIND);
        assertThat(aliases.unique(AliasRow.KIND.uniqueSet("code"))).isEqualTo("""
                SELECT thread_id, member_id, code FROM {alias} WHERE group_id = ? AND thread_id = ? AND code = ?""");
        assertThat(aliases.parameters("g", AliasRow.KIND.uniqueSet("code"), Key.of("t", "brave")))
                .containsExactly("g", "t", "brave");
    }

    private static <R> KeySql<R> of(Kind<R> kind) {
        return new KeySql<>(kind, new KindColumns<>(kind), "{" + kind.table() + "}", new Syntax(false));
    }

    /** As far as keys are concerned. */
    private record Syntax(boolean hasArrays) implements WriteSyntax {
        @Override
        public boolean hasLateral() {
            return hasArrays;
        }

        @Override
        public boolean ignoresDuplicates() {
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

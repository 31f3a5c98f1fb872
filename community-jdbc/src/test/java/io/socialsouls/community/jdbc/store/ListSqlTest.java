package io.socialsouls.community.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Position;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lists are read and counted by. Each ORDER BY names the whole index, each place starts at a bound of it. */
class ListSqlTest {
    private static final Instant AT = Instant.EPOCH;
    private static final RowList<ThreadRow> LATEST = ThreadRow.KIND.list("latest");
    private static final RowList<MembershipRow> SINCE = MembershipRow.KIND.list("since");

    private final ListSql threads = new ListSql("{thread}");
    private final ListSql memberships = new ListSql("{membership}");

    @Test
    void a_list_is_read_in_its_order_from_its_beginning() {
        Slice<ThreadRow> slice = LATEST.where().first(20);
        assertThat(threads.slice("thread_id", slice, 1)).isEqualTo("""
                SELECT thread_id FROM {thread} WHERE group_id = ? \
                ORDER BY group_id, last_activity_at DESC, thread_id LIMIT 20""");
        assertThat(threads.parameters("g", slice, List.of(List.of()))).containsExactly("g");
    }

    @Test
    void a_page_has_its_size_in_the_text_and_more_than_a_page_as_a_parameter() {
        Slice<ThreadRow> page = LATEST.where().first(202);
        assertThat(threads.slice("thread_id", page, 1)).endsWith(" LIMIT 202");
        assertThat(threads.parameters("g", page, List.of(List.of()))).containsExactly("g");
        Slice<ThreadRow> more = LATEST.where().first(203);
        assertThat(threads.slice("thread_id", more, 1)).endsWith(" LIMIT ?");
        assertThat(threads.parameters("g", more, List.of(List.of()))).containsExactly("g", 203);
    }

    @Test
    void it_goes_on_strictly_after_a_place_in_either_direction() {
        Slice<ThreadRow> slice = LATEST.where().after(Optional.of(new Position(List.of(AT, "t"))), 20);
        assertThat(threads.slice("thread_id", slice, 1)).isEqualTo("""
                SELECT thread_id FROM {thread} WHERE group_id = ? \
                AND (last_activity_at <= ? AND (last_activity_at < ? OR thread_id > ?) IS TRUE) \
                ORDER BY group_id, last_activity_at DESC, thread_id LIMIT 20""");
        assertThat(threads.slice("thread_id", slice.reversed(), 1)).isEqualTo("""
                SELECT thread_id FROM {thread} WHERE group_id = ? \
                AND (last_activity_at >= ? AND (last_activity_at > ? OR thread_id < ?) IS TRUE) \
                ORDER BY last_activity_at, thread_id DESC LIMIT 20""");
        assertThat(threads.parameters("g", slice, List.of(List.of()))).containsExactly("g", AT, AT, "t");
    }

    @Test
    void each_of_several_values_is_read_by_itself_and_the_first_rows_of_all_are_merged() {
        Slice<MembershipRow> slice = SINCE.whereIn(List.of(Standing.ACTIVE, Standing.MUTED))
                .from(AT)
                .until(AT.plusSeconds(1))
                .first(20);
        List<List<Object>> parts = List.of(List.of("ACTIVE"), List.of("MUTED"));
        String part = """
                SELECT member_id FROM {membership} WHERE group_id = ? AND standing = ? AND since_at >= ? AND since_at < ? \
                ORDER BY group_id, standing, since_at, member_id LIMIT 20""";
        assertThat(memberships.slice("member_id", slice, 2))
                .isEqualTo("SELECT * FROM (" + part + ") AS part UNION ALL SELECT * FROM (" + part
                        + ") AS part ORDER BY since_at, member_id LIMIT 20");
        assertThat(memberships.parameters("g", slice, parts))
                .containsExactly(
                        "g", new Text("ACTIVE"), AT, AT.plusSeconds(1), "g", new Text("MUTED"), AT, AT.plusSeconds(1));
    }

    @Test
    void counting_stops_at_a_number_and_takes_up_to_a_power_of_two_of_values() {
        Selection<NoticeRow> unread =
                NoticeRow.KIND.list("unread").whereIn(List.of("REPLY", "MENTION", "SANCTION"), "m", false);
        ListSql notices = new ListSql("{notice}");
        assertThat(notices.count(unread, 3)).isEqualTo("""
                SELECT COUNT(*) AS counted FROM (SELECT 1 AS one FROM {notice} \
                WHERE group_id = ? AND member_id = ? AND is_read = ? AND kind IN (?, ?, ?, ?) LIMIT ?) AS found""");
        assertThat(notices.parameters("g", unread, List.of("REPLY", "MENTION", "SANCTION"), 9))
                .containsExactly(
                        "g",
                        "m",
                        false,
                        new Text("REPLY"),
                        new Text("MENTION"),
                        new Text("SANCTION"),
                        new Text("SANCTION"),
                        9);
    }

    @Test
    void all_rows_are_counted_by_the_group_alone() {
        assertThat(threads.count(ThreadRow.KIND.list(Kind.BY_KEY).where(), 0))
                .isEqualTo("SELECT COUNT(*) AS counted FROM (SELECT 1 AS one FROM {thread} WHERE group_id = ? LIMIT ?)"
                        + " AS found");
    }

    @Test
    void the_same_question_has_the_same_text_whatever_its_values() {
        RowList<MembershipRow> role = MembershipRow.KIND.list("role");
        assertThat(memberships.slice(
                        "member_id", role.where(Role.OWNER, Standing.ACTIVE).first(200), 1))
                .isSameAs(memberships.slice(
                        "member_id", role.where(Role.MEMBER, Standing.MUTED).first(200), 1));
    }
}

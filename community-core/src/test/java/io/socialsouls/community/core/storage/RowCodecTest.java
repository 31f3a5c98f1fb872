package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.row.Key;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowCodecTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00.000001Z");

    private final RowCodec codec = new RowCodec();

    @Test
    void a_row_is_one_line_with_its_columns_in_order() {
        MembershipRow row =
                new MembershipRow(MemberId.of("a\nb\""), Role.OWNER, Standing.ACTIVE, NOON, Optional.empty(), 3);
        String line = "{\"member_id\":\"a\\nb\\\"\",\"member_role\":\"OWNER\",\"standing\":\"ACTIVE\","
                + "\"since_at\":\"2026-11-01T12:00:00.000001Z\",\"row_version\":3}";
        assertThat(codec.write(MembershipRow.KIND, row)).isEqualTo(line);
        assertThat(codec.read(MembershipRow.KIND, line)).isEqualTo(row);
    }

    @Test
    void a_key_tells_its_kind_and_where_each_value_ends() {
        assertThat(codec.key(ReadMarkerRow.KIND, Key.of("a", "bc"))).isEqualTo("read_marker\0a\0bc");
        assertThat(codec.key(ReadMarkerRow.KIND, Key.of("ab", "c"))).isEqualTo("read_marker\0ab\0c");
        assertThat(codec.key(PolicyRow.KIND, Key.of(12))).isEqualTo("policy\0" + 12);
        assertThat(codec.key(GroupRow.KIND, Key.of())).isEqualTo("group\0");
    }

    @Test
    void flags_and_text_of_any_length_are_kept() {
        ReviewRow row = new ReviewRow(PostId.of("p"), NOON, "word ".repeat(400_000), Optional.empty(), 1);
        String line = codec.write(ReviewRow.KIND, row);
        assertThat(line).endsWith("\"waiting\":true,\"row_version\":1}");
        assertThat(codec.read(ReviewRow.KIND, line)).isEqualTo(row);
    }

    @Test
    void what_is_no_such_row_is_refused_with_where_and_never_what() {
        refused("secret", "read_marker is not JSON");
        refused("{\"member_id\":\"secret\",\"place\":3}", "thread_id is not text");
        refused("{\"member_id\":\"secret\",\"thread_id\":\"t\",\"place\":\"x\"}", "place is not a whole number");
        refused(
                "{\"member_id\":\"secret\",\"thread_id\":\"t\",\"place\":1,\"shelf\":1}",
                "shelf is not one of member_id, thread_id, place");
        refused(
                "{\"member_id\":\"\",\"thread_id\":\"secret\",\"place\":1}",
                "read_marker is not what a row of this kind is made of");
    }

    @Test
    void a_constant_or_an_instant_that_there_is_not_is_refused() {
        String line = codec.write(
                MembershipRow.KIND,
                new MembershipRow(MemberId.of("m"), Role.OWNER, Standing.ACTIVE, NOON, Optional.empty(), 3));
        assertThatThrownBy(() -> codec.read(MembershipRow.KIND, line.replace("OWNER", "KING")))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> codec.read(MembershipRow.KIND, line.replace("12:00:00.000001Z", "noon")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("since_at is not an instant");
    }

    private void refused(String line, String why) {
        assertThatThrownBy(() -> codec.read(ReadMarkerRow.KIND, line))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("stored read_marker cannot be read: " + why)
                .hasMessageNotContaining("secret");
    }
}

package io.socialsouls.community.jdbc.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.jdbc.sql.Text;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.kind.MadeRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lists across groups are read by: the group stands where the list has it. */
class AcrossSqlTest {
    private static final Instant AT = Instant.EPOCH;

    @Test
    void a_person_s_rows_are_ordered_by_group() {
        AcrossSql idempotency = new AcrossSql("idempotency_key", "{idempotency}");
        Selection<IdempotencyRow> of = IdempotencyRow.KIND.list("person").where("p");
        assertThat(idempotency.slice(of, Optional.empty())).isEqualTo("""
                SELECT group_id, idempotency_key FROM {idempotency} WHERE person_id = ? \
                ORDER BY person_id, group_id, idempotency_key LIMIT ?""");
        AcrossPlace afterGroup = new AcrossPlace(List.of(), GroupId.of("g"), Optional.empty());
        assertThat(idempotency.slice(of, Optional.of(afterGroup))).isEqualTo("""
                SELECT group_id, idempotency_key FROM {idempotency} WHERE person_id = ? AND group_id > ? \
                ORDER BY person_id, group_id, idempotency_key LIMIT ?""");
        assertThat(idempotency.parameters(of, List.of("p"), Optional.of(afterGroup), 20))
                .containsExactly("p", "g", 20);
    }

    @Test
    void a_value_may_stand_before_the_group_and_the_key_behind_it() {
        AcrossSql made = new AcrossSql("shelf_id", "{made}");
        Selection<MadeRow> of = MadeRow.KIND
                .list("oldest")
                .where(true, MadeRow.Condition.WORN)
                .from(AT)
                .until(AT.plusSeconds(1));
        AcrossPlace place = new AcrossPlace(List.of(AT), GroupId.of("g"), Optional.of(List.of("s", "b")));
        assertThat(made.slice(of, Optional.of(place))).isEqualTo("""
                SELECT group_id, shelf_id FROM {made} WHERE lent = ? AND copy_condition = ? \
                AND bought_at >= ? AND bought_at < ? AND (bought_at >= ? AND (bought_at > ? \
                OR (group_id >= ? AND (group_id > ? OR (shelf_id >= ? AND (shelf_id > ? OR book_id > ?))))) IS TRUE) \
                ORDER BY lent, copy_condition, bought_at, group_id, shelf_id, book_id LIMIT ?""");
        assertThat(made.parameters(of, List.of(true, "WORN"), Optional.of(place), 20))
                .containsExactly(true, new Text("WORN"), AT, AT.plusSeconds(1), AT, AT, "g", "g", "s", "s", "b", 20);
    }

    @Test
    void all_rows_of_all_groups_need_no_condition() {
        AcrossSql made = new AcrossSql("shelf_id", "{made}");
        assertThat(made.slice(MadeRow.KIND.list("dearest").where(), Optional.empty()))
                .isEqualTo("""
                SELECT group_id, shelf_id FROM {made} \
                ORDER BY price DESC, group_id, shelf_id, book_id LIMIT ?""");
    }
}

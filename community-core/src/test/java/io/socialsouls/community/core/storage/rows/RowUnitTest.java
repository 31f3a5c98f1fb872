package io.socialsouls.community.core.storage.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContentStore;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowUnitTest {
    private static final Instant NOON = Instant.parse("2026-11-01T12:00:00.000001Z");
    private static final PostId THREAD = PostId.of("t");
    private static final MemberId MEMBER = MemberId.of("m");

    private final WrittenRows rows = new WrittenRows();
    private final RowUnit unit = new RowUnit(rows);

    @Test
    void what_follows_the_commit_does_not_run_while_the_unit_is_open() {
        List<String> ran = new ArrayList<>();
        unit.afterCommit(() -> ran.add("after"));
        assertThatThrownBy(unit::runAfterCommit)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a unit of work is closed before what follows its commit runs");
        assertThat(ran).isEmpty();
        unit.close();
        unit.runAfterCommit();
        assertThat(ran).containsExactly("after");
    }

    @Test
    void a_store_of_a_closed_unit_refuses_even_to_look_for_nothing() {
        ContentStore contents = unit.contents();
        unit.close();
        assertThatThrownBy(() -> contents.find(List.of())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(unit::contents).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> unit.afterCommit(() -> {})).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rows_with_the_same_parts_in_another_order_or_of_another_kind_stay_apart() {
        unit.aliases().insert(new AliasRow(PostId.of("a"), MemberId.of("b"), "one"));
        unit.aliases().insert(new AliasRow(PostId.of("b"), MemberId.of("a"), "two"));
        unit.thanks().insert(new ThanksRow(PostId.of("a"), MemberId.of("b")));
        unit.readMarkers().advance(MemberId.of("a"), PostId.of("b"), 1);
        assertThat(rows.rows).hasSize(4);
        assertThat(unit.aliases().find(PostId.of("b"), MemberId.of("a")))
                .map(AliasRow::code)
                .hasValue("two");
    }

    @Test
    void a_refused_write_puts_nothing() {
        unit.threads().put(thread(1));
        Map<String, Record> before = Map.copyOf(rows.rows);
        assertThatThrownBy(() -> unit.threads().put(thread(3)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("ThreadRow [t]: found version 1, expected version 2");
        assertThatThrownBy(() -> unit.threads().put(thread(1)))
                .isInstanceOf(ConflictException.class)
                .hasMessage("ThreadRow [t]: found version 1, expected no row");
        assertThat(rows.rows).isEqualTo(before);
    }

    @Test
    void a_value_that_has_to_be_unique_is_refused_by_what_it_is() {
        unit.aliases().insert(new AliasRow(THREAD, MEMBER, "owl"));
        unit.aliases().insert(new AliasRow(PostId.of("other"), MEMBER, "owl"));
        assertThatThrownBy(() -> unit.aliases().insert(new AliasRow(THREAD, MemberId.of("n"), "owl")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("AliasRow [t, n]: found another row with this code in its thread, expected none");
    }

    @Test
    void the_journal_is_appended_to_and_read_without_reading_it_all() {
        unit.journal().append(List.of(draft("one"), draft("two")));
        unit.journal().append(List.of(draft("three")));
        assertThat(unit.journal().list(0, 2)).extracting(JournalRow::sequence).containsExactly(1L, 2L);
        assertThat(unit.journal().list(1, Integer.MAX_VALUE))
                .extracting(row -> row.draft().subject())
                .containsExactly("two", "three");
        assertThat(unit.journal().list(3, 1)).isEmpty();
        assertThat(unit.journal().list(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThat(rows.scans).isZero();
    }

    @Test
    void what_has_a_key_is_looked_up_without_reading_its_kind() {
        unit.contents().insert(new ContentRow("t", Optional.empty(), "words"));
        unit.thanks().insert(new ThanksRow(THREAD, MEMBER));
        unit.readMarkers().advance(MEMBER, THREAD, 7);
        unit.readMarkers().advance(MEMBER, THREAD, 3);
        assertThat(unit.contents().find(List.of("t", "none"))).containsOnlyKeys("t");
        assertThat(unit.thanks().thanked(MEMBER, List.of(THREAD, PostId.of("none"))))
                .containsExactly(THREAD);
        assertThat(unit.readMarkers().places(MEMBER, List.of(THREAD, PostId.of("none"))))
                .containsExactly(Map.entry(THREAD, 7));
        assertThat(unit.aliases().codes(MEMBER, List.of(THREAD))).isEmpty();
        assertThat(rows.scans).isZero();
    }

    private static ThreadRow thread(long version) {
        return new ThreadRow(THREAD, 0, Optional.empty(), NOON, version);
    }

    private static JournalDraft draft(String subject) {
        return new JournalDraft(NOON, "posted", subject, Optional.empty(), Audience.MEMBERS, "{}");
    }
}

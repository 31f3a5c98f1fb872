package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowClass;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/** That there may be hundreds and thousands of rows, and none. */
public abstract class SizeRules extends MadeRules {
    private static final int HUNDREDS = 300;
    private static final int A_THOUSAND_AND_ONE = 1_001;

    /** For subclasses. */
    protected SizeRules() {}

    @Example
    @Proves({SpiRule.LISTS, SpiRule.SIZES, SpiRule.UNREAD})
    final void a_thousand_and_one_contributions_are_listed_and_counted() {
        List<ContributionRow> brought =
                rows(A_THOUSAND_AND_ONE, at -> Rows.contribution(id(at), "e", "test " + at, Rows.NOON, false, 1));
        inUnit(unit -> unit.put(ContributionRow.KIND, brought));
        Selection<ContributionRow> ofTest = ContributionRow.KIND.list("brought").where("e", false);
        inUnit(unit -> {
            assertThat(unit.list(ofTest.first(Integer.MAX_VALUE))).isEqualTo(brought);
            assertThat(unit.count(ofTest, Integer.MAX_VALUE)).isEqualTo(A_THOUSAND_AND_ONE);
        });
    }

    @Example
    @Proves({SpiRule.SIZES, SpiRule.TOGETHER, SpiRule.UNREAD})
    final void hundreds_of_notices_are_written_in_one_step_and_counted() {
        List<NoticeRow> notices = rows(HUNDREDS, at -> Rows.notice(id(at), "m", NoticeKind.REPLY, Rows.NOON, false, 1));
        write(unit -> unit.notices().put(notices));
        write(unit -> {
            assertThat(unit.notices()
                            .list(MemberId.of("m"), EnumSet.of(NoticeKind.REPLY), Optional.empty(), Integer.MAX_VALUE))
                    .isEqualTo(notices);
            assertThat(unit.notices().unread(MemberId.of("m"), EnumSet.of(NoticeKind.REPLY)))
                    .isEqualTo(HUNDREDS);
        });
    }

    @Example
    @Proves({SpiRule.SIZES, SpiRule.FOUND})
    final void hundreds_of_ids_are_found_in_one_step() {
        List<ContentRow> contents = rows(HUNDREDS, at -> Rows.content(id(at)));
        inUnit(unit -> unit.put(ContentRow.KIND, contents));
        inUnit(unit -> assertThat(unit.find(
                                ContentRow.KIND,
                                contents.stream().map(ContentRow.KIND::keyOf).toList())
                        .values())
                .containsExactlyInAnyOrderElementsOf(contents));
    }

    @Example
    @Proves({SpiRule.JOURNAL_PLACES, SpiRule.SIZES, SpiRule.LISTS})
    final void a_thousand_and_one_entries_are_journaled_in_one_step() {
        List<JournalDraft> drafts = rows(A_THOUSAND_AND_ONE, at -> Rows.event("event " + at));
        List<JournalRow> expected = rows(A_THOUSAND_AND_ONE, at -> new JournalRow(at + 1L, drafts.get(at)));
        write(unit -> assertThat(unit.journal().append(drafts)).isEqualTo(expected));
        write(unit -> assertThat(unit.journal().list(0, Integer.MAX_VALUE)).isEqualTo(expected));
    }

    @Example
    @Proves({SpiRule.LISTED, SpiRule.SIZES})
    final void a_thousand_and_one_rows_are_listed_across_groups() {
        inUnit(unit -> unit.put(IdempotencyRow.KIND, rows(A_THOUSAND_AND_ONE, at -> Rows.outcome("ana", id(at)))));
        Selection<IdempotencyRow> ofAna = IdempotencyRow.KIND.list("person").where("ana");
        assertThat(storage().directory().list(ofAna, Optional.empty(), Integer.MAX_VALUE))
                .extracting(found -> found.row().key().value())
                .isEqualTo(rows(A_THOUSAND_AND_ONE, SizeRules::id));
    }

    @Example
    @Proves({SpiRule.SIZES, SpiRule.FOUND})
    final void nothing_is_found_written_and_removed_of_any_kind() {
        allKinds().forEach(this::doesNothing);
    }

    private <R> void doesNothing(Kind<R> kind) {
        List<Key> none = List.of();
        inUnit(unit -> {
            assertThat(unit.find(kind, none)).as("of no keys of %s", kind).isEmpty();
            if (kind.rowClass() != RowClass.JOURNAL) {
                assertThat(unit.remove(kind, none)).isZero();
            }
            if (kind.rowClass() != RowClass.JOURNAL && kind.raised().isEmpty()) {
                unit.put(kind, List.of());
            }
        });
    }

    private static <R> List<R> rows(int many, IntFunction<R> row) {
        return IntStream.range(0, many).mapToObj(row).toList();
    }

    /** In the order of the numbers. */
    private static String id(int number) {
        return String.format(Locale.ROOT, "%04d", number);
    }
}

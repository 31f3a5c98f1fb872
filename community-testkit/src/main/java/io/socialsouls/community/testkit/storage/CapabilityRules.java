package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** What a fixture declares is there, and what it doesn't is not. */
public abstract class CapabilityRules extends StorageRules {
    /** For subclasses. */
    protected CapabilityRules() {}

    @Example
    @Proves({SpiRule.ATOMIC, SpiRule.CAPABILITIES})
    final void rows_outlive_the_storage_if_it_is_durable() {
        append("a");
        fixture().letGo();
        assertThat(types(fixture().open())).isEqualTo(has(Capability.DURABLE) ? List.of("a") : List.of());
    }

    @Example
    @Proves({SpiRule.ISOLATED, SpiRule.CAPABILITIES})
    final void a_second_storage_on_the_same_rows_sees_what_the_first_committed_if_they_are_shared() {
        Storage second = fixture().open();
        append("a");
        assertThat(types(second)).isEqualTo(has(Capability.SHARED) ? List.of("a") : List.of());
        Stores.in(second, Rows.GROUP, unit -> unit.journal().append(List.of(Rows.event("b"))));
        assertThat(types(storage())).isEqualTo(has(Capability.SHARED) ? List.of("a", "b") : List.of("a"));
    }

    @Example
    @Proves({SpiRule.JOURNAL_PLACES, SpiRule.CAPABILITIES})
    final void the_journal_is_numbered_on_from_where_it_was_by_a_storage_that_is_opened_again() {
        append("a");
        Storage second = fixture().open();
        assertThat(appended(second)).isEqualTo(has(Capability.SHARED) ? 2 : 1);
        assertThat(appended(storage())).isEqualTo(has(Capability.SHARED) ? 3 : 2);
        fixture().letGo();
        long there = has(Capability.SHARED) ? 3 : 2;
        assertThat(appended(fixture().open())).isEqualTo(has(Capability.DURABLE) ? there + 1 : 1);
    }

    @Example
    @Proves({SpiRule.WHO_RETRIES, SpiRule.CAPABILITIES})
    final void units_belong_to_the_hosts_transaction_if_they_join_it() {
        List<String> ran = new ArrayList<>();
        if (!has(Capability.JOINS_HOST_TRANSACTION)) {
            assertThat(storage().retriesConflicts()).isTrue();
            assertThatThrownBy(() -> fixture().inHostTransaction(() -> ran.add("never"), true))
                    .isInstanceOf(UnsupportedOperationException.class);
            assertThat(ran).isEmpty();
            return;
        }
        assertThat(storage().retriesConflicts()).isFalse();
        fixture().inHostTransaction(() -> append("lost", ran), false);
        assertThat(types(storage())).isEmpty();
        assertThat(ran).isEmpty();
        fixture().inHostTransaction(() -> append("a", ran) + append("b", ran), true);
        assertThat(types(storage())).containsExactly("a", "b");
        fixture().inHostTransaction(this::failAndGoOn, true);
        assertThat(types(storage())).containsExactly("a", "b", "c");
    }

    /** A unit that fails is undone, though the host goes on in the same transaction and commits. */
    private int failAndGoOn() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.journal().append(List.of(Rows.event("lost")));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        append("c");
        return 1;
    }

    private void append(String type) {
        write(unit -> unit.journal().append(List.of(Rows.event(type))));
    }

    private int append(String type, List<String> ran) {
        write(unit -> {
            unit.journal().append(List.of(Rows.event(type)));
            unit.afterCommit(() -> ran.add(type));
        });
        return 1;
    }

    private static long appended(Storage to) {
        List<JournalRow> appended =
                Stores.in(to, Rows.GROUP, unit -> unit.journal().append(List.of(Rows.event("x"))));
        return appended.get(0).sequence();
    }

    private static List<String> types(Storage asked) {
        List<JournalRow> journal =
                Stores.in(asked, Rows.GROUP, unit -> unit.journal().list(0, 9));
        return journal.stream().map(row -> row.draft().type()).toList();
    }
}

package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;

/** Append-only, without gaps. */
public abstract class JournalRules extends StorageRules {
    /** For subclasses. */
    protected JournalRules() {}

    @Example
    @Proves(SpiRule.JOURNAL_PLACES)
    final void places_are_given_from_one_on_without_gaps_whatever_was_rolled_back() {
        write(unit -> assertThat(unit.journal().append(List.of(Rows.event("a"), Rows.event("b"))))
                .containsExactly(new JournalRow(1, Rows.event("a")), new JournalRow(2, Rows.event("b"))));
        assertThatThrownBy(() -> write(unit -> {
                    unit.journal().append(List.of(Rows.event("lost"), Rows.event("lost")));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        write(unit -> assertThat(unit.journal().append(List.of(Rows.event("c"))))
                .containsExactly(new JournalRow(3, Rows.event("c"))));
        write(
                Rows.OTHER,
                unit -> assertThat(unit.journal().append(List.of(Rows.event("d"))))
                        .containsExactly(new JournalRow(1, Rows.event("d"))));
    }

    @Example
    @Proves(SpiRule.LISTS)
    final void it_is_read_strictly_after_a_place() {
        write(unit -> unit.journal().append(List.of(Rows.event("a"), Rows.event("b"), Rows.event("c"))));
        assertThat(types(0, 2)).containsExactly("a", "b");
        assertThat(types(1, 9)).containsExactly("b", "c");
        assertThat(types(2, Integer.MAX_VALUE)).containsExactly("c");
        assertThat(types(3, 1)).isEmpty();
        assertThat(types(Long.MAX_VALUE, 1)).isEmpty();
    }

    @Example
    @Proves({SpiRule.LISTS, SpiRule.JOURNAL_PLACES})
    final void the_tenth_place_comes_after_the_ninth() {
        List<JournalRow> expected = IntStream.rangeClosed(1, 12)
                .mapToObj(place -> new JournalRow(place, Rows.event("event " + place)))
                .toList();
        for (JournalRow row : expected) {
            write(unit ->
                    assertThat(unit.journal().append(List.of(row.draft()))).containsExactly(row));
        }
        write(unit -> {
            assertThat(unit.journal().list(0, 99)).isEqualTo(expected);
            assertThat(unit.journal().list(8, 3)).isEqualTo(expected.subList(8, 11));
            assertThat(unit.journal().list(9, 1)).isEqualTo(expected.subList(9, 10));
        });
    }

    private List<String> types(long after, int limit) {
        return read(unit -> unit.journal().list(after, limit)).stream()
                .map(row -> row.draft().type())
                .toList();
    }
}

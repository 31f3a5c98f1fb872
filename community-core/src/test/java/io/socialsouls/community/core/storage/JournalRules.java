package io.socialsouls.community.core.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.spi.JournalRow;
import java.util.List;
import net.jqwik.api.Example;

/** Append-only, without gaps. */
abstract class JournalRules extends StorageRules {
    @Example
    void places_are_given_from_one_on_without_gaps_whatever_was_rolled_back() {
        write(unit -> assertThat(unit.journal().append(List.of(Sample.event("a"), Sample.event("b"))))
                .containsExactly(new JournalRow(1, Sample.event("a")), new JournalRow(2, Sample.event("b"))));
        assertThatThrownBy(() -> write(unit -> {
                    unit.journal().append(List.of(Sample.event("lost"), Sample.event("lost")));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        write(unit -> assertThat(unit.journal().append(List.of(Sample.event("c"))))
                .containsExactly(new JournalRow(3, Sample.event("c"))));
        write(
                Sample.OTHER,
                unit -> assertThat(unit.journal().append(List.of(Sample.event("d"))))
                        .containsExactly(new JournalRow(1, Sample.event("d"))));
    }

    @Example
    void it_is_read_strictly_after_a_place() {
        write(unit -> unit.journal().append(List.of(Sample.event("a"), Sample.event("b"), Sample.event("c"))));
        assertThat(types(0, 2)).containsExactly("a", "b");
        assertThat(types(1, 9)).containsExactly("b", "c");
        assertThat(types(2, Integer.MAX_VALUE)).containsExactly("c");
        assertThat(types(3, 1)).isEmpty();
        assertThat(types(Long.MAX_VALUE, 1)).isEmpty();
    }

    private List<String> types(long after, int limit) {
        return read(unit -> unit.journal().list(after, limit)).stream()
                .map(row -> row.draft().type())
                .toList();
    }
}

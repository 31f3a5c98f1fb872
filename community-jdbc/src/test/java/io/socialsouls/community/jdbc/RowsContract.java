package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a database could get wrong with rows that the rules of the kit do not look for. */
abstract class RowsContract extends GroupOnDatabase {
    RowsContract(TestDatabase database) {
        super(database);
    }

    @Test
    void instants_far_from_now_keep_their_microseconds() {
        List<Instant> instants = List.of(
                Instant.parse("0001-01-01T00:00:00.000001Z"),
                Instant.parse("1582-10-10T23:59:59.999999Z"),
                Instant.EPOCH.minusNanos(1000),
                Instant.parse("2026-03-29T02:30:00.5Z"),
                Instant.parse("9999-12-31T23:59:59.999999Z"));
        write(unit -> instants.forEach(each -> unit.threads().put(Samples.thread(each.toString(), each, 1))));
        assertThat(list(unit -> unit.threads().latest(Optional.empty(), 10)))
                .extracting(ThreadRow::lastActivity)
                .containsExactlyElementsOf(instants.stream()
                        .sorted((one, other) -> other.compareTo(one))
                        .toList());
    }

    @Test
    void a_unit_goes_on_after_a_conflict_that_it_caught() {
        write(unit -> unit.group().put(Samples.group(1)));
        write(unit -> {
            try {
                unit.group().put(Samples.group(1));
            } catch (RuntimeException conflict) {
                unit.group().put(Samples.group(2));
            }
        });
        assertThat(find(unit -> unit.group().find())).contains(Samples.group(2));
    }

    @Test
    void many_rows_are_found_in_one_step() {
        List<PostId> ids =
                IntStream.range(0, 1_201).mapToObj(at -> PostId.of("p" + at)).toList();
        write(unit -> ids.forEach(id -> unit.thanks().insert(new ThanksRow(id, Samples.BEN))));
        assertThat(list(unit -> List.copyOf(unit.thanks().thanked(Samples.BEN, ids))))
                .containsExactlyInAnyOrderElementsOf(ids);
    }
}

package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.model.TwoThreads;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;

/** What a unit sees of those that were committed before it, and of those that are committed meanwhile. */
public abstract class MomentRules extends StorageRules {
    private static final PostId THREAD = PostId.of("t");

    /** For subclasses. */
    protected MomentRules() {}

    @Example
    @Proves({SpiRule.ONE_MOMENT, SpiRule.ISOLATED})
    final void what_a_unit_reads_is_of_one_moment_whatever_is_committed_meanwhile() {
        write(unit -> reply(unit, 1));
        List<Integer> replies = new ArrayList<>();
        List<Integer> journaled = new ArrayList<>();
        Pair.of(
                storage(),
                Rows.GROUP,
                modeOfAMoment(),
                (unit, meet) -> {
                    replies.add(replies(GroupUnit.asking(unit)));
                    meet.run();
                    journaled.add(journaled(GroupUnit.asking(unit)));
                },
                UnitMode.WRITES,
                unit -> reply(GroupUnit.asking(unit), 2));
        assertThat(journaled).as("entries in the journal, one for each reply").isEqualTo(replies);
    }

    @Example
    @Proves({SpiRule.ISOLATED, SpiRule.ONE_MOMENT})
    final void what_a_unit_reads_once_it_has_locked_stays_until_it_ends() {
        write(unit -> reply(unit, 1));
        Pair.of(storage(), Rows.GROUP, this::repliesToWhatItRead, unit -> repliesToWhatItRead(unit));
        read(unit -> {
            assertThat(journaled(unit))
                    .as("entries in the journal, one for each reply")
                    .isEqualTo(replies(unit));
            return true;
        });
    }

    @Example
    @Proves(SpiRule.ISOLATED)
    final void what_one_thread_committed_another_sees_though_it_has_read_before() {
        try (TwoThreads turns = new TwoThreads(storage())) {
            for (int replies = 1; replies <= 3; replies++) {
                int said = replies;
                Stores.<Boolean>in(turns, Rows.GROUP, unit -> reply(unit, said));
                assertThat(seen(turns)).isEqualTo(said);
            }
            // From now on it is the other one that writes.
            assertThat(seen(turns)).isEqualTo(3);
            for (int replies = 4; replies <= 6; replies++) {
                int said = replies;
                Stores.<Boolean>in(turns, Rows.GROUP, unit -> reply(unit, said));
                assertThat(seen(turns)).isEqualTo(said);
            }
        }
    }

    private void repliesToWhatItRead(StorageUnit unit) {
        GroupUnit asked = GroupUnit.asking(unit);
        reply(asked, replies(asked) + 1);
    }

    private static boolean reply(GroupUnit unit, int replies) {
        unit.threads().put(new ThreadRow(THREAD, replies, Optional.empty(), Rows.NOON, replies));
        unit.journal().append(List.of(Rows.event("reply " + replies)));
        return true;
    }

    private static int replies(GroupUnit unit) {
        return unit.threads().find(THREAD).map(ThreadRow::replies).orElse(0);
    }

    private static int journaled(GroupUnit unit) {
        return unit.journal().list(0, Integer.MAX_VALUE).size();
    }

    private static int seen(Storage storage) {
        return Stores.in(storage, Rows.GROUP, MomentRules::replies);
    }
}

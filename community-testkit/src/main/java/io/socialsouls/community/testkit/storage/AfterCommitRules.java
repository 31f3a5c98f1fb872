package io.socialsouls.community.testkit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.testkit.Proves;
import io.socialsouls.community.testkit.SpiRule;
import io.socialsouls.community.testkit.value.Rows;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;

/** What runs once a unit is committed. */
public abstract class AfterCommitRules extends StorageRules {
    /** For subclasses. */
    protected AfterCommitRules() {}

    private final List<String> ran = new ArrayList<>();

    @Example
    @Proves(SpiRule.AFTER_COMMIT)
    final void actions_run_in_order_once_everything_is_committed_and_may_open_units() {
        write(unit -> {
            unit.afterCommit(() -> ran.add("first"));
            unit.journal().append(List.of(Rows.event("x")));
            unit.afterCommit(() ->
                    ran.add(read(next -> next.journal().list(0, 9)).size() + " in the journal"));
            assertThat(ran).isEmpty();
        });
        assertThat(ran).containsExactly("first", "1 in the journal");
    }

    @Example
    @Proves(SpiRule.AFTER_COMMIT)
    final void actions_run_on_the_thread_of_the_unit_and_hold_up_nobody() {
        write(unit -> unit.afterCommit(() -> {
            ran.add(Thread.currentThread().getName());
            assertThat(Side.<List<JournalRow>>besides(
                            () -> read(other -> other.journal().list(0, 9))))
                    .isEmpty();
        }));
        assertThat(ran).containsExactly(Thread.currentThread().getName());
    }

    @Example
    @Proves(SpiRule.AFTER_COMMIT)
    final void no_action_runs_for_a_unit_that_is_rolled_back() {
        assertThatThrownBy(() -> write(unit -> {
                    unit.afterCommit(() -> ran.add("never"));
                    throw new IllegalArgumentException("on purpose");
                }))
                .isInstanceOf(IllegalArgumentException.class);
        write(unit -> {});
        assertThat(ran).isEmpty();
    }

    @Example
    @Proves(SpiRule.AFTER_COMMIT_THROWS)
    final void what_actions_throw_reaches_the_caller_with_all_of_them_run_and_everything_committed() {
        RuntimeException first = new IllegalArgumentException("first");
        Error second = new AssertionError("second");
        assertThatThrownBy(() -> write(unit -> {
                    unit.contents().insert(Rows.content("p"));
                    unit.afterCommit(() -> {
                        throw first;
                    });
                    unit.afterCommit(() -> {
                        throw second;
                    });
                    unit.afterCommit(() -> {
                        throw first;
                    });
                    unit.afterCommit(() -> ran.add("last"));
                }))
                .isSameAs(first)
                .hasSuppressedException(second);
        assertThat(first.getSuppressed()).containsExactly(second);
        assertThat(ran).containsExactly("last");
        write(unit -> assertThat(unit.contents().find(List.of("p"))).hasSize(1));
    }
}

package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.CommandListener;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ListenersTest {
    private static final PersonId ANA = PersonId.of("ana");

    private final List<CommandListener.Call> calls = new ArrayList<>();
    private final Stumbling storage = new Stumbling(new InMemoryStorage(), new AtomicInteger());
    private final Community community =
            Communities.builder().storage(storage).commandListener(calls::add).build();
    private final GroupId group = community.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana"));

    @Test
    void pooling_is_part_of_the_call_that_listeners_are_told_of() {
        ExperimentId empty = community
                .as(ANA)
                .in(group)
                .experiments()
                .open(Protocol.tactic("T")
                        .hypothesis("H")
                        .metric("M")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        assertThat(Failures.codeOf(
                        () -> community.as(ANA).in(group).experiments().pooledResult(empty)))
                .isEqualTo(ErrorCode.NOT_POOLABLE);
        assertThat(last().name()).isEqualTo("experiments.pooledResult");
        assertThat(last().error()).contains(ErrorCode.NOT_POOLABLE);
    }

    @Test
    void the_look_across_groups_is_told_of_without_a_group_and_is_made_again_after_a_conflict() {
        storage.conflicts().set(2);
        assertThat(community.as(ANA).groups(PageRequest.first(9)).items()).hasSize(1);
        assertThat(storage.conflicts()).hasValue(0);
        assertThat(last().name()).isEqualTo("groups");
        assertThat(last().group()).isEmpty();
        assertThat(last().error()).isEmpty();
    }

    @Test
    void reading_the_journal_is_told_of_and_is_made_again_after_a_conflict() {
        storage.conflicts().set(2);
        assertThat(community.asHost().journal(group).after(0, 9)).hasSize(1);
        assertThat(storage.conflicts()).hasValue(0);
        assertThat(last().name()).isEqualTo("host.journal");
        assertThat(last().group()).contains(group);
    }

    @Test
    void what_a_listener_throws_reaches_neither_the_caller_nor_the_next_listener_be_it_an_error() {
        List<String> told = new ArrayList<>();
        Community guarded = Communities.builder()
                .commandListener(call -> {
                    throw new NoClassDefFoundError("metrics");
                })
                .commandListener(call -> told.add(call.name()))
                .listener((where, entries) -> {
                    throw new AssertionError("on purpose");
                })
                .listener((where, entries) -> told.add("journal"))
                .build();
        assertThat(guarded.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana")))
                .isNotNull();
        assertThat(told).containsExactly("journal", "group.found");
    }

    @Test
    void what_makes_the_virtual_machine_uncertain_reaches_the_caller() {
        Community exhausted = Communities.builder()
                .commandListener(call -> {
                    throw new OutOfMemoryError("on purpose");
                })
                .build();
        assertThatThrownBy(() -> exhausted.as(ANA).groups(PageRequest.first(9))).isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void a_call_took_no_longer_than_it_took() {
        long before = System.nanoTime();
        community.as(ANA).groups(PageRequest.first(9));
        assertThat(last().took()).isBetween(Duration.ZERO, Duration.ofNanos(System.nanoTime() - before));
        assertThat(last().unexpected()).isFalse();
    }

    @Test
    void a_refusal_is_expected_and_what_is_no_typed_error_is_not() {
        assertThat(Failures.codeOf(() ->
                        community.as(PersonId.of("ben")).in(group).members().leave()))
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(last().unexpected()).isFalse();

        Community broken = Communities.builder()
                .storage(storage)
                .clock(() -> {
                    throw new IllegalStateException("on purpose");
                })
                .commandListener(calls::add)
                .build();
        assertThatThrownBy(() -> broken.as(ANA).in(group).charter()).isInstanceOf(IllegalStateException.class);
        assertThat(last().unexpected()).isTrue();
        assertThat(last().error()).isEmpty();
    }

    @Test
    void listeners_are_told_what_the_journal_then_shows() {
        List<JournalEntry> told = new ArrayList<>();
        Community open = Communities.builder()
                .storage(storage)
                .listener((where, entries) -> told.addAll(entries))
                .build();
        GroupId another = open.as(ANA).found(Charter.listed("H", "P"), Profile.named("Ana"));
        open.as(ANA).in(another).members().invite(PersonId.of("ben"), Profile.named("Ben"));
        assertThat(told).hasSize(2).isEqualTo(open.asHost().journal(another).after(0, 9));
    }

    @Test
    void a_listener_that_answers_every_command_by_another_ends_in_a_typed_error() {
        List<Community> self = new ArrayList<>();
        List<CommandListener.Call> made = new ArrayList<>();
        Community endless = Communities.builder()
                .commandListener(made::add)
                .listener((where, entries) ->
                        self.get(0).as(ANA).in(where).posts().submit(Draft.story("Again", "And again.")))
                .build();
        self.add(endless);
        GroupId founded = endless.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana"));
        assertThat(made.get(0).error()).as("the innermost").contains(ErrorCode.WRONG_STATE);
        assertThat(made.subList(1, made.size()))
                .as("the others")
                .hasSize(8)
                .allSatisfy(call -> assertThat(call.error()).isEmpty());
        assertThat(endless.asHost().journal(founded).after(0, 99)).hasSize(8);
        assertThat(endless.as(ANA)
                        .in(founded)
                        .posts()
                        .submit(Draft.story("Later", "As usual."))
                        .post())
                .as("a thread that was deep down comes up again")
                .isPresent();
    }

    @Test
    void a_listener_deep_down_may_still_read() {
        List<Community> self = new ArrayList<>();
        List<Integer> read = new ArrayList<>();
        Community curious = Communities.builder()
                .listener((where, entries) -> {
                    read.add(self.get(0).asHost().journal(where).after(0, 99).size());
                    self.get(0).as(ANA).in(where).posts().submit(Draft.story("Again", "And again."));
                })
                .build();
        self.add(curious);
        curious.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana"));
        assertThat(read).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    private CommandListener.Call last() {
        return calls.get(calls.size() - 1);
    }

    /** Ends so many units in a conflict. */
    private record Stumbling(Storage sound, AtomicInteger conflicts) implements Storage {
        @Override
        public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
            if (conflicts.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new ConflictException("on purpose");
            }
            return sound.inUnit(group, mode, work);
        }

        @Override
        public boolean retriesConflicts() {
            return true;
        }

        @Override
        public Directory directory() {
            return sound.directory();
        }
    }
}

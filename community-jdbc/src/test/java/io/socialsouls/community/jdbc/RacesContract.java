package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two processes do the same at once: both have begun, on a connection each, before either goes on. */
@Timeout(60)
abstract class RacesContract {
    private final PersonId michelle = PersonId.of(UUID.randomUUID().toString());
    private final PersonId ana = PersonId.of(UUID.randomUUID().toString());
    private final TestDatabase database;
    private final Community community;

    RacesContract(TestDatabase database) {
        this.database = database;
        community = Communities.builder().storage(database.storage()).build();
    }

    @Test
    void a_command_that_is_sent_twice_with_one_key_is_done_once_and_both_learn_its_outcome() {
        GroupId souls = found();
        int before = journal(souls).size();
        Community racing = racing();
        List<Object> outcomes = atOnce(
                () -> ask(racing.as(michelle).in(souls), "one"),
                () -> ask(racing.as(michelle).in(souls), "one"));
        assertThat(outcomes.get(0)).isEqualTo(outcomes.get(1));
        int after = journal(souls).size();
        assertThat(ask(community.as(michelle).in(souls), "other")).isNotEqualTo(outcomes.get(0));
        assertThat(journal(souls)).as("as many entries for each question").hasSize(after + after - before);
        assertNoGap(souls);
    }

    @Test
    void of_two_owners_who_leave_at_once_one_stays() {
        GroupId souls = found();
        ActorInGroup asMichelle = community.as(michelle).in(souls);
        MemberId other = community.as(ana).in(souls).members().requestToJoin(Profile.named("Ana"));
        asMichelle.members().admit(other);
        asMichelle.members().appoint(other, Role.OWNER);
        Community racing = racing();
        assertThat(atOnce(
                        () -> leave(racing.as(michelle).in(souls)),
                        () -> leave(racing.as(ana).in(souls))))
                .containsExactlyInAnyOrder("left", ErrorCode.WRONG_STATE);
        assertNoGap(souls);
    }

    @Test
    void a_test_that_is_brought_twice_at_once_counts_once() {
        GroupId souls = found();
        ExperimentId numbers = community
                .as(michelle)
                .in(souls)
                .experiments()
                .open(Protocol.tactic("Numbers")
                        .hypothesis("More clicks")
                        .metric("clicks")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        Community racing = racing();
        assertThat(atOnce(
                        () -> bring(racing.as(michelle).in(souls), numbers),
                        () -> bring(racing.as(michelle).in(souls), numbers)))
                .containsExactlyInAnyOrder("brought", ErrorCode.ALREADY_EXISTS);
        assertNoGap(souls);
    }

    @Test
    void a_stranger_s_call_on_a_group_whose_lock_is_held_returns_at_once_as_if_there_were_none() {
        GroupId souls = community.as(michelle).found(Charter.unlisted("Souls", "Ask"), Profile.named("Michelle"));
        Stores.<Boolean>in(database.storage(), souls, unit -> {
            unit.lock();
            for (GroupId each : List.of(souls, GroupId.of("none"))) {
                assertThat(Aside.get(() -> leave(community.as(ana).in(each))).join())
                        .isEqualTo(ErrorCode.NOT_FOUND);
            }
            return true;
        });
    }

    private GroupId found() {
        return community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
    }

    private Community racing() {
        return Communities.builder()
                .storage(new MeetingStorage(database.storage(), new CountDownLatch(2)))
                .build();
    }

    private static Object ask(ActorInGroup author, String key) {
        return author.withIdempotencyKey(IdempotencyKey.of(key))
                .posts()
                .submit(Draft.question("What is a lift?", "I nod."))
                .post()
                .orElseThrow();
    }

    private static Object leave(ActorInGroup owner) {
        try {
            owner.members().leave();
            return "left";
        } catch (CommunityException refused) {
            return refused.code();
        }
    }

    private static Object bring(ActorInGroup member, ExperimentId experiment) {
        try {
            member.experiments()
                    .contribute(
                            experiment,
                            Contribution.of(
                                    "May", EventCounts.treated(30, 1_000).control(20, 1_000)));
            return "brought";
        } catch (CommunityException refused) {
            return refused.code();
        }
    }

    private List<JournalEntry> journal(GroupId group) {
        return community.asHost().journal(group).after(0, 99);
    }

    private void assertNoGap(GroupId group) {
        List<JournalEntry> entries = journal(group);
        assertThat(entries)
                .extracting(JournalEntry::sequence)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, entries.size()).boxed().toList());
    }

    private static List<Object> atOnce(Supplier<Object> one, Supplier<Object> other) {
        CompletableFuture<Object> first = Aside.get(one);
        Object second = other.get();
        return List.of(first.join(), second);
    }

    /** Lets nobody go on before all have begun. */
    private record MeetingStorage(Storage storage, CountDownLatch toBegin) implements Storage {
        @Override
        public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
            return storage.<T>inUnit(group, mode, unit -> {
                toBegin.countDown();
                try {
                    assertThat(toBegin.await(30, TimeUnit.SECONDS)).isTrue();
                } catch (InterruptedException stopped) {
                    throw new AssertionError(stopped);
                }
                return work.apply(unit);
            });
        }

        @Override
        public boolean retriesConflicts() {
            return storage.retriesConflicts();
        }

        @Override
        public Directory directory() {
            return storage.directory();
        }
    }
}

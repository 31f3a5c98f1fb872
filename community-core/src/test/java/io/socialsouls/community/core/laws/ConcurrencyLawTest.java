package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The laws hold for callers who come at the same time. */
class ConcurrencyLawTest {
    private static final int CALLERS = 8;

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property(tries = 40)
    void state_and_journal_agree_after_several_threads_in_one_group(
            @ForAll @Size(4) List<@From("histories") List<Step>> histories) throws Exception {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        together(histories.size(), caller -> world.run(histories.get(caller)));
        agrees(world);
    }

    @Property(tries = 20)
    void groups_on_one_storage_do_not_touch_each_other(@ForAll @Size(4) List<@From("histories") List<Step>> histories)
            throws Exception {
        InMemoryStorage storage = new InMemoryStorage();
        List<World> worlds = new ArrayList<>();
        for (int i = 0; i < histories.size(); i++) {
            worlds.add(new World(storage, World.LISTED, "founding-" + i).inConversation());
        }
        List<List<String>> answers =
                together(histories.size(), caller -> worlds.get(caller).run(histories.get(caller)));
        for (int i = 0; i < worlds.size(); i++) {
            ReplayLawTest.check(worlds.get(i));
            World alone = new World(new InMemoryStorage(), World.LISTED, "founding-" + i).inConversation();
            assertThat(answers.get(i)).isEqualTo(alone.run(histories.get(i)));
            assertThat(Dump.of(worlds.get(i))).isEqualTo(Dump.of(alone));
        }
    }

    @Example
    void of_two_owners_who_leave_at_the_same_time_one_stays() throws Exception {
        for (int round = 0; round < 50; round++) {
            World world = new World(new InMemoryStorage(), World.LISTED);
            world.run(Step.of(Samples.OWNER, new Act.Appoints(Samples.ANA, Role.OWNER)));
            List<String> answers = together(
                    2, caller -> world.run(Step.of(caller == 0 ? Samples.OWNER : Samples.ANA, new Act.Leaves())));
            assertThat(answers).filteredOn(Act.DONE::equals).hasSize(1);
            assertThat(Observation.items(world.as(Samples.CURATOR).members()::all))
                    .extracting(Member::role)
                    .containsOnlyOnce(Role.OWNER);
        }
    }

    @Example
    void a_key_that_many_send_at_the_same_time_has_one_effect() throws Exception {
        World world = new World(new InMemoryStorage(), World.LISTED);
        IdempotencyKey key = IdempotencyKey.of("form-1");
        long before = ReplayLawTest.journal(world).size();
        List<PostOutcome> outcomes = together(
                CALLERS,
                caller -> world.as(Samples.ANA).once(key).posts().submit(Draft.question("Once?", "Or many times?")));
        assertThat(outcomes).containsOnly(outcomes.get(0));
        assertThat(ReplayLawTest.journal(world)).hasSize((int) before + 1);
    }

    @Example
    void a_founding_that_many_send_at_the_same_time_founds_one_group() throws Exception {
        World world = new World(new InMemoryStorage(), World.LISTED);
        var founder = world.community.as(Samples.person(Samples.STRANGER)).once(IdempotencyKey.of("found"));
        var groups = together(CALLERS, caller -> founder.found(World.LISTED, Samples.profile(Samples.STRANGER)));
        assertThat(groups).containsOnly(groups.get(0));
        assertThat(world.community.asHost().journal(groups.get(0)).after(0, 10)).hasSize(1);
    }

    @Example
    void contributions_that_come_at_the_same_time_are_all_there() throws Exception {
        World world = new World(new InMemoryStorage(), World.LISTED);
        var experiment = world.known.experiment(0);
        int each = 20;
        together(CALLERS, caller -> {
            for (int test = 0; test < each; test++) {
                world.as(caller % 2 == 0 ? Samples.ANA : Samples.BEN)
                        .experiments()
                        .contribute(
                                experiment,
                                Contribution.of("test " + caller + " " + test, new EventCounts(3, 10 + test, 2, 10)));
            }
            return Act.DONE;
        });
        assertThat(world.as(Samples.GUEST)
                        .experiments()
                        .pooledResult(experiment)
                        .effect()
                        .k())
                .isEqualTo(CALLERS * each);
        agrees(world);
    }

    /** As the law of replay, but that listeners of different calls may be told in another order. */
    private static void agrees(World world) {
        List<JournalEntry> heard = new ArrayList<>(world.heard);
        heard.sort(Comparator.comparing(JournalEntry::sequence));
        world.heard.clear();
        world.heard.addAll(heard);
        ReplayLawTest.check(world);
    }

    private static <T> List<T> together(int callers, IntFunction<T> call)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            CyclicBarrier start = new CyclicBarrier(callers);
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                int caller = i;
                all.add(threads.submit(() -> {
                    start.await();
                    return call.apply(caller);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> each : all) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}

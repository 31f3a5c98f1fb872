package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.community.Act;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.World;
import io.socialsouls.community.testkit.replay.Agreement;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

/** The laws hold for callers who come at the same time, however it falls out. */
public abstract class ConcurrencyLaw extends CommunityLaw {
    private static final int CALLERS = 8;
    private static final int TESTS_EACH = 5;

    /** For subclasses. */
    protected ConcurrencyLaw() {}

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.JOURNAL})
    public final void state_and_journal_agree_after_several_threads_in_one_group(
            @ForAll @Size(4) List<@From("stories") Story> stories) {
        holds((trial, nothing) -> {
            World world = trial.world();
            Together.call(stories.size(), caller -> world.run(stories.get(caller)));
            Agreement.check(world);
        });
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.GROUPS_APART)
    public final void groups_on_one_storage_do_not_touch_each_other(
            @ForAll @Size(4) List<@From("stories") Story> stories) {
        holds((trial, nothing) -> {
            Storage storage = trial.storage();
            List<World> worlds = new ArrayList<>();
            for (int i = 0; i < stories.size(); i++) {
                worlds.add(new World(storage, World.LISTED, "founding-" + i));
            }
            List<List<String>> answers =
                    Together.call(stories.size(), caller -> worlds.get(caller).run(stories.get(caller)));
            for (int i = 0; i < worlds.size(); i++) {
                World alone = new World(trial.storage(), World.LISTED, "founding-" + i);
                List<String> expected = alone.run(stories.get(i));
                Lines.same("what is answered", Renumbered.of(answers.get(i)), Renumbered.of(expected));
                Lines.same("what is stored", Renumbered.of(Dump.of(worlds.get(i))), Renumbered.of(Dump.of(alone)));
            }
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ONE_AFTER_ANOTHER})
    public final void a_key_that_many_send_at_the_same_time_has_one_effect() {
        holds((trial, nothing) -> {
            World world = trial.world();
            IdempotencyKey key = IdempotencyKey.of("form-1");
            int before = world.journal().size();
            List<PostOutcome> outcomes = Together.call(
                    CALLERS,
                    caller -> World.again(() ->
                            world.as(Samples.ANA).once(key).posts().submit(Draft.question("Once?", "Or many times?"))));
            assertThat(outcomes).containsOnly(outcomes.get(0));
            assertThat(world.journal()).hasSize(before + 1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ONE_AFTER_ANOTHER})
    public final void a_founding_that_many_send_at_the_same_time_founds_one_group() {
        holds((trial, nothing) -> {
            World world = trial.world();
            var founder = world.community().as(Samples.person(Samples.STRANGER)).once(IdempotencyKey.of("found"));
            var groups = Together.call(
                    CALLERS,
                    caller -> World.again(() -> founder.found(World.LISTED, Samples.profile(Samples.STRANGER))));
            assertThat(groups).containsOnly(groups.get(0));
            assertThat(world.community().asHost().journal(groups.get(0)).after(0, 10))
                    .hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.POOLING})
    public final void contributions_that_come_at_the_same_time_are_all_there() {
        holds((trial, nothing) -> {
            World world = trial.world();
            ExperimentId experiment = world.known().experiment(0);
            Together.call(CALLERS, caller -> bring(world, experiment, caller));
            assertThat(world.as(Samples.GUEST)
                            .experiments()
                            .pooledResult(experiment)
                            .effect()
                            .k())
                    .isEqualTo(CALLERS * TESTS_EACH);
            Agreement.check(world);
        });
    }

    private static String bring(World world, ExperimentId experiment, int caller) {
        for (int test = 0; test < TESTS_EACH; test++) {
            Contribution one = Contribution.of("test " + caller + " " + test, new EventCounts(3, 10 + test, 2, 10));
            World.again(() -> world.as(caller % 2 == 0 ? Samples.ANA : Samples.BEN)
                    .experiments()
                    .contribute(experiment, one));
        }
        return Act.DONE;
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
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

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.JOURNAL})
    final void state_and_journal_agree_after_several_threads_in_one_group(
            @ForAll @Size(4) List<@From("stories") Story> stories) {
        holds((trial, nothing) -> {
            TestGroup group = trial.group();
            Together.call(stories.size(), caller -> group.run(stories.get(caller)));
            Agreement.check(group);
        });
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.GROUPS_APART)
    final void groups_on_one_storage_do_not_touch_each_other(@ForAll @Size(4) List<@From("stories") Story> stories) {
        holds((trial, nothing) -> {
            Storage storage = trial.storage();
            List<TestGroup> worlds = new ArrayList<>();
            for (int i = 0; i < stories.size(); i++) {
                worlds.add(new TestGroup(storage, TestGroup.LISTED, "founding-" + i));
            }
            List<List<String>> answers =
                    Together.call(stories.size(), caller -> worlds.get(caller).run(stories.get(caller)));
            for (int i = 0; i < worlds.size(); i++) {
                TestGroup alone = new TestGroup(trial.storage(), TestGroup.LISTED, "founding-" + i);
                List<String> expected = alone.run(stories.get(i));
                Lines.same("what is answered", Renumbered.of(answers.get(i)), Renumbered.of(expected));
                Lines.same("what is stored", Renumbered.of(Dump.of(worlds.get(i))), Renumbered.of(Dump.of(alone)));
            }
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ONE_AFTER_ANOTHER})
    final void a_key_that_many_send_at_the_same_time_has_one_effect() {
        holds((trial, nothing) -> {
            TestGroup group = trial.group();
            IdempotencyKey key = IdempotencyKey.of("form-1");
            int before = group.journal().size();
            List<PostOutcome> outcomes = Together.call(
                    CALLERS,
                    caller -> TestGroup.again(() -> group.as(Samples.ANA)
                            .withIdempotencyKey(key)
                            .posts()
                            .submit(Draft.question("Once?", "Or many times?"))));
            assertThat(outcomes).containsOnly(outcomes.get(0));
            assertThat(group.journal()).hasSize(before + 1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ONE_AFTER_ANOTHER})
    final void a_founding_that_many_send_at_the_same_time_founds_one_group() {
        holds((trial, nothing) -> {
            TestGroup group = trial.group();
            var founder = group.community()
                    .as(Samples.person(Samples.STRANGER))
                    .withIdempotencyKey(IdempotencyKey.of("found"));
            var groups = Together.call(
                    CALLERS,
                    caller ->
                            TestGroup.again(() -> founder.found(TestGroup.LISTED, Samples.profile(Samples.STRANGER))));
            assertThat(groups).containsOnly(groups.get(0));
            assertThat(group.community().asHost().journal(groups.get(0)).after(0, 10))
                    .hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.POOLING})
    final void contributions_that_come_at_the_same_time_are_all_there() {
        holds((trial, nothing) -> {
            TestGroup group = trial.group();
            ExperimentId experiment = group.known().experiment(0);
            Together.call(CALLERS, caller -> bring(group, experiment, caller));
            assertThat(group.as(Samples.GUEST)
                            .experiments()
                            .pooledResult(experiment)
                            .effect()
                            .k())
                    .isEqualTo(CALLERS * TESTS_EACH);
            Agreement.check(group);
        });
    }

    private static String bring(TestGroup group, ExperimentId experiment, int caller) {
        for (int test = 0; test < TESTS_EACH; test++) {
            Contribution one = Contribution.of("test " + caller + " " + test, new EventCounts(3, 10 + test, 2, 10));
            TestGroup.again(() -> group.as(caller % 2 == 0 ? Samples.ANA : Samples.BEN)
                    .experiments()
                    .contribute(experiment, one));
        }
        return DrawnCommand.DONE;
    }
}

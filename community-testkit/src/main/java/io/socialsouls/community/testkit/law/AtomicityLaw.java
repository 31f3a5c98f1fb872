package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.World;
import io.socialsouls.community.testkit.fault.Crash;
import io.socialsouls.community.testkit.fault.CrashPoint;
import io.socialsouls.community.testkit.fault.CrashingStorage;
import io.socialsouls.community.testkit.fault.Undone;
import io.socialsouls.community.testkit.replay.Agreement;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A failed command changes nothing, wherever it fails. */
public abstract class AtomicityLaw extends CommunityLaw {
    private static final int MOST_CALLS = 200;

    /** For subclasses. */
    protected AtomicityLaw() {}

    /** {@return what then fails} */
    @Provide
    public final Arbitrary<Step> steps() {
        return Stories.step();
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    public final void a_command_that_breaks_at_any_call_of_any_store_changes_nothing(
            @ForAll("stories") Story story, @ForAll("steps") Step step, @ForAll boolean whenItIsDone) {
        CrashPoint point = whenItIsDone ? CrashPoint.AFTER_A_CALL : CrashPoint.BEFORE_A_CALL;
        holds(story, (trial, tried) -> {
            CrashingStorage storage = new CrashingStorage(trial.storage());
            World world = new World(storage, World.LISTED);
            world.run(tried);
            changesNothing(world, storage, step, point);
        });
    }

    private static void changesNothing(World world, CrashingStorage storage, Step step, CrashPoint point) {
        Attempt attempt = new Attempt(world, step);
        List<String> before = Dump.of(world);
        List<String> journal = Dump.journal(world);
        int told = world.heard().size();
        int calls = calls(world, storage, attempt);
        for (int call = 1; call <= calls; call++) {
            storage.crashAt(point, call);
            String broke = "it broke " + point + " " + call + " that " + step;
            // With its description at hand: told afterwards, it would come too late for a call that goes well.
            assertThatThrownBy(() -> attempt.on(world), "what is answered when %s, after the calls before", broke)
                    .isInstanceOf(Crash.class);
            assertThat(world.heard().size())
                    .as("events that listeners are told when " + broke)
                    .isEqualTo(told);
            Lines.same("the journal when " + broke, Dump.journal(world), journal);
        }
        // Looking at everything once costs less than looking after each.
        Lines.same("what is stored when it broke at all calls that " + step, Dump.of(world), before);

        attempt.on(world);
        List<String> once = Dump.of(world);
        attempt.on(world);
        Lines.same("what is stored when it went well and was repeated that " + step, Dump.of(world), once);
        Agreement.check(world);
    }

    /** How many calls of stores it takes, learned by taking it back. */
    private static int calls(World world, CrashingStorage storage, Attempt attempt) {
        World undone = world.over(new Undone(storage));
        storage.crashAt(CrashPoint.BEFORE_A_CALL, MOST_CALLS);
        attempt.on(undone);
        int calls = storage.passed();
        storage.heal();
        return calls;
    }

    @Example
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    public final void a_founding_that_breaks_leaves_no_group() {
        holds((trial, nothing) -> {
            CrashingStorage storage = new CrashingStorage(trial.storage());
            leavesNoGroup(new World(storage, World.LISTED), storage);
        });
    }

    private static void leavesNoGroup(World world, CrashingStorage storage) {
        var actor = world.community().as(Samples.person(Samples.STRANGER)).once(IdempotencyKey.of("attempt"));
        Optional<GroupId> founded = Optional.empty();
        for (int call = 1; founded.isEmpty(); call++) {
            storage.crashAt(CrashPoint.BEFORE_A_CALL, call);
            try {
                founded = Optional.of(actor.found(World.LISTED, Samples.profile(Samples.STRANGER)));
            } catch (Crash expected) {
                assertThat(actor.groups(PageRequest.first(1)).items()).isEmpty();
            }
        }
        storage.heal();
        GroupId group = founded.get();
        assertThat(actor.found(World.LISTED, Samples.profile(Samples.STRANGER))).isEqualTo(group);
        assertThat(actor.groups(PageRequest.first(1)).items()).hasSize(1);
        assertThat(Dump.of(world, group))
                .filteredOn(row -> row.startsWith("JournalRow"))
                .hasSize(1);
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    public final void a_refused_command_changes_nothing(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            World world = trial.world();
            List<String> before = Dump.of(world);
            for (Step step : tried.steps()) {
                String answer = world.run(step.sending() == Step.Sending.TWICE ? step.sent(Step.Sending.PLAIN) : step);
                List<String> after = Dump.of(world);
                if (Answer.isRefusal(answer)) {
                    Lines.same("what is stored after it was " + answer, after, before);
                }
                before = after;
            }
            Agreement.check(world);
        });
    }
}

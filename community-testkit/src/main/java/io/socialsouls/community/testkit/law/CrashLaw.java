package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.fault.Crash;
import io.socialsouls.community.testkit.fault.CrashPoint;
import io.socialsouls.community.testkit.fault.CrashingStorage;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** What is acknowledged stays, and what is not is there as a whole or not at all, and once. */
public abstract class CrashLaw extends CommunityLaw {
    /** For subclasses. */
    protected CrashLaw() {}

    /** {@return what is then cut short} */
    @Provide
    final Arbitrary<Step> steps() {
        return Stories.step();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds({DesignLaw.ACKNOWLEDGED, DesignLaw.ALL_OR_NOTHING})
    final void storage_that_is_opened_again_after_a_crash_holds_what_was_acknowledged(
            @ForAll("stories") Story story,
            @ForAll("steps") Step step,
            @ForAll CrashPoint point,
            @ForAll @IntRange(min = 1, max = 30) int nth) {
        holds(story, (trial, tried) -> {
            StorageFixture fixture = trial.fixture();
            CrashingStorage storage = new CrashingStorage(fixture.open());
            TestGroup group = new TestGroup(storage, TestGroup.LISTED);
            group.run(tried);
            Attempt attempt = new Attempt(group, step);
            List<String> before = Dump.of(group);
            storage.crashAt(point, point == CrashPoint.BEFORE_A_CALL || point == CrashPoint.AFTER_A_CALL ? nth : 1);
            boolean crashed = crashes(group, attempt);
            storage.heal();
            List<String> there = Dump.of(group);
            if (crashed && point != CrashPoint.AFTER_A_COMMIT) {
                Lines.same("what is stored when it broke " + point + " " + nth + " that " + step, there, before);
            }
            fixture.letGo();

            TestGroup later = group.over(fixture.open());
            boolean durable = fixture.capabilities().contains(Capability.DURABLE);
            Lines.same("what is stored when it is opened again", Dump.of(later), durable ? there : List.of());
            if (durable) {
                attempt.on(later);
                List<String> once = Dump.of(later);
                attempt.on(later);
                Lines.same("what is stored when it is repeated that " + step, Dump.of(later), once);
            }
        });
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ALL_OR_NOTHING})
    final void a_command_of_which_nobody_learned_that_it_was_done_is_done_once(
            @ForAll("stories") Story story, @ForAll("steps") Step step) {
        holds(story, (trial, tried) -> {
            CrashingStorage storage = new CrashingStorage(trial.storage());
            TestGroup group = new TestGroup(storage, TestGroup.LISTED);
            TestGroup well = trial.group();
            group.run(tried);
            well.run(tried);
            Attempt attempt = new Attempt(group, step);
            String expected = new Attempt(well, step).on(well);

            storage.crashAt(CrashPoint.AFTER_A_COMMIT, 1);
            boolean crashed = crashes(group, attempt);
            storage.heal();
            String answer = attempt.on(group);

            if (!crashed || !attempt.gaveUpTheRight(group)) {
                assertThat(answer).as("what it is answered that " + step).isEqualTo(expected);
            }
            Lines.same("what is stored", Dump.of(group), Dump.of(well));
        });
    }

    private static boolean crashes(TestGroup group, Attempt attempt) {
        try {
            attempt.on(group);
            return false;
        } catch (Crash expected) {
            return true;
        }
    }
}

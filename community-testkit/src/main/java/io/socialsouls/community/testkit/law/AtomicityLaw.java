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
import io.socialsouls.community.testkit.community.TestGroup;
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
    private static final int MAX_CALLS = 200;

    /** For subclasses. */
    protected AtomicityLaw() {}

    /** {@return what then fails} */
    @Provide
    final Arbitrary<Step> steps() {
        return Stories.step();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    final void a_command_that_breaks_at_any_call_of_any_store_changes_nothing(
            @ForAll("stories") Story story, @ForAll("steps") Step step, @ForAll boolean whenItIsDone) {
        CrashPoint point = whenItIsDone ? CrashPoint.AFTER_A_CALL : CrashPoint.BEFORE_A_CALL;
        holds(story, (trial, tried) -> {
            CrashingStorage storage = new CrashingStorage(trial.storage());
            TestGroup testGroup = new TestGroup(storage, TestGroup.LISTED);
            testGroup.run(tried);
            changesNothing(testGroup, storage, step, point);
        });
    }

    private static void changesNothing(TestGroup testGroup, CrashingStorage storage, Step step, CrashPoint point) {
        Attempt attempt = new Attempt(testGroup, step);
        List<String> before = Dump.of(testGroup);
        List<String> journal = Dump.journal(testGroup);
        int told = testGroup.heard().size();
        int calls = calls(testGroup, storage, attempt);
        for (int call = 1; call <= calls; call++) {
            storage.crashAt(point, call);
            String broke = "it broke " + point + " " + call + " that " + step;
            // With its description at hand: told afterwards, it would come too late for a call that goes well.
            assertThatThrownBy(() -> attempt.on(testGroup), "what is answered when %s, after the calls before", broke)
                    .isInstanceOf(Crash.class);
            assertThat(testGroup.heard().size())
                    .as("events that listeners are told when " + broke)
                    .isEqualTo(told);
            Lines.same("the journal when " + broke, Dump.journal(testGroup), journal);
        }
        // Looking at everything once costs less than looking after each.
        Lines.same("what is stored when it broke at all calls that " + step, Dump.of(testGroup), before);

        attempt.on(testGroup);
        List<String> once = Dump.of(testGroup);
        attempt.on(testGroup);
        Lines.same("what is stored when it went well and was repeated that " + step, Dump.of(testGroup), once);
        Agreement.check(testGroup);
    }

    /** How many calls of stores it takes, learned by taking it back. */
    private static int calls(TestGroup testGroup, CrashingStorage storage, Attempt attempt) {
        TestGroup undone = testGroup.over(new Undone(storage));
        // A policy that was read is not asked for again: from here on both have read it.
        attempt.on(undone);
        readOnce(testGroup, storage, attempt);
        storage.crashAt(CrashPoint.BEFORE_A_CALL, MAX_CALLS);
        attempt.on(undone);
        int calls = storage.passed();
        storage.heal();
        return calls;
    }

    private static void readOnce(TestGroup testGroup, CrashingStorage storage, Attempt attempt) {
        storage.crashAt(CrashPoint.BEFORE_A_COMMIT, 1);
        try {
            String refused = attempt.on(testGroup);
            assertThat(Answer.isRefusal(refused)).as("%s", refused).isTrue();
        } catch (Crash taken) {
            assertThat(storage.passed()).isEqualTo(1);
        }
        storage.heal();
    }

    @Example
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    final void a_founding_that_breaks_leaves_no_group() {
        holds((trial, nothing) -> {
            CrashingStorage storage = new CrashingStorage(trial.storage());
            leavesNoGroup(new TestGroup(storage, TestGroup.LISTED), storage);
        });
    }

    private static void leavesNoGroup(TestGroup testGroup, CrashingStorage storage) {
        var actor = testGroup
                .community()
                .as(Samples.person(Samples.STRANGER))
                .withIdempotencyKey(IdempotencyKey.of("attempt"));
        Optional<GroupId> founded = Optional.empty();
        for (int call = 1; founded.isEmpty(); call++) {
            storage.crashAt(CrashPoint.BEFORE_A_CALL, call);
            try {
                founded = Optional.of(actor.found(TestGroup.LISTED, Samples.profile(Samples.STRANGER)));
            } catch (Crash expected) {
                assertThat(actor.groups(PageRequest.first(1)).items()).isEmpty();
            }
        }
        storage.heal();
        GroupId group = founded.get();
        assertThat(actor.found(TestGroup.LISTED, Samples.profile(Samples.STRANGER)))
                .isEqualTo(group);
        assertThat(actor.groups(PageRequest.first(1)).items()).hasSize(1);
        assertThat(Dump.of(testGroup, group))
                .filteredOn(row -> row.startsWith("JournalRow"))
                .hasSize(1);
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ALL_OR_NOTHING)
    final void a_refused_command_changes_nothing(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup testGroup = trial.group();
            List<String> before = Dump.of(testGroup);
            for (Step step : tried.steps()) {
                String answer =
                        testGroup.run(step.sending() == Step.Sending.TWICE ? step.sent(Step.Sending.PLAIN) : step);
                List<String> after = Dump.of(testGroup);
                if (Answer.isRefusal(answer)) {
                    Lines.same("what is stored after it was " + answer, after, before);
                }
                before = after;
            }
            Agreement.check(testGroup);
        });
    }
}

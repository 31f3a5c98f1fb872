package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.laws.FailingStorage.Broken;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 8: a failed command changes nothing, and a repeated one nothing more. */
class AtomicityLawTest {
    private static final int MOST_CALLS = 200;
    private static final IdempotencyKey KEY = IdempotencyKey.of("attempt");

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Step> steps() {
        return Histories.step();
    }

    @Property(tries = 40)
    void a_command_that_breaks_at_any_call_of_any_store_changes_nothing(
            @ForAll("histories") List<Step> history, @ForAll("steps") Step step, @ForAll boolean afterItIsDone) {
        FailingStorage storage = new FailingStorage(new InMemoryStorage());
        World world = new World(storage, World.LISTED).inConversation();
        world.run(history);
        world.known.note(world.known.keys, KEY);
        List<String> before = Dump.of(world);
        int told = world.heard.size();

        for (int call = 1; breaks(storage, world, step, call, afterItIsDone); call++) {
            assertThat(call).isLessThan(MOST_CALLS);
            assertThat(Dump.of(world)).isEqualTo(before);
            assertThat(world.heard).hasSize(told);
        }

        // The attempt that did not break was the first that counted: repeating it gives its outcome.
        List<String> once = Dump.of(world);
        if (!once.equals(before)) {
            withKey(world, step);
            assertThat(Dump.of(world)).isEqualTo(once);
        }
        ReplayLawTest.check(world);
    }

    private static boolean breaks(FailingStorage storage, World world, Step step, int call, boolean afterItIsDone) {
        storage.failAt(call, afterItIsDone);
        try {
            withKey(world, step);
            return false;
        } catch (Broken expected) {
            return true;
        } finally {
            storage.failAt(0, false);
        }
    }

    private static String withKey(World world, Step step) {
        return Answer.of(() -> step.act().by(world.as(step.who()).once(KEY), step.who(), world.known));
    }

    @Example
    void a_founding_that_breaks_leaves_no_group() {
        FailingStorage storage = new FailingStorage(new InMemoryStorage());
        World world = new World(storage, World.LISTED);
        var actor = world.community.as(Samples.person(Samples.STRANGER)).once(KEY);
        GroupId never = GroupId.of("never");
        GroupId founded = never;
        for (int call = 1; founded.equals(never); call++) {
            storage.failAt(call, false);
            try {
                founded = actor.found(World.LISTED, Samples.profile(Samples.STRANGER));
            } catch (Broken expected) {
                storage.failAt(0, false);
                assertThat(actor.groups(PageRequest.first(1)).items()).isEmpty();
            }
        }
        storage.failAt(0, false);
        assertThat(actor.found(World.LISTED, Samples.profile(Samples.STRANGER))).isEqualTo(founded);
        assertThat(actor.groups(PageRequest.first(1)).items()).hasSize(1);
        assertThat(Dump.of(world, founded))
                .filteredOn(row -> row.startsWith("JournalRow"))
                .hasSize(1);
    }

    @Property(tries = 40)
    void a_refused_command_changes_nothing(@ForAll("histories") List<Step> history) {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        List<String> before = Dump.of(world);
        for (Step step : history) {
            String answer = world.run(step.sending() == Step.Sending.TWICE ? step.sent(Step.Sending.PLAIN) : step);
            List<String> after = Dump.of(world);
            if (Answer.isRefusal(answer)) {
                assertThat(after).isEqualTo(before);
            }
            before = after;
        }
    }
}

package io.socialsouls.community.testkit.law;

import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What one process decides holds on the next call in every process on the same storage. */
public abstract class SanctionLaw extends CommunityLaw {
    /** One of each kind of reader. */
    private static final List<Integer> READERS = List.of(Samples.OWNER, Samples.BEN, Samples.GUEST, Samples.OUTSIDER);

    /** For subclasses. */
    protected SanctionLaw() {}

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.SANCTIONS)
    final void two_processes_taking_turns_answer_as_one_would(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            StorageFixture fixture = trial.fixture();
            Storage storage = fixture.open();
            TestGroup two = new TestGroup(storage, TestGroup.LISTED);
            TestGroup other = two.over(Trial.beside(fixture, storage));
            TestGroup one = trial.group();
            List<String> turns = new ArrayList<>();
            for (Step step : tried.steps()) {
                turns.add(two.run(turns.size() % 2 == 0 ? two.community() : other.community(), step, step.who()));
            }
            Lines.same("what two processes answer", turns, one.run(tried));
            for (int person : READERS) {
                List<String> seen = Observation.of(one, person);
                Lines.same("what is seen in the first process", Observation.of(two, person), seen);
                Lines.same("what is seen in the second process", Observation.of(other, person), seen);
            }
        });
    }
}

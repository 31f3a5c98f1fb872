package io.socialsouls.community.testkit.law;

import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.World;
import io.socialsouls.community.testkit.model.NaiveStorage;
import io.socialsouls.community.testkit.replay.Agreement;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/**
 * State and journal agree; and both are on every storage what they are on one too simple to be wrong.
 */
public abstract class StateLaw extends CommunityLaw {
    /** One of each kind of reader. */
    private static final List<Integer> READERS = List.of(Samples.OWNER, Samples.ANA, Samples.GUEST, Samples.OUTSIDER);

    /** For subclasses. */
    protected StateLaw() {}

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.JOURNAL)
    public final void replaying_the_journal_gives_the_state(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            World world = trial.world();
            world.run(tried);
            Agreement.check(world);
        });
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.EVERYWHERE)
    public final void the_same_story_gives_what_it_gives_on_a_naive_storage(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            World world = trial.world();
            World naive = new World(new NaiveStorage(), World.LISTED);
            Lines.same("what commands are answered", world.run(tried), naive.run(tried));
            Lines.same("what is stored", Dump.of(world), Dump.of(naive));
            for (int person : READERS) {
                Lines.same(
                        "what " + Samples.NAMES.get(person) + " sees",
                        Observation.of(world, person),
                        Observation.of(naive, person));
            }
            Lines.same("what listeners are told", heard(world), heard(naive));
        });
    }

    private static List<String> heard(World world) {
        return world.heard().stream().map(String::valueOf).toList();
    }
}

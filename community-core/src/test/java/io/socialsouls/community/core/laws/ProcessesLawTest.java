package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.laws.Act.Sanctions;
import io.socialsouls.community.core.laws.Act.Says;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 3: what one process decides holds on the next call in every process on the same storage. */
class ProcessesLawTest {
    private static final Says STORY = new Says(PostKind.STORY, 0, 0, Attribution.BY_NAME, -1);

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Property(tries = 40)
    void two_processes_taking_turns_answer_as_one_would(@ForAll("histories") List<Step> history) {
        World one = new World(new InMemoryStorage(), World.LISTED).inConversation();
        World two = new World(new InMemoryStorage(), World.LISTED).inConversation();
        Community other = two.beside();
        List<String> turns = new ArrayList<>();
        for (Step step : history) {
            turns.add(two.run(turns.size() % 2 == 0 ? two.community : other, step));
        }
        assertThat(turns).isEqualTo(one.run(history));
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            List<String> seen = Observation.of(one, person);
            assertThat(Observation.of(two, person)).isEqualTo(seen);
            assertThat(Observation.of(other, person, two.group, two.known)).isEqualTo(seen);
        }
    }

    @Example
    void a_call_that_waits_while_its_author_is_banned_is_refused() throws InterruptedException {
        HeldStorage storage = new HeldStorage(new InMemoryStorage());
        World world = new World(storage, World.UNLISTED);
        Community other = world.beside();

        storage.holdNextUnit();
        Step ban = Step.of(Samples.OWNER, new Sanctions(Samples.ANA, Sanction.Kind.BAN));
        CompletableFuture<String> banned = CompletableFuture.supplyAsync(() -> world.run(ban));
        storage.awaitHeld();
        var posted = new Waiting(() -> world.run(other, Step.of(Samples.ANA, STORY)));
        posted.awaitBlocked();
        storage.release();

        assertThat(banned.join()).isEqualTo(Act.DONE);
        assertThat(posted.answer()).startsWith("refused: NOT_FOUND");
        ReplayLawTest.check(world);
    }
}

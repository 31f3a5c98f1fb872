package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A key belongs to one command: the same again does nothing, another is refused. */
class RepetitionLawTest {
    private static final IdempotencyKey KEY = IdempotencyKey.of("attempt");

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Step> steps() {
        return Histories.step();
    }

    @Property(tries = 200)
    void the_same_command_with_the_same_key_is_done_once(
            @ForAll("histories") List<Step> history, @ForAll("steps") Step step, @ForAll("steps") Step other) {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        world.run(history);
        world.known.note(world.known.keys, KEY);
        // What a step is about may change by its being done; a repetition is about the same.
        Known known = new Known(world.known);
        String first = withKey(world, step, step.act(), new Known(known));
        List<String> once = Dump.of(world);

        String second = withKey(world, step, step.act(), new Known(known));

        assertThat(Dump.of(world)).isEqualTo(once);
        assertThat(second)
                .satisfiesAnyOf(
                        same -> assertThat(same).isEqualTo(first),
                        gone -> assertThat(gaveUpTheRight(world, step)).isTrue());
        if (!Answer.isRefusal(first) && isAnother(step.act(), other.act())) {
            String third = withKey(world, step, other.act(), new Known(known));
            assertThat(third).startsWith("refused: ");
            assertThat(Dump.of(world)).isEqualTo(once);
        }
    }

    /** Only two commands take from their own actor what they needed: leaving, and an owner's stepping down. */
    private static boolean gaveUpTheRight(World world, Step step) {
        return step.act() instanceof Act.Leaves
                || (step.act() instanceof Act.Appoints one
                        && world.membership(step.who())
                                .filter(row -> row.id().equals(world.known.member(one.member())))
                                .isPresent());
    }

    private static boolean isAnother(Act one, Act other) {
        if (one instanceof Act.Says said && other instanceof Act.Says says) {
            return said.text() != says.text();
        }
        return !one.getClass().equals(other.getClass());
    }

    private static String withKey(World world, Step step, Act act, Known known) {
        return Answer.of(() -> act.by(world.as(step.who()).once(KEY), step.who(), known));
    }

    @Example
    void two_drafts_that_read_alike_in_one_line_are_not_the_same_command() {
        World world = new World(new InMemoryStorage(), World.LISTED);
        var michelle = world.as(Samples.OWNER).once(KEY).posts();
        Draft one = Draft.story("a", "b], text=c");
        Draft other = Draft.story("a], text=b", "c");

        assertThat(michelle.submit(one)).isInstanceOf(PostOutcome.Published.class);
        assertThat(Answer.of(() -> michelle.submit(other))).startsWith("refused: ALREADY_EXISTS");
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.InboxCommand;
import io.socialsouls.community.testkit.community.PostsCommand;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** A key belongs to one command: the same again does nothing, another is refused. */
public abstract class RepetitionLaw extends CommunityLaw {
    /** For subclasses. */
    protected RepetitionLaw() {}

    private static final IdempotencyKey KEY = IdempotencyKey.of("attempt");

    /** {@return what is then done twice} */
    @Provide
    final Arbitrary<Step> steps() {
        return Stories.step();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ONE_EFFECT)
    final void the_same_command_with_the_same_key_is_done_once(
            @ForAll("stories") Story story, @ForAll("steps") Step step, @ForAll("steps") Step other) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            isDoneOnce(group, step, other);
        });
    }

    private static void isDoneOnce(TestGroup group, Step step, Step other) {
        Attempt attempt = new Attempt(group, step);
        String first = attempt.on(group);
        List<String> once = Dump.of(group);

        String second = attempt.on(group);

        Lines.same("what is stored after the key was used again, when " + step, Dump.of(group), once);
        assertThat(second)
                .as("what is answered when the key was used again, when " + step)
                .satisfiesAnyOf(
                        same -> assertThat(same).isEqualTo(first),
                        gone -> assertThat(attempt.gaveUpTheRight(group)).isTrue());
        if (!Answer.isRefusal(first) && isAnother(step.command(), other.command())) {
            String again = "the key was used again, for another command: " + Step.of(step.who(), other.command());
            assertThat(attempt.with(group, other.command()))
                    .as("what is answered when " + again)
                    .startsWith("refused: ");
            Lines.same("what is stored after " + again, Dump.of(group), once);
        }
    }

    /** Marking something as read comes to the same when it is repeated, and keeps no key. */
    private static boolean isAnother(DrawnCommand one, DrawnCommand other) {
        if (marksRead(one) || marksRead(other)) {
            return false;
        }
        if (one instanceof PostsCommand.Says said && other instanceof PostsCommand.Says says) {
            return said.text() != says.text();
        }
        return !one.getClass().equals(other.getClass());
    }

    private static boolean marksRead(DrawnCommand command) {
        return command instanceof PostsCommand.ReadsUpTo || command instanceof InboxCommand;
    }

    @Example
    @Upholds(DesignLaw.ONE_EFFECT)
    final void two_drafts_that_read_alike_in_one_line_are_not_the_same_command() {
        holds((trial, nothing) -> tellsDraftsApart(trial.group()));
    }

    private static void tellsDraftsApart(TestGroup group) {
        var michelle = group.as(Samples.OWNER).withIdempotencyKey(KEY).posts();
        Draft one = Draft.story("a", "b], text=c");
        Draft other = Draft.story("a], text=b", "c");

        assertThat(michelle.submit(one)).isInstanceOf(PostOutcome.Published.class);
        assertThat(Answer.of(() -> michelle.submit(other))).startsWith("refused: ALREADY_EXISTS");
        Draft ofAnotherKind = Draft.resource("a", "b], text=c");
        assertThat(Answer.of(() -> michelle.submit(ofAnotherKind))).startsWith("refused: ALREADY_EXISTS");
    }
}

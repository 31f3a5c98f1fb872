package io.socialsouls.community.testkit.community;

import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.testkit.community.PostsCommand.Says;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitrary stories of every command, weighted so that much of what is tried succeeds. */
public final class Stories {
    /** The most steps that are drawn. */
    public static final int MAX_STEPS = 40;

    private static final Story CONVERSATION = new Story(List.of(
            Step.of(Samples.ANA, new Says(PostKinds.QUESTION, 0, 0, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.MEMBER, new Says(PostKinds.ANSWER, 0, 3, Attribution.BY_NAME, -1)),
            Step.of(Samples.BEN, new Says(PostKinds.REPLY, 1, 4, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.BEN, new Says(PostKinds.QUESTION, 0, 2, Attribution.BY_NAME, -1)),
            Step.of(Samples.CURATOR, new Says(PostKinds.ANSWER, 3, 3, Attribution.ANONYMOUS, -1))));

    private Stories() {}

    /** {@return the conversation that stories go on from} */
    public static Story conversation() {
        return CONVERSATION;
    }

    private record Doing(int who, DrawnCommand act) {}

    /**
     * Stories that begin where a {@link TestGroup} does.
     *
     * @return of up to {@value #MAX_STEPS} steps
     */
    public static Arbitrary<Story> any() {
        return step().list().ofMinSize(1).ofMaxSize(MAX_STEPS).map(Story::new);
    }

    /**
     * Stories that go on from an anonymous question with an answer, and something held.
     *
     * @return of up to {@value #MAX_STEPS} steps and those of the conversation
     */
    public static Arbitrary<Story> inConversation() {
        return any().map(story -> story.after(CONVERSATION));
    }

    /** {@return any command of anybody's, at any time} */
    public static Arbitrary<Step> step() {
        return Combinators.combine(waits(), commands(), sending())
                .as((after, one, sending) -> new Step(after, one.who(), one.act(), sending))
                .withoutEdgeCases();
    }

    private static Arbitrary<Doing> commands() {
        List<Tuple.Tuple2<Integer, Arbitrary<Doing>>> weighted = Drawings.all().stream()
                .map(drawing -> Tuple.of(drawing.weight(), by(drawing)))
                .toList();
        return Arbitraries.frequencyOf(weighted);
    }

    /** Mostly nothing passes: many things of the same instant are where orders go wrong. */
    private static Arbitrary<Duration> waits() {
        return Arbitraries.frequency(
                Tuple.of(12, Duration.ZERO),
                Tuple.of(2, Duration.ofNanos(1_000)),
                Tuple.of(4, Duration.ofMinutes(1)),
                Tuple.of(1, Duration.ofDays(8)),
                Tuple.of(1, Duration.ofDays(100)));
    }

    private static Arbitrary<Step.Sending> sending() {
        return Arbitraries.frequency(
                Tuple.of(12, Step.Sending.PLAIN),
                Tuple.of(2, Step.Sending.TWICE),
                Tuple.of(1, Step.Sending.WITH_A_SHARED_KEY));
    }

    private static Arbitrary<Doing> by(Drawing drawing) {
        return Combinators.combine(drawing.who(), drawing.what()).as(Doing::new);
    }
}

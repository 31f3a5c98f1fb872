package io.socialsouls.community.testkit.community;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.testkit.community.DrawnCommand.Says;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Arbitrary stories of every command, weighted so that much of what is tried succeeds. */
public final class Stories {
    /** The most steps that are drawn. */
    public static final int MAX_STEPS = 40;

    private static final int FEW = 8;
    private static final int SOME = 12;
    private static final Story CONVERSATION = new Story(List.of(
            Step.of(Samples.ANA, new Says(PostKind.QUESTION, 0, 0, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.MEMBER, new Says(PostKind.ANSWER, 0, 3, Attribution.BY_NAME, -1)),
            Step.of(Samples.BEN, new Says(PostKind.REPLY, 1, 4, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.BEN, new Says(PostKind.QUESTION, 0, 2, Attribution.BY_NAME, -1)),
            Step.of(Samples.CURATOR, new Says(PostKind.ANSWER, 3, 3, Attribution.ANONYMOUS, -1))));

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
        return Combinators.combine(
                        waits(),
                        Arbitraries.frequencyOf(
                                Tuple.of(10, said()), Tuple.of(3, people()), Tuple.of(6, team()), Tuple.of(4, tests())),
                        sending())
                .as((after, one, sending) -> new Step(after, one.who(), one.act(), sending))
                .withoutEdgeCases();
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

    private static Arbitrary<Doing> said() {
        Arbitrary<Integer> speaker = Arbitraries.frequency(
                Tuple.of(6, Samples.ANA),
                Tuple.of(6, Samples.BEN),
                Tuple.of(4, Samples.MEMBER),
                Tuple.of(3, Samples.CURATOR),
                Tuple.of(2, Samples.OWNER),
                Tuple.of(1, Samples.GUEST),
                Tuple.of(1, Samples.OUTSIDER));
        return by(
                speaker,
                Arbitraries.frequencyOf(
                        Tuple.of(10, says()),
                        Tuple.of(2, index(SOME).map(DrawnCommand.Thanks::new)),
                        Tuple.of(4, index(SOME).map(DrawnCommand.Accepts::new)),
                        Tuple.of(2, index(SOME).map(DrawnCommand.ReadsUpTo::new)),
                        Tuple.of(1, index(FEW).map(DrawnCommand.ReadsNotice::new))));
    }

    /** {@return something of any kind said to anything} */
    public static Arbitrary<Says> says() {
        Arbitrary<PostKind> kind = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(PostKind.QUESTION, PostKind.ANSWER, PostKind.REPLY)),
                Tuple.of(1, Arbitraries.of(PostKind.class)));
        Arbitrary<Attribution> attribution = Arbitraries.of(Attribution.class);
        return Combinators.combine(kind, index(SOME), index(Samples.TEXTS.size()), attribution, index(FEW))
                .as((what, to, text, how, of) -> new Says(what, to, text, how, of - FEW / 2));
    }

    private static Arbitrary<Doing> people() {
        Arbitrary<Integer> anybody = index(Samples.STRANGER);
        return Arbitraries.oneOf(
                by(
                        Arbitraries.frequency(Tuple.of(3, Samples.OUTSIDER), Tuple.of(1, Samples.ANA)),
                        Arbitraries.of(new DrawnCommand.Requests(), new DrawnCommand.AcceptsInvitation())),
                by(
                        anybody,
                        Arbitraries.of(
                                new DrawnCommand.Leaves(),
                                new DrawnCommand.Requests(),
                                new DrawnCommand.AcceptsInvitation())),
                by(
                        teamMember(),
                        Arbitraries.oneOf(
                                Arbitraries.of(Samples.OUTSIDER, Samples.ANA, Samples.MEMBER)
                                        .map(DrawnCommand.Invites::new),
                                Arbitraries.oneOf(Arbitraries.of(Samples.OUTSIDER), index(FEW))
                                        .map(DrawnCommand.Admits::new))),
                by(
                        Arbitraries.of(Samples.OWNER, Samples.CURATOR),
                        Combinators.combine(index(FEW), Arbitraries.of(Role.class))
                                .as(DrawnCommand.Appoints::new)));
    }

    private static Arbitrary<Doing> team() {
        Arbitrary<Decision> decision = Arbitraries.of(
                Decision.publish(),
                Decision.reject("Tell us what you learned instead"),
                new Decision(Decision.Outcome.REJECT, Optional.empty()));
        return by(
                teamMember(),
                Arbitraries.frequencyOf(
                        Tuple.of(5, Combinators.combine(index(SOME), decision).as(DrawnCommand.Decides::new)),
                        Tuple.of(
                                1,
                                Combinators.combine(index(FEW), Arbitraries.of(Sanction.Kind.class))
                                        .as(DrawnCommand.Sanctions::new)),
                        Tuple.of(1, index(FEW).map(DrawnCommand.Lifts::new)),
                        Tuple.of(1, index(Samples.POLICIES.size()).map(DrawnCommand.Adopts::new))));
    }

    private static Arbitrary<Doing> tests() {
        return by(
                index(Samples.STRANGER),
                Arbitraries.frequencyOf(
                        Tuple.of(1, index(2).map(DrawnCommand.Opens::new)),
                        Tuple.of(
                                4,
                                Combinators.combine(index(2), index(Samples.CONTRIBUTIONS.size()))
                                        .as(DrawnCommand.Contributes::new)),
                        Tuple.of(1, index(FEW).map(DrawnCommand.Withdraws::new))));
    }

    private static Arbitrary<Integer> teamMember() {
        return Arbitraries.of(Samples.OWNER, Samples.CURATOR, Samples.MODERATOR);
    }

    private static Arbitrary<Doing> by(Arbitrary<Integer> who, Arbitrary<? extends DrawnCommand> act) {
        return Combinators.combine(who, act).as(Doing::new);
    }

    private static Arbitrary<Integer> index(int count) {
        return Arbitraries.integers().between(0, count - 1).withDistribution(RandomDistribution.uniform());
    }
}

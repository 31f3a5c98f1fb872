package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.MembersCommand;
import io.socialsouls.community.testkit.community.ModerationCommand;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.PostsCommand.Says;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Law 2: nobody can tell from any answer who of two members that are alike is behind an alias. */
public abstract class AnonymityLaw extends CommunityLaw {
    private static final Story OPENING = new Story(List.of(
            Step.of(Samples.ANA, new Says(PostKinds.QUESTION, 0, 0, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.BEN, new Says(PostKinds.REPLY, 0, 1, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.MEMBER, new Says(PostKinds.ANSWER, 0, 3, Attribution.BY_NAME, -1)),
            Step.of(Samples.BEN, new Says(PostKinds.QUESTION, 0, 4, Attribution.ANONYMOUS, -1))));

    /** For subclasses. */
    protected AnonymityLaw() {}

    @Provide
    @Override
    final Arbitrary<Story> stories() {
        return Stories.any().map(story -> story.after(OPENING));
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ANONYMITY)
    final void exchanging_two_authors_of_a_threads_anonymous_posts_changes_nothing_for_all_others(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 0, max = 2) int thread) {
        holds(story, (trial, tried) -> check(trial, Exchange.alike(tried), thread));
    }

    private static void check(Trial trial, Story story, int thread) {
        Exchange exchange = new Exchange(thread);
        TestGroup before = trial.group();
        TestGroup after = trial.group();

        Lines.same(
                "what all others are answered", exchange.run(after, story, true), exchange.run(before, story, false));

        for (int person = 0; person < Samples.NAMES.size(); person++) {
            if (!Exchange.isEither(person)) {
                Lines.same(
                        "what " + Samples.NAMES.get(person) + " sees",
                        Observation.of(after, person),
                        Observation.of(before, person));
            }
        }
        Lines.same("the journal", Dump.journal(after), Dump.journal(before));
        Lines.same("ids that were drawn", after.ids().drawn(), before.ids().drawn());
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ANONYMITY)
    final void that_one_of_the_two_is_gone_later_does_not_show_in_what_was_said_before(
            @ForAll("stories") Story story,
            @ForAll("afterwards") Story afterwards,
            @ForAll("departures") Step departure) {
        Story all = afterwards.after(new Story(List.of(departure)).after(story));
        holds(all, (trial, tried) -> check(trial, alikeUntil(departure, tried), 0));
    }

    private static Story alikeUntil(Step departure, Story story) {
        List<Step> steps = story.steps();
        int at = steps.indexOf(departure);
        return at < 0
                ? Exchange.alike(story)
                : new Story(steps.subList(at, steps.size())).after(Exchange.alike(new Story(steps.subList(0, at))));
    }

    /** {@return what is done without Ana and Ben} */
    @Provide
    final Arbitrary<Story> afterwards() {
        return Stories.any()
                .map(story -> new Story(story.steps().stream()
                        .filter(step -> !Exchange.isEither(step.who()))
                        .map(step -> step.sent(Step.Sending.PLAIN))
                        .toList()));
    }

    /** {@return ways in which one of the two goes} */
    @Provide
    final Arbitrary<Step> departures() {
        return Arbitraries.of(
                departure(Samples.ANA, new MembersCommand.Leaves()),
                departure(Samples.OWNER, new ModerationCommand.Sanctions(Samples.ANA, Sanction.Kind.MUTE)),
                departure(Samples.OWNER, new ModerationCommand.Sanctions(Samples.ANA, Sanction.Kind.SUSPEND)),
                departure(Samples.OWNER, new ModerationCommand.Sanctions(Samples.ANA, Sanction.Kind.BAN)));
    }

    /** KnownIds from all other steps by the time that passes before it. */
    private static Step departure(int who, DrawnCommand act) {
        return new Step(Duration.ofSeconds(7), who, act, Step.Sending.PLAIN);
    }

    @Example
    @Upholds(DesignLaw.ANONYMITY)
    final void a_reply_to_who_left_in_the_meantime_tells_nobody_who_it_was() {
        Story story = new Story(List.of(
                OPENING.steps().get(0),
                Step.of(Samples.ANA, new MembersCommand.Leaves()),
                Step.of(Samples.MEMBER, new Says(PostKinds.REPLY, 0, 3, Attribution.BY_NAME, -1)),
                Step.of(Samples.MEMBER, new Says(PostKinds.REPLY, 1, 3, Attribution.BY_NAME, -1))));
        holds(story, (trial, tried) -> check(trial, tried, 0));
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.ANONYMITY)
    final void no_name_that_the_host_knows_a_person_by_is_read_by_anybody(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(Exchange.alike(tried));
            for (int person = 0; person < Samples.NAMES.size(); person++) {
                assertThat(Observation.of(group, person)).noneMatch(line -> line.contains("host-user"));
            }
            assertThat(Dump.journal(group)).noneMatch(line -> line.contains("host-user"));
        });
    }
}

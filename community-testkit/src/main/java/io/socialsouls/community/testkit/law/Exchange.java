package io.socialsouls.community.testkit.law;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.MembersCommand;
import io.socialsouls.community.testkit.community.MembersCommand.Admits;
import io.socialsouls.community.testkit.community.MembersCommand.Appoints;
import io.socialsouls.community.testkit.community.MembersCommand.Invites;
import io.socialsouls.community.testkit.community.ModerationCommand.Decides;
import io.socialsouls.community.testkit.community.ModerationCommand.Lifts;
import io.socialsouls.community.testkit.community.ModerationCommand.Sanctions;
import io.socialsouls.community.testkit.community.PostsCommand.Accepts;
import io.socialsouls.community.testkit.community.PostsCommand.Says;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two histories out of one: in the second, Ana and Ben are exchanged as author of the anonymous posts of one thread, and
 * in what only its anonymous asker may do there.
 *
 * @param thread which thread, in the order of their beginning
 */
record Exchange(int thread) {
    /**
     * The same history with Ana and Ben alike all along: what changes the role or standing of one happens to the other,
     * too, at the same instant.
     */
    static Story alike(Story story) {
        List<Step> alike = new ArrayList<>();
        for (Step step : story.steps()) {
            // A key that commands share would carry what one command does over to another.
            Step plain = step.sending() == Step.Sending.WITH_A_SHARED_KEY ? step.sent(Step.Sending.PLAIN) : step;
            alike.addAll(both(plain));
        }
        return new Story(alike);
    }

    private static List<Step> both(Step step) {
        DrawnCommand act = step.command();
        if (act instanceof Sanctions one && isEither(one.member())) {
            return pair(step, new Sanctions(Samples.ANA, one.kind()), new Sanctions(Samples.BEN, one.kind()));
        } else if (act instanceof Lifts one && isEither(one.member())) {
            return pair(step, new Lifts(Samples.ANA), new Lifts(Samples.BEN));
        } else if (act instanceof Appoints one && isEither(one.member())) {
            // Of two last owners only one may leave: they would not be alike.
            Role role = one.role() == Role.OWNER ? Role.CURATOR : one.role();
            return pair(step, new Appoints(Samples.ANA, role), new Appoints(Samples.BEN, role));
        } else if (act instanceof Admits one && isEither(one.member())) {
            return pair(step, new Admits(Samples.ANA), new Admits(Samples.BEN));
        } else if (act instanceof Invites one && isEither(one.person())) {
            return pair(step, new Invites(Samples.ANA), new Invites(Samples.BEN));
        } else if (isEither(step.who())
                && (act instanceof MembersCommand.Leaves
                        || act instanceof MembersCommand.Requests
                        || act instanceof MembersCommand.AcceptsInvitation)) {
            return List.of(step.by(Samples.ANA), new Step(Duration.ZERO, Samples.BEN, act, step.sending()));
        }
        return List.of(step);
    }

    private static List<Step> pair(Step step, DrawnCommand first, DrawnCommand second) {
        return List.of(step.doing(first), new Step(Duration.ZERO, step.who(), second, step.sending()));
    }

    static boolean isEither(int who) {
        return who == Samples.ANA || who == Samples.BEN;
    }

    /** Carries a history out, with the two in each other's place or not. Gives what all others were answered. */
    List<String> run(TestGroup group, Story story, boolean exchanged) {
        List<String> answers = new ArrayList<>();
        for (Step step : story.steps()) {
            if (!isEither(step.who())) {
                answers.add(group.run(step));
            } else if (!(step.command() instanceof Decides decides)
                    || !concerns(group, group.known().held(decides.post()))) {
                boolean swap = exchanged && isHidden(group, step);
                group.run(group.community(), step, swap ? Samples.ANA + Samples.BEN - step.who() : step.who());
            }
        }
        return answers;
    }

    private boolean isHidden(TestGroup group, Step step) {
        if (step.command() instanceof Says says && says.isAnonymous()) {
            Optional<PostId> parent = says.parent(group.known());
            return parent.isPresent()
                    ? concerns(group, parent.get())
                    : group.known().threads().size() == thread;
        }
        return step.command() instanceof Accepts accepts
                && concerns(group, group.known().answerTo(step.who(), accepts.answer()))
                && group.known().isAnonymous(group.known().threads().get(thread));
    }

    private boolean concerns(TestGroup group, PostId post) {
        return group.known().threads().size() > thread
                && group.known()
                        .threadOf(post)
                        .filter(group.known().threads().get(thread)::equals)
                        .isPresent();
    }
}

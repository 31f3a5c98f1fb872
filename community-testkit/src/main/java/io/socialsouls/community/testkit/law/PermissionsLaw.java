package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Permit;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberPermission;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostPermission;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.KnownIds;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.fault.Undone;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** What a screen offers is what the call then does. */
public abstract class PermissionsLaw extends CommunityLaw {
    /** For subclasses. */
    protected PermissionsLaw() {}

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.PERMISSIONS)
    public final void what_a_reader_may_do_with_a_post_is_what_the_call_lets_them_do(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            offersAreMet(group);
        });
    }

    private static void offersAreMet(TestGroup group) {
        TestGroup undone = group.over(new Undone(group.storage()));
        for (int person = 0; person < Samples.STRANGER; person++) {
            if (group.isInside(person)) {
                ActorInGroup dry = undone.as(person);
                for (PostView post : everyPost(group.as(person))) {
                    check(dry, post);
                }
            }
        }
    }

    private static void check(ActorInGroup dry, PostView post) {
        Map<PostPermission, Runnable> calls = new EnumMap<>(PostPermission.class);
        calls.put(PostPermission.REPLY, () -> dry.posts().submit(Draft.reply(post.id(), "Yes")));
        calls.put(PostPermission.ANSWER, () -> dry.posts().submit(Draft.answer(post.id(), "So")));
        calls.put(PostPermission.ACCEPT, () -> dry.posts().accept(post.id()));
        calls.put(PostPermission.THANK, () -> dry.posts().thank(post.id()));
        calls.put(PostPermission.DECIDE, () -> dry.moderation().decide(post.id(), Decision.publish()));
        assertThat(calls).containsOnlyKeys(PostPermission.values());
        calls.forEach((permission, call) -> {
            String answer = Answer.of(() -> {
                call.run();
                return DrawnCommand.DONE;
            });
            // Thanking once more, or oneself, is no error and does nothing: it is not offered.
            boolean idle = permission == PostPermission.THANK
                    && (post.thanked() || post.author().you());
            if (!idle || post.may().contains(permission)) {
                assertThat(post.may().contains(permission))
                        .as("%s on %s: %s", permission, post, answer)
                        .isEqualTo(!Answer.isRefusal(answer));
            }
        });
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.PERMISSIONS)
    public final void what_a_reader_may_do_about_a_member_is_what_the_call_lets_them_do(
            @ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            TestGroup undone = group.over(new Undone(group.storage()));
            for (int person = 0; person < Samples.STRANGER; person++) {
                if (group.isInside(person)) {
                    for (Member member : everyMember(group.as(person))) {
                        check(undone.as(person), member, isOwn(group, person, member));
                    }
                }
            }
        });
    }

    private static boolean isOwn(TestGroup group, int person, Member member) {
        return group.membership(person)
                .filter(row -> row.id().equals(member.id()))
                .isPresent();
    }

    private static void check(ActorInGroup dry, Member member, boolean own) {
        Map<MemberPermission, Runnable> calls = new EnumMap<>(MemberPermission.class);
        calls.put(MemberPermission.ADMIT, () -> dry.members().admit(member.id()));
        calls.put(
                MemberPermission.APPOINT,
                () -> dry.members().appoint(member.id(), member.role() == Role.GUEST ? Role.MEMBER : Role.GUEST));
        calls.put(
                MemberPermission.SANCTION,
                () -> dry.moderation()
                        .sanction(member.id(), new Sanction(another(member.standing()), "Please read the norms")));
        calls.put(MemberPermission.LIFT, () -> dry.moderation().lift(member.id()));
        assertThat(calls).containsOnlyKeys(MemberPermission.values());
        calls.forEach((permission, call) -> {
            String answer = Answer.of(() -> {
                call.run();
                return DrawnCommand.DONE;
            });
            // Whether an owner may step down is not told beside their name: it depends on the other owners.
            if (permission != MemberPermission.APPOINT || !own) {
                assertThat(member.may().contains(permission))
                        .as("%s of %s: %s", permission, member, answer)
                        .isEqualTo(!Answer.isRefusal(answer));
            }
        });
    }

    private static Sanction.Kind another(Standing standing) {
        return standing == Standing.MUTED ? Sanction.Kind.SUSPEND : Sanction.Kind.MUTE;
    }

    private static List<Member> everyMember(ActorInGroup me) {
        List<Member> members = new ArrayList<>(Observation.items(me.members()::all));
        if (me.may(one -> one.members().waiting(PageRequest.first(1))).isGiven()) {
            members.addAll(Observation.items(me.members()::waiting));
        }
        return members;
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.PERMISSIONS)
    public final void what_a_command_is_told_when_it_is_asked_about_is_what_it_is_answered(
            @ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            for (Step step : tried.steps()) {
                Step plain = step.sent(Step.Sending.PLAIN);
                KnownIds known = new KnownIds(group.known());
                int journaled = group.journal().size();
                Permit permit = group.as(step.who()).may(one -> step.command().by(one, step.who(), known));
                assertThat(group.journal())
                        .as("the journal when it is only asked about that %s", plain)
                        .hasSize(journaled);
                String answer = group.run(plain);
                assertThat(answer)
                        .as("what is answered when %s, and who asks is told %s", plain, permit)
                        .matches(text -> permit instanceof Permit.Refused refused
                                ? text.startsWith("refused: " + refused.code())
                                : !Answer.isRefusal(text));
            }
        });
    }

    private static List<PostView> everyPost(ActorInGroup me) {
        List<PostView> posts = new ArrayList<>();
        Observation.items(me.posts()::feed).forEach(thread -> {
            posts.add(thread.start());
            posts.addAll(Observation.items(
                    page -> me.posts().thread(thread.start().id(), page).posts()));
        });
        String queue = Answer.of(() -> me.moderation().queue(PageRequest.first(1)));
        if (!Answer.isRefusal(queue)) {
            Observation.items(me.moderation()::queue).stream()
                    .map(ReviewItem::view)
                    .forEach(posts::add);
        }
        return posts;
    }
}

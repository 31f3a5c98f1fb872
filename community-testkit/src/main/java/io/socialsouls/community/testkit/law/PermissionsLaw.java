package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostPermission;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
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

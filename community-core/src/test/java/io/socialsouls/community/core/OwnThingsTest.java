package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static io.socialsouls.community.core.TriedGroup.ALL;
import static io.socialsouls.community.core.TriedGroup.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostPermission;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What it changes that a post is one's own. */
class OwnThingsTest {
    private final TriedGroup group = new TriedGroup(Visibility.UNLISTED);

    @ParameterizedTest
    @EnumSource(names = {"OWNER", "CURATOR", "MODERATOR"})
    void somebody_else_decides_on_ones_own_post_under_an_alias_too(Role role) {
        ActorInGroup sam = group.bring(Place.of(role, Standing.ACTIVE));
        PostId masked = say(sam, Draft.story("Angry again", "Hold this.").anonymously());
        for (PostId own : List.of(group.own.held(), masked)) {
            assertThat(codeOf(() -> sam.moderation().decide(own, Decision.publish())))
                    .isEqualTo(ErrorCode.NOT_ALLOWED);
            assertThat(start(sam, own).state()).isEqualTo(PostState.HELD);
            assertThat(start(sam, own).may()).isEmpty();
            assertThat(start(group.owner, own).may()).containsExactly(PostPermission.DECIDE);

            group.owner.moderation().decide(own, Decision.publish());

            assertThat(start(sam, own).state()).isEqualTo(PostState.PUBLISHED);
            assertThat(codeOf(() -> sam.moderation().decide(own, Decision.publish())))
                    .isEqualTo(ErrorCode.WRONG_STATE);
        }
    }

    @Test
    void who_asked_under_an_alias_accepts_and_nobody_else_does() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        PostId question = say(sam, Draft.question("Why?", "Really").anonymously());
        PostId answer = say(group.member, Draft.answer(question, "So."));
        PostId mine = say(sam, Draft.answer(question, "Or so.").anonymously());

        for (ActorInGroup other : List.of(group.owner, group.member)) {
            assertThat(codeOf(() -> other.posts().accept(answer))).isEqualTo(ErrorCode.NOT_ALLOWED);
        }
        sam.posts().accept(answer);
        assertThat(accepted(sam, question)).containsExactly(answer);
        sam.posts().accept(mine);
        assertThat(accepted(sam, question)).containsExactly(mine);
    }

    @Test
    void only_a_question_is_answered() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        PostId story = say(sam, Draft.story("My week", "I am stuck"));
        assertThat(codeOf(() -> sam.posts().submit(Draft.answer(story, "So.")))).isEqualTo(ErrorCode.INVALID_VALUE);
        assertThat(start(sam, story).may()).contains(PostPermission.REPLY).doesNotContain(PostPermission.ANSWER);
    }

    @Test
    void only_an_answer_is_accepted() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        PostId reply = say(group.member, Draft.reply(group.own.question(), "Thanks for asking."));
        for (PostId no : List.of(reply, group.own.question())) {
            assertThat(codeOf(() -> sam.posts().accept(no))).isEqualTo(ErrorCode.INVALID_VALUE);
        }
        assertThat(accepted(sam, group.own.question())).isEmpty();
    }

    @Test
    void thanks_count_once_and_never_for_ones_own_name() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        sam.posts().thank(group.own.question());
        assertThat(start(sam, group.own.question()).thanks()).isZero();
        sam.posts().thank(group.theirs.question());
        sam.posts().thank(group.theirs.question());
        assertThat(start(sam, group.theirs.question()).thanks()).isEqualTo(1);
    }

    @Test
    void thanks_for_ones_own_alias_count_as_leaving_them_out_would_tell_whose_it_is() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        PostId masked = say(sam, Draft.story("Shy", "I tried.").anonymously());
        sam.posts().thank(masked);
        assertThat(start(sam, masked).thanks()).isEqualTo(1);
    }

    @Test
    void nobody_outside_moderation_sees_what_another_has_held() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.ACTIVE));
        assertThat(codeOf(() -> group.member.posts().thread(group.own.held(), ALL)))
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThatCode(() -> sam.posts().thread(group.own.held(), ALL)).doesNotThrowAnyException();
        assertThat(codeOf(() -> sam.posts().markRead(group.own.held()))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    /** The rows of the table for what a view offers: on another's question, on an answer to one's own, on what is held. */
    @Test
    void a_view_offers_what_the_table_allows_and_nothing_more() {
        Map<PostPermission, String> rows = Map.of(
                PostPermission.REPLY, "posts.submit reply",
                PostPermission.ANSWER, "posts.submit answer",
                PostPermission.THANK, "posts.thank another",
                PostPermission.ACCEPT, "posts.accept to one's own question",
                PostPermission.DECIDE, "moderation.decide on another's post");
        PermissionTable table = PermissionTable.read();
        for (Place place : table.places()) {
            if (table.outcome("posts.feed", place, Visibility.LISTED).equals("OK")) {
                TriedGroup tried = new TriedGroup(Visibility.LISTED);
                ActorInGroup sam = tried.bring(place);
                rows.forEach((offer, row) -> assertThat(offers(tried, sam, offer))
                        .as("%s to %s", offer, place)
                        .isEqualTo(table.outcome(row, place, Visibility.LISTED).equals("OK")));
            }
        }
    }

    private static boolean offers(TriedGroup tried, ActorInGroup sam, PostPermission offer) {
        return switch (offer) {
            case REPLY, ANSWER, THANK ->
                start(sam, tried.theirs.question()).may().contains(offer);
            case ACCEPT -> answers(sam, tried.own.question()).get(0).may().contains(offer);
            case DECIDE ->
                sees(sam, tried.theirs.held())
                        && start(sam, tried.theirs.held()).may().contains(offer);
        };
    }

    private static boolean sees(ActorInGroup in, PostId thread) {
        return catchThrowable(() -> in.posts().thread(thread, ALL)) == null;
    }

    private static PostView start(ActorInGroup in, PostId thread) {
        return in.posts().thread(thread, ALL).summary().start();
    }

    private static List<PostView> answers(ActorInGroup in, PostId thread) {
        return in.posts().thread(thread, ALL).posts().items();
    }

    private static List<PostId> accepted(ActorInGroup in, PostId thread) {
        return answers(in, thread).stream()
                .filter(PostView::accepted)
                .map(PostView::id)
                .toList();
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.TestGroup;
import java.time.Duration;
import java.util.List;

/** What happens in a group, told one piece at a time. */
final class GroupLife {
    private static final PageRequest ALL = PageRequest.first(Limits.MAX_PAGE);

    private final TestGroup group;
    private final ActorInGroup michelle;
    private final ActorInGroup ana;
    private final ActorInGroup ben;

    GroupLife(TestGroup group) {
        this.group = group;
        michelle = group.as(Samples.OWNER);
        ana = group.as(Samples.ANA);
        ben = group.as(Samples.BEN);
    }

    void invitation() {
        ActorInGroup gus = group.as(Samples.OUTSIDER);
        michelle.members().invite(Samples.person(Samples.OUTSIDER), Samples.profile(Samples.OUTSIDER));

        assertThat(gus.charter()).isEqualTo(TestGroup.UNLISTED);
        assertThat(kinds(gus)).containsExactly(NoticeKind.INVITATION);
        assertThat(group.community()
                        .as(Samples.person(Samples.OUTSIDER))
                        .groups(ALL)
                        .items())
                .extracting(MyGroup::group, MyGroup::standing)
                .containsExactly(tuple(group.group(), Standing.INVITED));
        assertThat(Answer.of(() -> gus.posts().feed(ALL))).startsWith("refused: NOT_FOUND");

        gus.members().accept(Samples.profile(Samples.OUTSIDER));

        assertThat(gus.posts().feed(ALL).items()).isEmpty();
        assertThat(names(gus)).endsWith("Gus");
    }

    void appointment() {
        MemberId member = group.known().member(Samples.ANA);
        assertThat(Answer.of(() -> ana.moderation().queue(ALL))).startsWith("refused: NOT_ALLOWED");

        michelle.members().appoint(member, Role.MODERATOR);
        assertThat(ana.moderation().queue(ALL).items()).isEmpty();

        michelle.members().appoint(member, Role.GUEST);
        assertThat(Answer.of(() -> ana.moderation().queue(ALL))).startsWith("refused: NOT_ALLOWED");
        assertThat(Answer.of(() -> ana.posts().submit(Draft.story("A", "B")))).startsWith("refused: NOT_ALLOWED");
        assertThat(ana.posts().feed(ALL).items()).isEmpty();
    }

    void lastOwner() {
        MemberId owner = group.known().member(Samples.OWNER);
        assertThat(Answer.of(() -> leave(michelle))).startsWith("refused: WRONG_STATE");
        assertThat(Answer.of(() -> appoint(owner, Role.MEMBER))).startsWith("refused: WRONG_STATE");

        michelle.members().appoint(group.known().member(Samples.ANA), Role.OWNER);

        assertThat(Answer.of(() -> leave(michelle))).isEqualTo(DrawnCommand.DONE);
    }

    void leaving() {
        PostId story = post(ben, Draft.story("My week", "I am stuck"));
        ben.members().leave();

        PostView start = ana.posts().thread(story, ALL).summary().start();
        assertThat(start.author().shownAs()).isEqualTo("Ben");
        assertThat(start.body()).isEqualTo(new PostBody.Story("My week", "I am stuck"));
        assertThat(names(ana)).doesNotContain("Ben");
        assertThat(Answer.of(() -> ben.posts().thread(story, ALL))).startsWith("refused: NOT_FOUND");
    }

    void comingBack() {
        MemberId carla = group.known().member(Samples.CURATOR);
        group.as(Samples.CURATOR).members().leave();
        MemberId again = michelle.members().invite(Samples.person(Samples.CURATOR), Samples.profile(Samples.CURATOR));
        group.as(Samples.CURATOR).members().accept(Samples.profile(Samples.CURATOR));

        assertThat(again).isEqualTo(carla);
        assertThat(michelle.members().all(ALL).items())
                .filteredOn(member -> member.id().equals(carla))
                .extracting(Member::role)
                .containsExactly(Role.MEMBER);
    }

    void muting() {
        MemberId member = group.known().member(Samples.BEN);
        PostId question = post(ana, Draft.question("What is a lift?", "I nod"));
        michelle.moderation().sanction(member, Sanction.mute("Too many pitches"));

        PostView seen = ben.posts().thread(question, ALL).summary().start();
        assertThat(seen.may()).isEmpty();
        assertThat(Answer.of(() -> ben.posts().submit(Draft.reply(question, "Yes"))))
                .startsWith("refused: NOT_ALLOWED");
        assertThat(kinds(ben)).contains(NoticeKind.SANCTION);

        michelle.moderation().lift(member);

        assertThat(post(ben, Draft.reply(question, "Yes"))).isNotNull();
    }

    void reading() {
        PostId story = post(ana, Draft.story("My week", "I am stuck"));
        PostId first = post(ben, Draft.reply(story, "Where?"));
        post(michelle, Draft.reply(story, "Tell us"));
        ActorInGroup finn = group.as(Samples.MEMBER);
        assertThat(unread(finn)).isEqualTo(3);

        finn.posts().markRead(first);
        assertThat(unread(finn)).isEqualTo(1);
        ThreadView thread = finn.posts().thread(story, ALL);
        assertThat(thread.posts().items()).extracting(PostView::unread).containsExactly(false, true);

        finn.posts().markRead(story);
        assertThat(unread(finn)).isEqualTo(1);
        post(ben, Draft.reply(story, "And?"));
        assertThat(unread(finn)).isEqualTo(2);
    }

    void noticing() {
        PostId story = post(ana, Draft.story("My week", "I am stuck"));
        post(ben, Draft.reply(story, "@Ana where?"));
        List<Notice> notices = ana.inbox().notices(ALL).items();
        assertThat(notices).extracting(Notice::kind).contains(NoticeKind.REPLY, NoticeKind.MENTION);
        int before = ana.inbox().unread();

        ana.inbox().markRead(notices.get(0).id());
        ana.inbox().markRead(notices.get(0).id());

        assertThat(ana.inbox().unread()).isEqualTo(before - 1);
        assertThat(Answer.of(() -> {
                    ben.inbox().markRead(notices.get(0).id());
                    return DrawnCommand.DONE;
                }))
                .startsWith("refused: NOT_FOUND");
    }

    void accepting() {
        PostId question = post(ana, Draft.question("What is a lift?", "I nod").anonymously());
        PostId one = post(ben, Draft.answer(question, "How much better"));
        PostId two = post(michelle, Draft.answer(question, "In percent"));
        assertThat(Answer.of(() -> accept(ben, one))).startsWith("refused: NOT_ALLOWED");

        ana.posts().accept(one);
        ana.posts().accept(two);

        ThreadView thread = ben.posts().thread(question, ALL);
        assertThat(thread.summary().answered()).isTrue();
        assertThat(thread.posts().items()).extracting(PostView::accepted).containsExactly(false, true);
        assertThat(kinds(ben)).contains(NoticeKind.ACCEPTED);
    }

    void feed() {
        PostId old = post(ana, Draft.story("Old", "First"));
        group.time().advance(Duration.ofMinutes(1));
        post(ana, Draft.story("New", "Second"));
        group.time().advance(Duration.ofMinutes(1));
        post(ben, Draft.reply(old, "Third"));

        assertThat(ana.posts().feed(ALL).items())
                .extracting(thread -> thread.start().body().heading().orElseThrow(), ThreadSummary::replies)
                .containsExactly(tuple("Old", 1), tuple("New", 0));
    }

    private static PostId post(ActorInGroup who, Draft draft) {
        return who.posts().submit(draft).post().orElseThrow();
    }

    private static String leave(ActorInGroup who) {
        who.members().leave();
        return DrawnCommand.DONE;
    }

    private String appoint(MemberId member, Role role) {
        michelle.members().appoint(member, role);
        return DrawnCommand.DONE;
    }

    private static String accept(ActorInGroup who, PostId answer) {
        who.posts().accept(answer);
        return DrawnCommand.DONE;
    }

    private static List<NoticeKind> kinds(ActorInGroup who) {
        return who.inbox().notices(ALL).items().stream().map(Notice::kind).toList();
    }

    private static List<String> names(ActorInGroup who) {
        return who.members().all(ALL).items().stream()
                .map(member -> member.profile().name())
                .toList();
    }

    private static int unread(ActorInGroup who) {
        return who.posts().feed(ALL).items().get(0).unread();
    }
}

package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadView;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadStoryTest {
    private final Community community = Communities.inMemory();
    private final GroupId group =
            community.as(PersonId.of("owner")).found(Charter.listed("G", "P"), Profile.named("Owner"));
    private final ActorInGroup owner = community.as(PersonId.of("owner")).in(group);
    private final ActorInGroup ana = join("ana");
    private final ActorInGroup ben = join("ben");
    private final PostId thread =
            owner.posts().submit(Draft.story("Stuck", "Here")).post().orElseThrow();

    @Test
    void a_new_thread_is_unread_to_all_but_who_started_it() {
        assertThat(unreadOf(ben)).isEqualTo(1);
        assertThat(view(ben).summary().start().unread()).isTrue();
        assertThat(unreadOf(owner)).isZero();
        ben.posts().markRead(thread);
        assertThat(unreadOf(ben)).isZero();
        assertThat(view(ben).summary().start().unread()).isFalse();
    }

    @Test
    void what_others_reply_is_unread_until_it_is_marked() {
        ben.posts().markRead(thread);
        PostId first = reply(ana, "one");
        reply(ana, "two");
        assertThat(unreadOf(ben)).isEqualTo(2);
        assertThat(unreadPostsOf(ben)).containsExactly("one", "two");

        ben.posts().markRead(first);

        assertThat(unreadOf(ben)).isEqualTo(1);
        assertThat(unreadPostsOf(ben)).containsExactly("two");
        ben.posts().markRead(thread);
        assertThat(unreadOf(ben)).isEqualTo(1);
    }

    @Test
    void ones_own_words_are_no_news() {
        ana.posts().markRead(thread);
        reply(ana, "one");
        assertThat(unreadOf(ana)).isZero();
        reply(ben, "two");
        assertThat(unreadOf(ana)).isEqualTo(1);
    }

    @Test
    void what_was_unread_stays_so_when_one_replies_without_reading() {
        reply(ana, "one");
        reply(ben, "two");
        assertThat(unreadPostsOf(ben)).containsExactly("one");
    }

    private ActorInGroup join(String name) {
        ActorInGroup in = community.as(PersonId.of(name)).in(group);
        owner.members().admit(in.members().requestToJoin(Profile.named(name)));
        return in;
    }

    private PostId reply(ActorInGroup author, String text) {
        return author.posts().submit(Draft.reply(thread, text)).post().orElseThrow();
    }

    private int unreadOf(ActorInGroup reader) {
        int unread = view(reader).summary().unread();
        assertThat(reader.posts().feed(PageRequest.first(1)).items().get(0).unread())
                .isEqualTo(unread);
        return unread;
    }

    private List<String> unreadPostsOf(ActorInGroup reader) {
        return view(reader).posts().items().stream()
                .filter(PostView::unread)
                .flatMap(post -> post.body().texts().stream())
                .toList();
    }

    private ThreadView view(ActorInGroup reader) {
        return reader.posts().thread(thread, PageRequest.first(20));
    }
}

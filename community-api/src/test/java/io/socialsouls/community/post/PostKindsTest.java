package io.socialsouls.community.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.limit.Limits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PostKindsTest {
    /** By hand: whoever adds a kind decides here what it may do. */
    @Test
    void the_rules_of_a_kind_are_decided_for_each() {
        assertThat(PostKinds.ALL.stream().map(PostKindsTest::rules))
                .containsExactlyInAnyOrder(
                        "question Question: starts a thread, of members, anonymous too",
                        "answer Answer: said to [question], of members, anonymous too",
                        "reply Reply: said to anything, of members, anonymous too",
                        "story Story: starts a thread, of members, anonymous too",
                        "finding Finding: starts a thread, of members, anonymous too, with a contribution",
                        "resource Resource: starts a thread, of members, anonymous too",
                        "announcement Announcement: starts a thread, of announcers, signed",
                        "live LiveSession: starts a thread, of announcers, signed");
    }

    private static String rules(PostKind kind) {
        String place =
                kind.startsThread() ? "starts a thread" : "said to " + (kind.isAnswer() ? kind.answers() : "anything");
        return kind.name() + " " + kind.body().getSimpleName() + ": " + place + ", of "
                + (kind.postedBy() == PostedBy.MEMBERS ? "members" : "announcers")
                + (kind.mayBeAnonymous() ? ", anonymous too" : ", signed")
                + (kind.linksContribution() ? ", with a contribution" : "");
    }

    @Test
    void a_body_without_a_line_is_named() {
        List<PostKind> most = PostKinds.ALL.stream()
                .filter(kind -> !kind.equals(PostKinds.STORY))
                .toList();
        assertThatThrownBy(() -> PostKinds.complete(most))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no line in PostKinds for Story");
    }

    @Test
    void no_two_lines_share_a_name_or_a_body() {
        assertThatThrownBy(() -> PostKinds.complete(with(PostKind.starting("essay", PostBody.Story.class))))
                .hasMessage("two lines of PostKinds share a name or a body");
        assertThatThrownBy(() -> PostKinds.complete(with(PostKind.starting("story", PostBody.Unknown.class))))
                .hasMessage("two lines of PostKinds share a name or a body");
    }

    @Test
    void a_name_is_one_that_every_storage_keeps() {
        assertThat(PostKinds.ALL)
                .allSatisfy(kind -> assertThat(kind.name())
                        .matches("[a-z][a-z-]*")
                        .hasSizeLessThanOrEqualTo(Limits.MAX_POST_KIND_LENGTH));
    }

    @Test
    void a_kind_that_is_not_known_keeps_its_name_and_has_no_rules() {
        PostKind later = PostKinds.named("poll");
        assertThat(later.name()).isEqualTo("poll");
        assertThat(later.isKnown()).isFalse();
        assertThat(later.startsThread() || later.isAnswer() || PostKinds.isAnswered(later))
                .isFalse();
        assertThat(later).isEqualTo(PostKinds.named("poll")).isNotEqualTo(PostKinds.STORY);
        assertThat(PostKinds.named("story")).isSameAs(PostKinds.STORY);
    }

    @Test
    void questions_alone_are_answered() {
        assertThat(PostKinds.ALL.stream().filter(PostKinds::isAnswered)).containsExactly(PostKinds.QUESTION);
    }

    private static List<PostKind> with(PostKind another) {
        return Stream.concat(PostKinds.ALL.stream(), Stream.of(another)).toList();
    }
}

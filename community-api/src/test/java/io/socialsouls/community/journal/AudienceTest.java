package io.socialsouls.community.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final MemberId ANA = MemberId.of("ana");

    @Test
    void it_is_decided_for_every_kind_of_event() {
        assertThat(EventTypes.ALL.stream().map(EventType::record).toArray())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Arrays.stream(Event.class.getPermittedSubclasses())
                        .filter(event -> !event.equals(Event.Unknown.class))
                        .toArray());
    }

    @Test
    void what_is_not_known_is_for_the_host_alone() {
        assertThat(Audience.of(new Event.Unknown("poll-closed", "{}"))).isEqualTo(Audience.HOST);
    }

    @Test
    void members_see_of_a_post_neither_the_policy_s_action_nor_its_version() {
        Event.PostPublished whole = new Event.PostPublished(
                PostId.of("p"),
                PostId.of("p"),
                Optional.empty(),
                PostKind.STORY,
                new Byline.Alias("x7"),
                Optional.empty(),
                Optional.of(3),
                Optional.of(PolicyAction.NUDGE));
        JournalEntry entry = new JournalEntry(1, Instant.EPOCH, whole, Audience.of(whole));
        Event.PostPublished seen = new Event.PostPublished(
                whole.post(),
                whole.thread(),
                whole.to(),
                whole.kind(),
                whole.byline(),
                whole.contribution(),
                Optional.empty(),
                Optional.empty());
        assertThat(entry.seenBy(Audience.MEMBERS)).contains(seen);
        assertThat(entry.seenBy(Audience.MODERATORS)).contains(seen);
        assertThat(entry.seenBy(Audience.HOST)).contains(whole);
    }

    @Test
    void who_is_not_of_the_audience_sees_nothing() {
        Event.PostThanked thanked = new Event.PostThanked(PostId.of("p"), Initiator.of(ANA));
        JournalEntry entry = new JournalEntry(1, Instant.EPOCH, thanked, Audience.of(thanked));
        assertThat(entry.seenBy(Audience.MODERATORS)).isEmpty();
        assertThat(entry.seenBy(Audience.HOST)).contains(thanked);
    }

    /** By hand: whoever adds a part decides here who sees it. */
    @Test
    void only_what_may_tell_of_an_author_is_for_fewer_than_the_rest() {
        List<String> narrowed = EventTypes.ALL.stream()
                .flatMap(type -> Arrays.stream(type.record().getRecordComponents())
                        .filter(part -> part.isAnnotationPresent(ShownTo.class))
                        .map(part -> type.name() + "." + part.getName()))
                .toList();
        assertThat(narrowed).containsExactlyInAnyOrder("post-published.policyVersion", "post-published.action");
        List<String> parts = EventTypes.ALL.stream()
                .flatMap(type -> Arrays.stream(type.record().getRecordComponents()))
                .map(RecordComponent::getName)
                .distinct()
                .sorted()
                .toList();
        assertThat(parts)
                .containsExactly(
                        "action",
                        "answer",
                        "by",
                        "byline",
                        "contribution",
                        "data",
                        "experiment",
                        "kind",
                        "member",
                        "outcome",
                        "owner",
                        "policyVersion",
                        "post",
                        "question",
                        "role",
                        "standing",
                        "thread",
                        "to",
                        "version",
                        "visibility");
    }

    @Test
    void sanctions_are_for_moderators_thanks_for_the_host_and_who_left_for_all() {
        assertThat(Audience.of(new Event.MemberSanctioned(ANA, Standing.MUTED, Initiator.of(ANA))))
                .isEqualTo(Audience.MODERATORS);
        assertThat(Audience.of(new Event.PostThanked(PostId.of("p"), Initiator.of(ANA))))
                .isEqualTo(Audience.HOST);
        assertThat(Audience.of(new Event.MemberLeft(ANA))).isEqualTo(Audience.MEMBERS);
    }
}

package io.socialsouls.community.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AudienceTest {
    private static final MemberId ANA = MemberId.of("ana");

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
    void who_sees_a_part_is_decided_for_each() {
        assertThat(EventTypes.ALL.stream().map(AudienceTest::parts))
                .containsExactlyInAnyOrder(
                        "group-founded MEMBERS: owner, visibility",
                        "policy-adopted MEMBERS: version, by",
                        "membership-requested MODERATORS: member",
                        "member-invited MODERATORS: member, by",
                        "invitation-accepted MEMBERS: member",
                        "member-admitted MEMBERS: member, by",
                        "member-appointed MEMBERS: member, role, by",
                        "member-left MEMBERS: member",
                        "member-sanctioned MODERATORS: member, standing, by",
                        "sanction-lifted MODERATORS: member, by",
                        "post-published MEMBERS: post, thread, to, kind, byline, contribution,"
                                + " policyVersion HOST, action HOST",
                        "post-held MODERATORS: post, thread, to, kind, byline, contribution, policyVersion",
                        "post-decided MODERATORS: post, outcome, by",
                        "post-thanked HOST: post, by",
                        "answer-accepted MEMBERS: question, answer",
                        "experiment-opened MEMBERS: experiment, by",
                        "contribution-brought MEMBERS: contribution, experiment, by, data",
                        "contribution-withdrawn MEMBERS: contribution, experiment, by");
    }

    private static String parts(EventType type) {
        return Arrays.stream(type.record().getRecordComponents())
                .map(part -> part.isAnnotationPresent(ShownTo.class)
                        ? part.getName() + " "
                                + part.getAnnotation(ShownTo.class).value()
                        : part.getName())
                .collect(Collectors.joining(", ", type.name() + " " + type.audience() + ": ", ""));
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

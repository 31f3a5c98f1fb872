package io.socialsouls.community.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text in here is kept in somebody's journal: none may ever change. */
class StoredEventsTest {
    private static final MemberId ANA = MemberId.of("m1");
    private static final MemberId BEN = MemberId.of("m2");
    private static final PostId POST = PostId.of("p2");
    private static final PostId THREAD = PostId.of("p1");
    private static final ExperimentId EXPERIMENT = ExperimentId.of("e1");
    private static final ContributionId CONTRIBUTION = ContributionId.of("c1");
    private static final Map<Event, String> STORED = stored();

    private final Codec codec = new Codec();

    @Test
    void every_event_is_stored_in_its_form() {
        STORED.forEach((event, form) -> {
            assertThat(codec.type(event) + " " + codec.event(event)).isEqualTo(form);
            int end = form.indexOf(' ');
            assertThat(codec.event(form.substring(0, end), form.substring(end + 1)))
                    .isEqualTo(event);
        });
    }

    @Test
    void no_event_is_without_a_form() {
        Set<Class<?>> tried = STORED.keySet().stream().map(Object::getClass).collect(Collectors.toSet());
        tried.add(Event.Unknown.class);
        assertThat(tried).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void what_the_host_or_time_did_is_told_from_what_a_member_did() {
        stays(new Event.PolicyAdopted(2, new Initiator.Host()), "policy-adopted", """
                {"version":2,"by":{"is":"host"}}""");
        stays(new Event.SanctionLifted(ANA, new Initiator.Due()), "sanction-lifted", """
                {"member":"m1","by":{"is":"due"}}""");
    }

    @Test
    void what_a_later_release_wrote_is_kept_to_the_letter() {
        unknown("poll-closed", "{ \"poll\" : \"p9\" }");
        unknown("member-left", "{\"member\":\"m1\",  \"because\":\"bored\"}");
        unknown("member-appointed", "{\"member\":\"m1\",\"role\":\"sage\",\"by\":\"m2\"}");
        unknown("policy-adopted", "{\"version\":2,\"by\":{\"is\":\"chance\"}}");
        unknown(
                "post-held",
                "{\"post\":\"p2\",\"thread\":\"p2\",\"kind\":\"poll\",\"byline\":{\"member\":\"m1\"},\"policy_version\":2}");
    }

    @Test
    void what_no_release_wrote_is_an_error() {
        assertThatThrownBy(() -> codec.event("member-left", "{}")).isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> codec.event("member-left", "{\"member\":"))
                .isInstanceOf(UnreadableFormException.class);
    }

    private void unknown(String type, String json) {
        stays(new Event.Unknown(type, json), type, json);
    }

    private void stays(Event event, String type, String json) {
        assertThat(codec.event(type, json)).isEqualTo(event);
        assertThat(codec.type(event)).isEqualTo(type);
        assertThat(codec.event(event)).isEqualTo(json);
    }

    private static Map<Event, String> stored() {
        Map<Event, String> stored = new LinkedHashMap<>();
        stored.put(new Event.GroupFounded(ANA, Visibility.LISTED), """
                group-founded {"owner":"m1","visibility":"listed"}""");
        stored.put(new Event.PolicyAdopted(2, Initiator.of(ANA)), """
                policy-adopted {"version":2,"by":"m1"}""");
        stored.put(new Event.MembershipRequested(ANA), """
                membership-requested {"member":"m1"}""");
        stored.put(new Event.MemberInvited(ANA, Initiator.of(BEN)), """
                member-invited {"member":"m1","by":"m2"}""");
        stored.put(new Event.InvitationAccepted(ANA), """
                invitation-accepted {"member":"m1"}""");
        stored.put(new Event.MemberAdmitted(ANA, Initiator.of(BEN)), """
                member-admitted {"member":"m1","by":"m2"}""");
        stored.put(new Event.MemberAppointed(ANA, Role.CURATOR, Initiator.of(BEN)), """
                member-appointed {"member":"m1","role":"curator","by":"m2"}""");
        stored.put(new Event.MemberLeft(ANA), """
                member-left {"member":"m1"}""");
        stored.put(new Event.MemberSanctioned(ANA, Standing.MUTED, Initiator.of(BEN)), """
                member-sanctioned {"member":"m1","standing":"muted","by":"m2"}""");
        stored.put(new Event.SanctionLifted(ANA, Initiator.of(BEN)), """
                sanction-lifted {"member":"m1","by":"m2"}""");
        stored.put(
                new Event.PostPublished(
                        POST,
                        THREAD,
                        Optional.of(THREAD),
                        PostKinds.ANSWER,
                        new Byline.Alias("x7"),
                        Optional.empty(),
                        Optional.of(2),
                        Optional.of(PolicyAction.NUDGE)),
                """
                post-published {"post":"p2","thread":"p1","to":"p1","kind":"answer","byline":{"alias":"x7"},\
                "policy_version":2,"action":"nudge"}""");
        stored.put(
                new Event.PostHeld(
                        POST,
                        POST,
                        Optional.empty(),
                        PostKinds.FINDING,
                        new Byline.Named(ANA),
                        Optional.of(CONTRIBUTION),
                        2),
                """
                post-held {"post":"p2","thread":"p2","kind":"finding","byline":{"member":"m1"},"contribution":"c1",\
                "policy_version":2}""");
        stored.put(new Event.PostDecided(POST, Decision.Outcome.REJECT, Initiator.of(BEN)), """
                post-decided {"post":"p2","outcome":"reject","by":"m2"}""");
        stored.put(new Event.PostThanked(POST, Initiator.of(BEN)), """
                post-thanked {"post":"p2","by":"m2"}""");
        stored.put(new Event.AnswerAccepted(THREAD, POST), """
                answer-accepted {"question":"p1","answer":"p2"}""");
        stored.put(new Event.ExperimentOpened(EXPERIMENT, Initiator.of(ANA)), """
                experiment-opened {"experiment":"e1","by":"m1"}""");
        stored.put(
                new Event.ContributionBrought(
                        CONTRIBUTION, EXPERIMENT, Initiator.of(ANA), new EventCounts(3, 10, 2, 11)),
                """
                contribution-brought {"contribution":"c1","experiment":"e1","by":"m1",\
                "data":{"treated_events":3,"treated_n":10,"control_events":2,"control_n":11}}""");
        stored.put(
                new Event.ContributionBrought(
                        CONTRIBUTION, EXPERIMENT, Initiator.of(ANA), new ReportedEffect(0.25, 0.5)),
                """
                contribution-brought {"contribution":"c1","experiment":"e1","by":"m1",\
                "data":{"effect":0.25,"variance":0.5}}""");
        stored.put(new Event.ContributionWithdrawn(CONTRIBUTION, EXPERIMENT, Initiator.of(ANA)), """
                contribution-withdrawn {"contribution":"c1","experiment":"e1","by":"m1"}""");
        return stored;
    }
}

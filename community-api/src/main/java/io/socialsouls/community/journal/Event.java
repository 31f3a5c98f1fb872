package io.socialsouls.community.journal;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.util.Objects;
import java.util.Optional;

/**
 * What happened, as opaque ids and facts: never a host's id, words that people wrote, or who an anonymous author is.
 *
 * <p>Replaying a group's events in order gives who is in, in which role and standing; what is said, where, by whom or
 * under which alias, and what was decided on it; which policy is in force; and what was brought to which experiment. What
 * people wrote (charter, policy, protocol, titles and texts) is not in it.
 */
public sealed interface Event {
    /**
     * The group was founded.
     *
     * @param owner its first owner
     * @param visibility what strangers learn of it
     */
    record GroupFounded(MemberId owner, Visibility visibility) implements Event {}

    /**
     * A policy was adopted.
     *
     * @param version of the policy in this group
     * @param by who adopted it
     */
    record PolicyAdopted(int version, Initiator by) implements Event {}

    /**
     * Somebody asked to be let in.
     *
     * @param member who
     */
    record MembershipRequested(MemberId member) implements Event {}

    /**
     * Somebody was invited.
     *
     * @param member who
     * @param by who invited
     */
    record MemberInvited(MemberId member, Initiator by) implements Event {}

    /**
     * An invitation was accepted.
     *
     * @param member who accepted
     */
    record InvitationAccepted(MemberId member) implements Event {}

    /**
     * Somebody who asked was let in.
     *
     * @param member who asked
     * @param by who let them in
     */
    record MemberAdmitted(MemberId member, Initiator by) implements Event {}

    /**
     * A member got another role.
     *
     * @param member who
     * @param role the new one
     * @param by who appointed
     */
    record MemberAppointed(MemberId member, Role role, Initiator by) implements Event {}

    /**
     * A member left.
     *
     * @param member who
     */
    record MemberLeft(MemberId member) implements Event {}

    /**
     * A member was limited.
     *
     * @param member who
     * @param standing muted, suspended or banned
     * @param by who decided
     */
    record MemberSanctioned(MemberId member, Standing standing, Initiator by) implements Event {}

    /**
     * A sanction was lifted.
     *
     * @param member who is active again
     * @param by who decided
     */
    record SanctionLifted(MemberId member, Initiator by) implements Event {}

    /**
     * A post was published at once.
     *
     * @param post which one
     * @param thread the post that started its thread
     * @param to what it is said to
     * @param kind what it is
     * @param byline under what it shows
     * @param contribution what a finding was brought to an experiment as
     * @param policyVersion under which version of the policy; for the host, as it may tell of the author
     * @param action publish or nudge; for the host, as it may tell of the author
     */
    record PostPublished(
            PostId post,
            PostId thread,
            Optional<PostId> to,
            PostKind kind,
            Byline byline,
            Optional<ContributionId> contribution,
            @ShownTo(Audience.HOST) Optional<Integer> policyVersion,
            @ShownTo(Audience.HOST) Optional<PolicyAction> action)
            implements Event {}

    /**
     * A post is held for a moderator.
     *
     * @param post which one
     * @param thread the post that started its thread
     * @param to what it is said to
     * @param kind what it is
     * @param byline under what it would show
     * @param contribution what a finding was brought to an experiment as
     * @param policyVersion under which version of the policy
     */
    record PostHeld(
            PostId post,
            PostId thread,
            Optional<PostId> to,
            PostKind kind,
            Byline byline,
            Optional<ContributionId> contribution,
            int policyVersion)
            implements Event {}

    /**
     * A moderator decided on a held post.
     *
     * @param post which one
     * @param outcome what becomes of it
     * @param by who decided
     */
    record PostDecided(PostId post, Decision.Outcome outcome, Initiator by) implements Event {}

    /**
     * A post was thanked for.
     *
     * @param post which one
     * @param by who thanked
     */
    record PostThanked(PostId post, Initiator by) implements Event {}

    /**
     * The asker accepted an answer.
     *
     * @param question which question
     * @param answer which answer
     */
    record AnswerAccepted(PostId question, PostId answer) implements Event {}

    /**
     * An experiment was opened.
     *
     * @param experiment which one
     * @param by who opened it
     */
    record ExperimentOpened(ExperimentId experiment, Initiator by) implements Event {}

    /**
     * A result was brought to an experiment.
     *
     * @param contribution which one
     * @param experiment to which experiment
     * @param by who brought it
     * @param data what came out
     */
    record ContributionBrought(ContributionId contribution, ExperimentId experiment, Initiator by, SummaryData data)
            implements Event {}

    /**
     * A contributor took a result back.
     *
     * @param contribution which one
     * @param experiment from which experiment
     * @param by who brought it
     */
    record ContributionWithdrawn(ContributionId contribution, ExperimentId experiment, Initiator by) implements Event {}

    /**
     * Something of a kind, or with a part, that this release does not know. Shown to the host alone.
     *
     * @param type its kind
     * @param json its stored form, to the letter
     */
    record Unknown(String type, String json) implements Event {
        public Unknown {
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(json, "json");
        }
    }
}

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
 * A thing that happened in a group, as opaque ids and facts: never a host's id, words that people wrote, or who an
 * anonymous author is.
 *
 * <p>Replaying a group's events in order gives its members with their roles and standings; its posts with their places,
 * authors or aliases, and the decisions on them; which policy is in force; and the contributions to each experiment.
 * The words that people wrote (charter, policy, protocol, titles and texts) are not in it.
 */
public sealed interface Event {
    /**
     * The group was founded, by its first owner.
     *
     * @param visibility what strangers learn of it
     */
    record GroupFounded(MemberId owner, Visibility visibility) implements Event {}

    /**
     * A policy was adopted.
     *
     * @param version of the policy in this group
     */
    record PolicyAdopted(int version, Initiator by) implements Event {}

    /** Somebody asked to be let in. */
    record MembershipRequested(MemberId member) implements Event {}

    /** Somebody was invited. */
    record MemberInvited(MemberId member, Initiator by) implements Event {}

    /** An invitation was accepted. */
    record InvitationAccepted(MemberId member) implements Event {}

    /** Somebody who asked was let in. */
    record MemberAdmitted(MemberId member, Initiator by) implements Event {}

    /**
     * A member got another role.
     *
     * @param role the new one
     */
    record MemberAppointed(MemberId member, Role role, Initiator by) implements Event {}

    /** A member left. */
    record MemberLeft(MemberId member) implements Event {}

    /**
     * A member was limited.
     *
     * @param standing muted, suspended or banned
     */
    record MemberSanctioned(MemberId member, Standing standing, Initiator by) implements Event {}

    /** A sanction was lifted: the member is active again. */
    record SanctionLifted(MemberId member, Initiator by) implements Event {}

    /**
     * A post was published at once.
     *
     * @param thread the post that started its thread
     * @param to the post that it is said to
     * @param byline under what it shows
     * @param contribution as what a finding was brought to an experiment; absent for other posts
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
     * @param thread the post that started its thread
     * @param to the post that it is said to
     * @param byline under what it would show
     * @param contribution as what a finding was brought to an experiment; absent for other posts
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
     * @param outcome what becomes of it
     */
    record PostDecided(PostId post, Decision.Outcome outcome, Initiator by) implements Event {}

    /** Somebody thanked for a post. */
    record PostThanked(PostId post, Initiator by) implements Event {}

    /** The asker accepted an answer. */
    record AnswerAccepted(PostId question, PostId answer) implements Event {}

    /** An experiment was opened. */
    record ExperimentOpened(ExperimentId experiment, Initiator by) implements Event {}

    /**
     * A result was brought to an experiment.
     *
     * @param data what came out
     */
    record ContributionBrought(ContributionId contribution, ExperimentId experiment, Initiator by, SummaryData data)
            implements Event {}

    /** The member who brought a result took it back. */
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

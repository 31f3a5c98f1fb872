package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.OutcomeForm.Done;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.core.post.PolicyInForce;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.PostId;
import java.util.Objects;

/**
 * The queue, decisions, sanctions, the policy.
 *
 * @param runner who acts, and in which group
 */
public record ModerationPort(GroupRunner runner) implements Moderation {
    /** Adopts a policy; a repetition sends the same text. */
    public static final Command<Adoption.Proposal, Integer> ADOPT = Command.giving(
                    "moderation.adopt",
                    AccessRule.members(Permission.ADOPT_POLICY),
                    OutcomeForm.text(String::valueOf, Integer::valueOf),
                    Adoption::adopt)
            .identifiedBy(Adoption.Proposal::text);

    /** Reads the policy in force. */
    public static final Query<Command.None, AdoptedPolicy> POLICY = Query.of(
            "moderation.policy", AccessRule.members(Permission.READ), (context, none) -> PolicyInForce.read(context));

    /** Lists what is held. */
    public static final Query<PageRequest, Page<ReviewItem>> QUEUE =
            Query.of("moderation.queue", AccessRule.members(Permission.MODERATE), Reviews::queue);

    /** Decides on a held post. */
    public static final Command<Reviews.Choice, Done> DECIDE =
            Command.of("moderation.decide", AccessRule.members(Permission.MODERATE), Reviews::decide);

    /** Limits a member. */
    public static final Command<Sanctions.Limit, Done> SANCTION =
            Command.of("moderation.sanction", AccessRule.members(Permission.MODERATE), Sanctions::impose);

    /** Lifts a sanction. */
    public static final Command<MemberId, Done> LIFT =
            Command.of("moderation.lift", AccessRule.members(Permission.MODERATE), Sanctions::lift);

    @Override
    public int adopt(PolicyText policy) {
        return runner.run(
                ADOPT, Adoption.Proposal.read(policy, runner.services().codec()));
    }

    @Override
    public AdoptedPolicy policy() {
        return runner.run(POLICY, new Command.None());
    }

    @Override
    public Page<ReviewItem> queue(PageRequest page) {
        return runner.run(QUEUE, Objects.requireNonNull(page, "page"));
    }

    @Override
    public void decide(PostId post, Decision decision) {
        runner.run(DECIDE, new Reviews.Choice(post, decision));
    }

    @Override
    public void sanction(MemberId member, Sanction sanction) {
        runner.run(SANCTION, new Sanctions.Limit(member, sanction));
    }

    @Override
    public void lift(MemberId member) {
        runner.run(LIFT, Objects.requireNonNull(member, "member"));
    }
}

package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.AccessRule;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.post.PolicyInForce;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ReviewRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The queue, decisions, sanctions, the policy.
 *
 * @param runner who acts, and in which group
 */
public record ModerationPort(CommandRunner runner) implements Moderation {
    private static final String QUEUE = "queue";
    private static final OutcomeForm<Integer> VERSION = new OutcomeForm<>(String::valueOf, Integer::valueOf);

    @Override
    public int adopt(PolicyText policy) {
        Policy read = runner.services().codec().read(policy);
        return runner.command(
                "moderation.adopt",
                AccessRule.members(Permission.ADOPT_POLICY),
                List.of(policy),
                VERSION,
                context -> Adoption.adopt(context, read));
    }

    @Override
    public AdoptedPolicy policy() {
        return runner.read("moderation.policy", AccessRule.members(Permission.READ), PolicyInForce::read);
    }

    @Override
    public Page<ReviewItem> queue(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return runner.read("moderation.queue", AccessRule.members(Permission.MODERATE), context -> {
            Optional<ReviewRow> after = Cursors.position(QUEUE, page)
                    .map(position -> new ReviewRow(PostId.of(position.id()), position.at(), "", Optional.empty(), 1));
            Page<ReviewRow> rows = Cursors.page(
                    QUEUE,
                    context.unit().reviews().waiting(after, page.limit() + 1),
                    page,
                    row -> new Cursors.Position(row.held(), row.post().value()));
            return new Page<>(Reviews.items(context, rows.items()), rows.next());
        });
    }

    @Override
    public void decide(PostId post, Decision decision) {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(decision, "decision");
        runner.command(
                "moderation.decide",
                AccessRule.members(Permission.MODERATE),
                List.of(post, decision),
                context -> Reviews.decide(context, post, decision));
    }

    @Override
    public void sanction(MemberId member, Sanction sanction) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(sanction, "sanction");
        runner.command(
                "moderation.sanction",
                AccessRule.members(Permission.MODERATE),
                List.of(member, sanction),
                context -> Sanctions.impose(context, member, sanction));
    }

    @Override
    public void lift(MemberId member) {
        Objects.requireNonNull(member, "member");
        runner.command(
                "moderation.lift",
                AccessRule.members(Permission.MODERATE),
                List.of(member),
                context -> Sanctions.lift(context, member));
    }
}

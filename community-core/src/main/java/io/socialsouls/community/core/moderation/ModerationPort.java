package io.socialsouls.community.core.moderation;

import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.Desk;
import io.socialsouls.community.core.command.Gate;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.post.PolicyInForce;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.moderation.Ruling;
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
 * @param desk who acts, and in which group
 */
public record ModerationPort(Desk desk) implements Moderation {
    private static final String QUEUE = "queue";
    private static final OutcomeForm<Integer> VERSION = new OutcomeForm<>(String::valueOf, Integer::valueOf);

    @Override
    public int adopt(PolicyText policy) {
        Policy read = desk.engine().codec().read(policy);
        return desk.command(
                "moderation.adopt",
                Gate.members(Permission.ADOPT_POLICY),
                List.of(policy),
                VERSION,
                scope -> Adoption.adopt(scope, read));
    }

    @Override
    public AdoptedPolicy policy() {
        return desk.read("moderation.policy", Gate.members(Permission.READ), PolicyInForce::read);
    }

    @Override
    public Page<ReviewItem> queue(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return desk.read("moderation.queue", Gate.members(Permission.MODERATE), scope -> {
            Optional<ReviewRow> after = Cursors.position(QUEUE, page)
                    .map(position -> new ReviewRow(PostId.of(position.id()), position.at(), "", Optional.empty(), 1));
            Page<ReviewRow> rows = Cursors.page(
                    QUEUE,
                    scope.unit().reviews().waiting(after, page.limit() + 1),
                    page,
                    row -> new Cursors.Position(row.held(), row.post().value()));
            return new Page<>(Reviews.items(scope, rows.items()), rows.next());
        });
    }

    @Override
    public void decide(PostId post, Ruling ruling) {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(ruling, "ruling");
        desk.command(
                "moderation.decide",
                Gate.members(Permission.MODERATE),
                List.of(post, ruling),
                scope -> Reviews.decide(scope, post, ruling));
    }

    @Override
    public void sanction(MemberId member, Sanction sanction) {
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(sanction, "sanction");
        desk.command(
                "moderation.sanction",
                Gate.members(Permission.MODERATE),
                List.of(member, sanction),
                scope -> Sanctions.impose(scope, member, sanction));
    }

    @Override
    public void lift(MemberId member) {
        Objects.requireNonNull(member, "member");
        desk.command(
                "moderation.lift",
                Gate.members(Permission.MODERATE),
                List.of(member),
                scope -> Sanctions.lift(scope, member));
    }
}

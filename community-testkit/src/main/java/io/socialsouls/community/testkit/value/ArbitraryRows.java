package io.socialsouls.community.testkit.value;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary rows of each kind, new ones: version 1 where they have a version. */
public final class ArbitraryRows {
    private static final Arbitrary<Instant> TIMES = Values.instants();
    private static final Arbitrary<MemberId> MEMBERS = Values.ids().map(MemberId::of);
    private static final Arbitrary<PostId> POSTS = Values.ids().map(PostId::of);
    private static final Arbitrary<String> JSON = Values.text(400);
    private static final Arbitrary<Boolean> YES_OR_NO = Arbitraries.of(true, false);
    private static final Arbitrary<PostKind> KINDS =
            Arbitraries.oneOf(Arbitraries.of(PostKinds.ALL), Arbitraries.just(PostKinds.named("of-a-later-release")));
    private static final Arbitrary<Integer> PLACES = Arbitraries.integers().between(-1, Integer.MAX_VALUE);

    private ArbitraryRows() {}

    /** {@return the group itself} */
    public static Arbitrary<GroupRow> groups() {
        return Combinators.combine(
                        Values.charters(),
                        TIMES,
                        Arbitraries.integers().greaterOrEqual(0),
                        Values.ids().optional())
                .as((charter, founded, policy, revision) -> new GroupRow(charter, founded, policy, revision, 1));
    }

    /** {@return policies} */
    public static Arbitrary<PolicyRow> policies() {
        return Combinators.combine(Arbitraries.integers().greaterOrEqual(1), MEMBERS, TIMES, JSON)
                .as(PolicyRow::new);
    }

    /** {@return memberships} */
    public static Arbitrary<MembershipRow> memberships() {
        return Combinators.combine(
                        MEMBERS,
                        Arbitraries.of(Role.values()),
                        Arbitraries.of(Standing.values()),
                        TIMES,
                        TIMES.optional())
                .as((id, role, standing, since, joined) -> new MembershipRow(id, role, standing, since, joined, 1));
    }

    /** {@return identities} */
    public static Arbitrary<IdentityRow> identities() {
        return Combinators.combine(MEMBERS, Values.ids().map(PersonId::of), Values.profiles())
                .as((member, person, profile) -> new IdentityRow(member, person, profile, 1));
    }

    /** {@return aliases} */
    public static Arbitrary<AliasRow> aliases() {
        return Combinators.combine(POSTS, MEMBERS, Values.ids()).as(AliasRow::new);
    }

    /** {@return threads} */
    public static Arbitrary<ThreadRow> threads() {
        return Combinators.combine(POSTS, Arbitraries.integers().greaterOrEqual(0), POSTS.optional(), TIMES)
                .as((id, replies, accepted, last) -> new ThreadRow(id, replies, accepted, last, 1));
    }

    /** {@return posts, some of a kind that a later release added} */
    public static Arbitrary<PostRow> posts() {
        Arbitrary<Byline> bylines =
                Arbitraries.oneOf(MEMBERS.map(Byline.Named::new), Values.ids().map(Byline.Alias::new));
        Arbitrary<PostRow> rows = Combinators.combine(POSTS, POSTS, POSTS.optional(), KINDS, bylines, TIMES)
                .as((id, thread, to, kind, byline, said) ->
                        new PostRow(id, thread, to, kind, byline, PostState.HELD, Optional.empty(), said, -1, 0, 1));
        return Combinators.combine(
                        rows,
                        Arbitraries.of(PostState.values()),
                        Values.ids().map(ContributionId::of).optional(),
                        PLACES,
                        Arbitraries.integers().greaterOrEqual(0))
                .as((row, state, brought, place, thanks) -> new PostRow(
                        row.id(),
                        row.thread(),
                        row.to(),
                        row.kind(),
                        row.byline(),
                        state,
                        brought,
                        row.said(),
                        place,
                        thanks,
                        1));
    }

    /** {@return words} */
    public static Arbitrary<ContentRow> contents() {
        return Combinators.combine(Values.ids(), Values.ids(), Values.text(2_000))
                .as(ContentRow::new);
    }

    /** {@return reviews that wait, and decided ones} */
    public static Arbitrary<ReviewRow> reviews() {
        Arbitrary<ReviewRow.Decided> decided = Combinators.combine(
                        Arbitraries.of(Decision.Outcome.values()), MEMBERS, TIMES)
                .as(ReviewRow.Decided::new);
        return Combinators.combine(POSTS, TIMES, JSON, decided.optional())
                .as((post, held, verdict, decision) -> new ReviewRow(post, held, verdict, decision, 1));
    }

    /** {@return experiments, some of them with contributions} */
    public static Arbitrary<ExperimentRow> experiments() {
        return Combinators.combine(
                        Values.ids().map(ExperimentId::of),
                        MEMBERS,
                        TIMES,
                        JSON,
                        Arbitraries.integers().greaterOrEqual(0))
                .as((id, by, opened, json, brought) -> new ExperimentRow(id, by, opened, json, brought, 1));
    }

    /** {@return contributions, some of them withdrawn} */
    public static Arbitrary<ContributionRow> contributions() {
        return Combinators.combine(
                        Values.ids().map(ContributionId::of),
                        Values.ids().map(ExperimentId::of),
                        MEMBERS,
                        Values.ids(),
                        TIMES,
                        JSON,
                        YES_OR_NO)
                .as((id, experiment, by, test, brought, json, withdrawn) ->
                        new ContributionRow(id, experiment, by, test, brought, json, withdrawn, 1));
    }

    /** {@return notices, some of them read} */
    public static Arbitrary<NoticeRow> notices() {
        return Combinators.combine(
                        Values.ids().map(NoticeId::of),
                        MEMBERS,
                        Arbitraries.of(NoticeKind.values()),
                        POSTS.optional(),
                        TIMES,
                        JSON,
                        YES_OR_NO)
                .as((id, member, kind, post, at, json, read) ->
                        new NoticeRow(id, member, kind, post, at, json, read, 1));
    }

    /** {@return what came of commands} */
    public static Arbitrary<IdempotencyRow> outcomes() {
        return Combinators.combine(
                        Values.ids().map(PersonId::of),
                        Values.ids().map(IdempotencyKey::of),
                        Values.text(30),
                        Values.text(64),
                        JSON,
                        TIMES)
                .as(IdempotencyRow::new);
    }

    /** {@return events on their way into the journal} */
    public static Arbitrary<JournalDraft> events() {
        return Combinators.combine(TIMES, Values.text(30), Arbitraries.of(Audience.values()), JSON)
                .as(JournalDraft::new);
    }
}

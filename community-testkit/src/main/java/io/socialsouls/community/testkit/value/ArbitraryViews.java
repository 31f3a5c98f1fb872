package io.socialsouls.community.testkit.value;

import io.socialsouls.community.Permit;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.MemberPermission;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.policy.AdoptedPolicy;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Author;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitrary answers of a community's ports, for who tests what shows them. Each is possible by itself; no two of them
 * are of the same community.
 */
public final class ArbitraryViews {
    private static final int MANY = 10_000;

    private ArbitraryViews() {}

    /** {@return answers to whether a call would be let through} */
    public static Arbitrary<Permit> permits() {
        Arbitrary<Permit> refused = Combinators.combine(
                        Arbitraries.of(ErrorCode.NOT_FOUND, ErrorCode.NOT_ALLOWED, ErrorCode.WRONG_STATE),
                        ArbitraryMessages.sentences())
                .as(Permit.Refused::new);
        return Arbitraries.oneOf(Arbitraries.just(new Permit.Given()), refused);
    }

    /** {@return members as others see them} */
    public static Arbitrary<Member> members() {
        return Combinators.combine(
                        Values.ids().map(MemberId::of),
                        Values.profiles(),
                        Arbitraries.of(Role.values()),
                        Arbitraries.of(Standing.values()),
                        Arbitraries.of(MemberPermission.values()).set())
                .as(Member::new);
    }

    /** {@return groups that a person is in} */
    public static Arbitrary<MyGroup> memberships() {
        return Combinators.combine(
                        Values.ids().map(GroupId::of),
                        Values.charters(),
                        Arbitraries.of(Role.values()),
                        Arbitraries.of(Standing.values()))
                .as(MyGroup::new);
    }

    /** {@return policies in force, and none} */
    public static Arbitrary<AdoptedPolicy> policies() {
        Arbitrary<AdoptedPolicy> adopted = Combinators.combine(
                        Arbitraries.integers().greaterOrEqual(1), ArbitraryPolicies.policies())
                .as(AdoptedPolicy::new);
        return Arbitraries.oneOf(Arbitraries.just(new AdoptedPolicy(0, Policy.NONE)), adopted);
    }

    /** {@return experiments that are open} */
    public static Arbitrary<Experiment> experiments() {
        return Combinators.combine(Values.ids().map(ExperimentId::of), ArbitraryTests.protocols())
                .as(Experiment::new);
    }

    /** {@return who members are by name, and under an alias} */
    public static Arbitrary<Author> authors() {
        return Arbitraries.of(true, false).flatMap(ArbitraryPostViews::authors);
    }

    /** {@return posts of every kind and state} */
    public static Arbitrary<PostView> posts() {
        return Arbitraries.of(PostState.values())
                .flatMap(state -> ArbitraryPostViews.starts(state)
                        .flatMap(start -> Arbitraries.oneOf(
                                Arbitraries.just(start),
                                ArbitraryPostViews.following(start, state, true),
                                ArbitraryPostViews.following(start, state, false))));
    }

    /** {@return threads as a feed shows them} */
    public static Arbitrary<ThreadSummary> feedLines() {
        return threads().map(ThreadView::summary);
    }

    /** {@return threads, whole and one page of them} */
    public static Arbitrary<ThreadView> threads() {
        return ArbitraryPostViews.starts(PostState.PUBLISHED).flatMap(ArbitraryViews::threads);
    }

    private static Arbitrary<ThreadView> threads(PostView start) {
        // One answer at most is accepted: if one is, it is on another page.
        Arbitrary<Page<PostView>> pages =
                ArbitraryPages.pages(ArbitraryPostViews.following(start, PostState.PUBLISHED, false));
        return Combinators.combine(
                        pages,
                        Arbitraries.integers().between(1, MANY),
                        Arbitraries.integers().between(0, MANY),
                        Arbitraries.of(true, false),
                        Values.instants())
                .as((page, more, unread, accepted, last) -> {
                    int replies = page.items().size() + (page.next().isPresent() ? more : 0);
                    boolean answered = accepted && page.next().isPresent() && PostKinds.isAnswered(start.kind());
                    return new ThreadView(
                            new ThreadSummary(
                                    start, replies, Math.min(unread, replies + 1), answered, later(start.said(), last)),
                            page);
                });
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** {@return held posts, each with a verdict that holds it; of anonymous ones without what concerns their author} */
    public static Arbitrary<ReviewItem> reviews() {
        return Combinators.combine(
                        posts().filter(MANY, post -> post.state() == PostState.HELD),
                        ArbitraryVerdicts.verdicts(PolicyAction.HOLD))
                .as((post, verdict) ->
                        new ReviewItem(post, post.author().alias().isPresent() ? withoutAuthor(verdict) : verdict));
    }

    private static Verdict withoutAuthor(Verdict verdict) {
        List<Reason> reasons = verdict.reasons().stream()
                .filter(reason -> !reason.aboutAuthor())
                .toList();
        return new Verdict(verdict.action(), reasons, new Facts(verdict.facts().policyVersion(), Optional.empty()));
    }
}

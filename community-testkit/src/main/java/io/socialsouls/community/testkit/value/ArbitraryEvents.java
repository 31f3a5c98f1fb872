package io.socialsouls.community.testkit.value;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Arbitrary events of a journal, each possible by itself. */
public final class ArbitraryEvents {
    private static final Arbitrary<MemberId> MEMBERS = Values.ids().map(MemberId::of);
    private static final Arbitrary<Initiator> INITIATORS =
            Arbitraries.oneOf(MEMBERS.map(Initiator::of), Arbitraries.of(new Initiator.Host(), new Initiator.Due()));
    private static final Arbitrary<PostId> POSTS = Values.ids().map(PostId::of);
    private static final Arbitrary<ExperimentId> EXPERIMENTS = Values.ids().map(ExperimentId::of);
    private static final Arbitrary<ContributionId> CONTRIBUTIONS = Values.ids().map(ContributionId::of);
    private static final Arbitrary<Integer> VERSIONS = Arbitraries.integers().greaterOrEqual(0);

    private ArbitraryEvents() {}

    /** {@return events of every kind, each for those who may be shown it} */
    public static Arbitrary<JournalEntry> entries() {
        return Combinators.combine(Arbitraries.longs().greaterOrEqual(1), Values.instants(), events())
                .as((sequence, at, event) -> new JournalEntry(sequence, at, event, Audience.of(event)));
    }

    /** {@return events of every kind} */
    public static Arbitrary<Event> events() {
        return Arbitraries.oneOf(membership(), policy(), posts(), decisions(), experiments(), unknown());
    }

    private static Arbitrary<Event> membership() {
        return Arbitraries.oneOf(
                Combinators.combine(MEMBERS, Arbitraries.of(Visibility.values()))
                        .as(Event.GroupFounded::new),
                MEMBERS.map(Event.MembershipRequested::new),
                Combinators.combine(MEMBERS, INITIATORS).as(Event.MemberInvited::new),
                MEMBERS.map(Event.InvitationAccepted::new),
                Combinators.combine(MEMBERS, INITIATORS).as(Event.MemberAdmitted::new),
                Combinators.combine(MEMBERS, Arbitraries.of(Role.values()), INITIATORS)
                        .as(Event.MemberAppointed::new),
                MEMBERS.map(Event.MemberLeft::new));
    }

    private static Arbitrary<Event> policy() {
        Arbitrary<Standing> limited = Arbitraries.of(Standing.MUTED, Standing.SUSPENDED, Standing.BANNED);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.integers().greaterOrEqual(1), INITIATORS)
                        .as(Event.PolicyAdopted::new),
                Combinators.combine(MEMBERS, limited, INITIATORS).as(Event.MemberSanctioned::new),
                Combinators.combine(MEMBERS, INITIATORS).as(Event.SanctionLifted::new));
    }

    private static Arbitrary<Event> posts() {
        return Arbitraries.of(PostKinds.ALL).flatMap(ArbitraryEvents::posts);
    }

    private static Arbitrary<Event> posts(PostKind kind) {
        Arbitrary<Byline> named = MEMBERS.map(Byline.Named::new);
        Arbitrary<Byline> aliases = Values.ids().map(Byline.Alias::new);
        boolean signed = !kind.mayBeAnonymous();
        Arbitrary<Byline> bylines = signed ? named : Arbitraries.oneOf(named, aliases);
        Arbitrary<Event.PostHeld> held = Combinators.combine(POSTS, POSTS, bylines, CONTRIBUTIONS.optional(), VERSIONS)
                .as((post, thread, byline, brought, version) -> new Event.PostHeld(
                        post,
                        kind.startsThread() ? post : thread,
                        kind.startsThread() ? Optional.empty() : Optional.of(thread),
                        kind,
                        byline,
                        kind.linksContribution() && byline instanceof Byline.Named ? brought : Optional.empty(),
                        version));
        Arbitrary<PolicyAction> publishing = Arbitraries.of(
                Stream.of(PolicyAction.values()).filter(PolicyAction::publishes).toList());
        return Arbitraries.oneOf(
                held,
                Combinators.combine(held, publishing)
                        .as((post, action) -> new Event.PostPublished(
                                post.post(),
                                post.thread(),
                                post.to(),
                                kind,
                                post.byline(),
                                post.contribution(),
                                Optional.of(post.policyVersion()),
                                Optional.of(action))));
    }

    private static Arbitrary<Event> decisions() {
        return Arbitraries.oneOf(
                Combinators.combine(POSTS, Arbitraries.of(Decision.Outcome.values()), INITIATORS)
                        .as(Event.PostDecided::new),
                Combinators.combine(POSTS, INITIATORS).as(Event.PostThanked::new),
                Combinators.combine(POSTS, POSTS).as(Event.AnswerAccepted::new));
    }

    private static Arbitrary<Event> experiments() {
        return Arbitraries.oneOf(
                Combinators.combine(EXPERIMENTS, INITIATORS).as(Event.ExperimentOpened::new),
                Combinators.combine(CONTRIBUTIONS, EXPERIMENTS, INITIATORS, ArbitraryTests.data())
                        .as(Event.ContributionBrought::new),
                Combinators.combine(CONTRIBUTIONS, EXPERIMENTS, INITIATORS).as(Event.ContributionWithdrawn::new));
    }

    private static Arbitrary<Event> unknown() {
        return Values.ids().map(name -> new Event.Unknown("later-" + name, "{\"of\": 1}"));
    }
}

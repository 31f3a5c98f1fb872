package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.value.Values;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Whatever is passed in, a call ends soon, and in nothing but its result or a typed error. */
public abstract class HostileInputLaw extends CommunityLaw {
    private static final Duration SOON = Duration.ofSeconds(10);

    /** For subclasses. */
    protected HostileInputLaw() {}

    /** {@return any text, and much of what is none} */
    @Provide
    final Arbitrary<String> hostile() {
        return HostileText.any();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.TYPED_ERRORS)
    final void any_text_anywhere_is_taken_or_refused(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        holds((trial, nothing) -> takesAnyText(inConversation(trial), text, other));
    }

    private static TestGroup inConversation(Trial trial) {
        TestGroup group = trial.group();
        group.run(Stories.conversation());
        return group;
    }

    private static void takesAnyText(TestGroup group, String text, String other) {
        ActorInGroup me = group.as(Samples.OWNER);
        PostId post = group.known().post(0);
        List<ThrowingCallable> calls = new ArrayList<>(List.of(
                () -> group.community()
                        .as(PersonId.of(text))
                        .in(GroupId.of(other))
                        .charter(),
                () -> group.community()
                        .as(PersonId.of(text))
                        .found(Charter.unlisted(other, text), Profile.named(other)),
                () -> me.withIdempotencyKey(IdempotencyKey.of(text)).posts().thank(PostId.of(other)),
                () -> me.posts().submit(Draft.question(other, text).anonymously()),
                () -> me.posts().submit(Draft.reply(post, text)),
                () -> me.posts().markRead(PostId.of(text)),
                () -> me.posts().accept(PostId.of(text)),
                () -> me.members()
                        .invite(PersonId.of(text), Profile.named(other).organisation(text)),
                () -> me.members().appoint(MemberId.of(text), Role.OWNER),
                () -> me.members().admit(MemberId.of(text)),
                () -> me.moderation().sanction(group.known().member(1), Sanction.mute(text)),
                () -> me.moderation().lift(group.known().member(1)),
                () -> me.moderation().decide(post, Decision.reject(text)),
                () -> me.moderation().adopt(PolicyText.of(text)),
                () -> me.inbox().markRead(NoticeId.of(text)),
                () -> me.experiments().withdraw(ContributionId.of(text)),
                () -> me.experiments().pooledResult(ExperimentId.of(text)),
                () -> me.experiments()
                        .contribute(
                                group.known().experiment(0),
                                Contribution.of(text, new EventCounts(1, 2, 1, 2))
                                        .sector(other))));
        calls.add(() -> me.experiments()
                .open(Protocol.tactic(text)
                        .hypothesis(other)
                        .metric(text)
                        .plan(PoolingPlan.of(EffectMeasure.RISK_RATIO))
                        .build()));
        calls.forEach(HostileInputLaw::endsWell);
    }

    /** {@return cursors that no list gave} */
    @Provide
    final Arbitrary<Function<PostId, String>> cursors() {
        Arbitrary<Function<PostId, String>> forged = HostileText.cursors().map(cursor -> cursor::text);
        return Arbitraries.oneOf(forged, forged, HostileText.any().map(text -> thread -> text));
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.TYPED_ERRORS)
    final void any_cursor_is_taken_or_refused(@ForAll("cursors") Function<PostId, String> cursor, @ForAll int limit) {
        endsWell(() -> PageRequest.first(limit));
        holds((trial, nothing) -> {
            TestGroup group = inConversation(trial);
            endsWell(() -> takesAnyPage(
                    group,
                    PageRequest.after(new Cursor(cursor.apply(group.known().post(0))), 2)));
        });
    }

    private static void takesAnyPage(TestGroup group, PageRequest page) {
        ActorInGroup me = group.as(Samples.OWNER);
        List<ThrowingCallable> calls = List.of(
                () -> me.posts().feed(page),
                () -> me.posts().thread(group.known().post(0), page),
                () -> me.members().all(page),
                () -> me.members().waiting(page),
                () -> me.moderation().queue(page),
                () -> me.experiments().all(page),
                () -> me.inbox().notices(page),
                () -> group.community().as(Samples.person(Samples.OWNER)).groups(page));
        calls.forEach(HostileInputLaw::endsWell);
    }

    @Example
    @Upholds(DesignLaw.TYPED_ERRORS)
    final void a_forged_cursor_before_the_beginning_or_beyond_any_place_is_refused() {
        holds((trial, nothing) -> {
            TestGroup group = inConversation(trial);
            PostId thread = group.known().post(0);
            for (String at : List.of("1969-12-31T23:59:55Z", "+1000000000-12-31T23:59:59.999999999Z")) {
                Cursor forged = new Cursor(new HostileText.Cursor("", at, "").text(thread));
                assertThat(Answer.of(() -> group.as(Samples.ANA).posts().thread(thread, PageRequest.after(forged, 2))))
                        .startsWith("refused: INVALID_VALUE: cursor is");
            }
        });
    }

    @Example
    @Upholds({DesignLaw.TYPED_ERRORS, DesignLaw.PAGES})
    final void lists_can_be_paged_whatever_ids_the_source_gives() {
        holds((trial, nothing) -> pagesLongestIds(trial.storage()));
    }

    private static void pagesLongestIds(Storage storage) {
        AtomicInteger drawn = new AtomicInteger();
        Community longest = Communities.builder()
                .storage(storage)
                .ids(() -> "\ud83d\ude00".repeat(Values.MAX_ID - 3) + (100 + drawn.incrementAndGet()))
                .build();
        PersonId person = Samples.person(Samples.OWNER);
        GroupId group = longest.as(person).found(TestGroup.LISTED, Samples.profile(Samples.OWNER));
        longest.as(person).found(TestGroup.LISTED, Samples.profile(Samples.OWNER));
        ActorInGroup me = longest.as(person).in(group);
        PostId story = me.posts().submit(Draft.story("A", "B")).post().orElseThrow();
        for (int i = 0; i < 3; i++) {
            me.posts().submit(Draft.story("A", "B"));
            me.posts().submit(Draft.reply(story, "C"));
        }
        assertThat(Observation.walk(me.posts()::feed, 1)).hasSize(4);
        assertThat(Observation.walk(page -> me.posts().thread(story, page).posts(), 1))
                .hasSize(3);
        assertThat(Observation.walk(longest.as(person)::groups, 1)).hasSize(2);
    }

    /** {@return policies, most of which are none} */
    @Provide
    final Arbitrary<String> policies() {
        return HostileText.policies();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.TYPED_ERRORS)
    final void any_policy_is_taken_or_refused_and_what_is_taken_examines_any_draft(
            @ForAll("policies") String policy, @ForAll("hostile") String text) {
        holds((trial, nothing) -> {
            ActorInGroup me = inConversation(trial).as(Samples.OWNER);
            endsWell(() -> me.moderation().adopt(PolicyText.of(policy)));
            endsWell(() -> me.moderation().policy());
            endsWell(() -> me.posts().submit(Draft.story("On this", text)));
        });
    }

    @Property(tries = MAX_TRIES)
    @Upholds(DesignLaw.TYPED_ERRORS)
    final void any_figures_are_taken_or_refused(
            @ForAll long a,
            @ForAll long b,
            @ForAll long c,
            @ForAll long d,
            @ForAll double effect,
            @ForAll double variance) {
        holds((trial, nothing) -> {
            TestGroup group = trial.group();
            takesCounts(group, a, b, c, d);
            takesEffects(group, effect, variance);
            endsWell(() -> PoolingPlan.of(EffectMeasure.GENERIC).withLevel(effect));
            endsWell(() -> group.community().asHost().journal(group.group()).after(a, (int) b));
        });
    }

    private static void takesCounts(TestGroup group, long a, long b, long c, long d) {
        ActorInGroup me = group.as(Samples.OWNER);
        ExperimentId counts = me.experiments().open(Samples.PROTOCOLS.get(0));
        endsWell(() -> me.experiments().contribute(counts, Contribution.of("t", new EventCounts(a, b, c, d))));
        endsWell(() -> me.experiments().contribute(counts, Contribution.of("u", new EventCounts(1, 9, 2, 9))));
        endsWell(() -> me.experiments().pooledResult(counts));
    }

    private static void takesEffects(TestGroup group, double effect, double variance) {
        ActorInGroup me = group.as(Samples.OWNER);
        ExperimentId effects = me.experiments().open(Samples.PROTOCOLS.get(1));
        endsWell(() ->
                me.experiments().contribute(effects, Contribution.of("t", new ReportedEffect(effect, variance))));
        endsWell(() -> me.experiments().contribute(effects, Contribution.of("u", new ReportedEffect(0.1, 0.1))));
        endsWell(() -> me.experiments().pooledResult(effects));
    }

    private static void endsWell(ThrowingCallable call) {
        long started = System.nanoTime();
        Throwable thrown = catchThrowable(call);
        Duration took = Duration.ofNanos(System.nanoTime() - started);
        Optional.ofNullable(thrown)
                .filter(other -> !(other instanceof CommunityException))
                .ifPresent(other -> {
                    throw new AssertionError("not a typed error", other);
                });
        assertThat(took).isLessThan(SOON);
    }
}

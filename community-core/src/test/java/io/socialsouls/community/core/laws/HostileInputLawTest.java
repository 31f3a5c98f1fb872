package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.check.Check;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.core.storage.InMemoryStorage;
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
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.Cursor;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Law 10: whatever is passed in, a call ends soon, and in nothing but its result or a typed error. */
class HostileInputLawTest {
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int HUGE = 1_000_000;

    private final World world = new World(new InMemoryStorage(), World.LISTED).inConversation();

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> piece = Arbitraries.of(
                "",
                " ",
                "\u0000",
                "\ud800",
                "\udc00\ud800",
                "\u202e\u200f",
                "\ud83d\ude00",
                "e\u0301\u0327",
                "@",
                "@Ana",
                "@@@@ @",
                "https://",
                "http://[::1]:99999/%",
                "buy now",
                "\n\r\t",
                "{\"a\":",
                "\uffff",
                "\u001f",
                "İßſ",
                "\u2028",
                "a");
        Arbitrary<Integer> times = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.integers().between(1, 3)),
                Tuple.of(2, Arbitraries.integers().between(100, 20_001)),
                Tuple.of(1, Arbitraries.just(HUGE)));
        Arbitrary<String> repeated = Combinators.combine(piece, times)
                .as((one, count) -> one.repeat(Math.min(count, HUGE / Math.max(1, one.length()))));
        return Arbitraries.oneOf(
                repeated, repeated.list().ofMaxSize(4).map(all -> String.join("", all)), Arbitraries.strings());
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void any_text_anywhere_is_taken_or_refused(@ForAll("hostile") String text, @ForAll("hostile") String other) {
        ActorInGroup me = world.as(Samples.OWNER);
        PostId post = world.known.posts.get(0);
        List<ThrowingCallable> calls = new ArrayList<>(List.of(
                () -> world.community
                        .as(PersonId.of(text))
                        .in(GroupId.of(other))
                        .charter(),
                () -> world.community.as(PersonId.of(text)).found(Charter.unlisted(other, text), Profile.named(other)),
                () -> me.once(IdempotencyKey.of(text)).posts().thank(PostId.of(other)),
                () -> me.posts().submit(Draft.question(other, text).anonymously()),
                () -> me.posts().submit(Draft.reply(post, text)),
                () -> me.posts().markRead(PostId.of(text)),
                () -> me.posts().accept(PostId.of(text)),
                () -> me.members()
                        .invite(PersonId.of(text), Profile.named(other).organisation(text)),
                () -> me.members().appoint(MemberId.of(text), Role.OWNER),
                () -> me.members().admit(MemberId.of(text)),
                () -> me.moderation().sanction(world.known.member(1), Sanction.mute(text)),
                () -> me.moderation().lift(world.known.member(1)),
                () -> me.moderation().decide(post, Ruling.reject(text)),
                () -> me.moderation().adopt(PolicyText.of(text)),
                () -> me.inbox().markRead(NoticeId.of(text)),
                () -> me.experiments().withdraw(ContributionId.of(text)),
                () -> me.experiments().pooledResult(ExperimentId.of(text)),
                () -> me.experiments()
                        .contribute(
                                world.known.experiment(0),
                                Contribution.of(text, new EventCounts(1, 2, 1, 2))
                                        .sector(other))));
        calls.add(() -> me.experiments()
                .open(Protocol.tactic(text)
                        .hypothesis(other)
                        .metric(text)
                        .plan(PoolingPlan.of(EffectMeasure.RISK_RATIO))
                        .build()));
        calls.forEach(HostileInputLawTest::endsWell);
    }

    @Provide
    Arbitrary<String> cursors() {
        Arbitrary<String> list = Arbitraries.of(
                "feed",
                "queue",
                "notices",
                "groups",
                "members.all",
                "members.waiting",
                "experiments",
                "thread " + world.known.posts.get(0).value());
        Arbitrary<String> at = Arbitraries.of(
                "1970-01-01T00:00:00Z",
                "1969-12-31T23:59:55Z",
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "2106-02-07T06:28:16Z",
                "9999-12-31T23:59:59Z",
                "2038-01-19T03:14:08Z",
                "yesterday",
                "");
        Arbitrary<String> id = Arbitraries.oneOf(Arbitraries.of("", "\u0000", "a", "x".repeat(400)), hostile());
        Arbitrary<String> forged = Combinators.combine(list, at, id)
                .as((name, when, what) -> Base64.getUrlEncoder()
                        .encodeToString(String.join("\u001f", name, when, what).getBytes(StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(forged, forged, hostile());
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void any_cursor_is_taken_or_refused(@ForAll("cursors") String cursor, @ForAll int limit) {
        endsWell(() -> PageRequest.first(limit));
        endsWell(() -> {
            PageRequest page = PageRequest.after(new Cursor(cursor), 2);
            ActorInGroup me = world.as(Samples.OWNER);
            List<ThrowingCallable> calls = List.of(
                    () -> me.posts().feed(page),
                    () -> me.posts().thread(world.known.posts.get(0), page),
                    () -> me.members().all(page),
                    () -> me.members().waiting(page),
                    () -> me.moderation().queue(page),
                    () -> me.experiments().all(page),
                    () -> me.inbox().notices(page),
                    () -> world.community.as(Samples.person(Samples.OWNER)).groups(page));
            calls.forEach(HostileInputLawTest::endsWell);
        });
    }

    @Example
    void a_forged_cursor_before_the_beginning_or_beyond_any_place_is_refused() {
        PostId thread = world.known.posts.get(0);
        for (String at : List.of("1969-12-31T23:59:55Z", "+1000000000-12-31T23:59:59.999999999Z")) {
            String plain = String.join("\u001f", "thread " + thread.value(), at, "");
            Cursor forged = new Cursor(Base64.getUrlEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8)));
            assertThat(Answer.of(() -> world.as(Samples.ANA).posts().thread(thread, PageRequest.after(forged, 2))))
                    .startsWith("refused: INVALID_VALUE: cursor is");
        }
    }

    @Example
    void lists_can_be_paged_whatever_ids_the_source_gives() {
        AtomicInteger drawn = new AtomicInteger();
        Community longest = Communities.builder()
                .ids(() -> "\ud83d\ude00".repeat(Check.LONGEST_ID - 3) + (100 + drawn.incrementAndGet()))
                .build();
        PersonId person = Samples.person(Samples.OWNER);
        GroupId group = longest.as(person).found(World.LISTED, Samples.profile(Samples.OWNER));
        longest.as(person).found(World.LISTED, Samples.profile(Samples.OWNER));
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

    @Provide
    Arbitrary<String> policies() {
        Arbitrary<String> condition = Arbitraries.of(
                "{\"says\": [\"a\"]}",
                "{\"says\": []}",
                "{\"says\": [\"\\u0000\"]}",
                "{\"says\": [\"\\ud800\"]}",
                "{\"links\": {\"except\": [\"..\"]}}",
                "{\"links\": 7}",
                "{\"tenure\": \"old\"}",
                "{}",
                "null",
                "1e999999",
                "{\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"not\": {\"says\": [\"a\"]}}}}}}}}}",
                "{\"not\": ".repeat(50_000),
                "[".repeat(100_000),
                "{\"says\": [\"" + "a ".repeat(60_000) + "\"]}",
                "{\"any\": [" + "{\"says\":[\"a\"]},".repeat(9_000) + "{\"says\":[\"a\"]}]}",
                "{\"says\": [\"a\"], \"says\": [\"b\"]}",
                "9".repeat(100_000));
        Arbitrary<String> action = Arbitraries.of("\"hold\"", "\"HOLD\"", "true", "\"\"");
        return Combinators.combine(condition, action, Arbitraries.of("n", "m", ""))
                .as((when, then, norm) ->
                        "{\"norms\": [{\"id\": \"n\", \"text\": \"N\"}], \"rules\": [{\"id\": \"r\", \"norm\": \""
                                + norm + "\", \"when\": " + when + ", \"then\": " + then + "}]}");
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void any_policy_is_taken_or_refused_and_what_is_taken_examines_any_draft(
            @ForAll("policies") String policy, @ForAll("hostile") String text) {
        ActorInGroup me = world.as(Samples.OWNER);
        endsWell(() -> me.moderation().adopt(PolicyText.of(policy)));
        endsWell(() -> me.moderation().policy());
        endsWell(() -> me.posts().submit(Draft.story("On this", text)));
    }

    @Property(tries = 450)
    void any_figures_are_taken_or_refused(
            @ForAll long a,
            @ForAll long b,
            @ForAll long c,
            @ForAll long d,
            @ForAll double effect,
            @ForAll double variance) {
        ActorInGroup me = world.as(Samples.OWNER);
        ExperimentId counts = me.experiments().open(Samples.PROTOCOLS.get(0));
        ExperimentId effects = me.experiments().open(Samples.PROTOCOLS.get(1));
        endsWell(() -> me.experiments().contribute(counts, Contribution.of("t", new EventCounts(a, b, c, d))));
        endsWell(() -> me.experiments().contribute(counts, Contribution.of("u", new EventCounts(1, 9, 2, 9))));
        endsWell(() ->
                me.experiments().contribute(effects, Contribution.of("t", new ReportedEffect(effect, variance))));
        endsWell(() -> me.experiments().contribute(effects, Contribution.of("u", new ReportedEffect(0.1, 0.1))));
        endsWell(() -> me.experiments().pooledResult(counts));
        endsWell(() -> me.experiments().pooledResult(effects));
        endsWell(() -> PoolingPlan.of(EffectMeasure.GENERIC).withLevel(effect));
        endsWell(() -> world.community.asHost().journal(world.group).after(a, (int) b));
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

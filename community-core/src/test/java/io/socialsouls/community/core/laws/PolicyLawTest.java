package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.policy.PolicyEngine;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.policy.Facts;
import io.socialsouls.community.policy.Policy;
import io.socialsouls.community.policy.Tenure;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.AliasRow;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.GroupUnit;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws 4 and 5: a verdict follows from draft, facts and policy alone, and nothing is published past it but by a decision. */
class PolicyLawTest {
    private static final Codec CODEC = new Codec();

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(Samples.TEXTS).list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(". ", all));
    }

    @Provide
    Arbitrary<Optional<Tenure>> tenures() {
        return Arbitraries.of(Tenure.class).optional();
    }

    @Property(tries = 200)
    void the_same_draft_facts_and_policy_give_the_same_verdict(
            @ForAll("texts") String title,
            @ForAll("texts") String text,
            @ForAll("tenures") Optional<Tenure> tenure,
            @ForAll @IntRange(max = 2) int policy) {
        Policy read = CODEC.read(Samples.policy(policy));
        Policy stored = CODEC.policy(CODEC.policy(read));
        Facts facts = new Facts(7, tenure);
        Verdict verdict = PolicyEngine.of(read).examine(Optional.of(title), text, facts);
        PolicyEngine other = PolicyEngine.of(stored);

        assertThat(other.examine(Optional.of(title), text, facts)).isEqualTo(verdict);
        assertThat(other.examine(Optional.of(title), text, facts)).isEqualTo(verdict);
        assertThat(CODEC.verdict(CODEC.verdict(verdict))).isEqualTo(verdict);
    }

    @Property(tries = 100)
    void a_held_post_keeps_the_verdict_that_its_words_still_get(@ForAll("histories") List<Step> history) {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        world.run(history);
        world.storage.<Boolean>inUnit(world.group, unit -> {
            world.known.posts.stream()
                    .flatMap(id -> unit.reviews().find(id).stream())
                    .forEach(review -> {
                        Verdict kept = CODEC.verdict(review.verdictJson());
                        assertThat(examine(unit, review.post(), kept.facts())).isEqualTo(kept);
                        assertThat(kept.action().publishes()).isFalse();
                    });
            return true;
        });
    }

    @Property(tries = 100)
    void nothing_is_published_that_the_policy_would_not_let_through_but_by_a_journaled_decision(
            @ForAll("histories") List<Step> history) {
        World world = new World(new InMemoryStorage(), World.LISTED).inConversation();
        world.run(history);
        List<JournalEntry> journal = ReplayLawTest.journal(world);
        Set<PostId> explained = new HashSet<>();
        world.storage.<Boolean>inUnit(world.group, unit -> {
            for (JournalEntry entry : journal) {
                if (entry.event() instanceof Event.PostPublished post) {
                    Facts facts = new Facts(post.policyVersion(), tenure(unit, post.post(), entry.at()));
                    Verdict verdict = examine(unit, post.post(), facts);
                    assertThat(verdict.action()).isEqualTo(post.action());
                    assertThat(verdict.action().publishes()).isTrue();
                    assertThat(post.policyVersion()).isEqualTo(versionBefore(journal, entry));
                    explained.add(post.post());
                } else if (entry.event() instanceof Event.PostDecided decided
                        && decided.outcome() == Ruling.Outcome.PUBLISH) {
                    explained.add(decided.post());
                }
            }
            return true;
        });
        assertThat(explained).containsAll(Observation.published(world));
    }

    private static int versionBefore(List<JournalEntry> journal, JournalEntry until) {
        return journal.stream()
                .takeWhile(entry -> entry.sequence() < until.sequence())
                .map(JournalEntry::event)
                .filter(Event.PolicyAdopted.class::isInstance)
                .mapToInt(event -> ((Event.PolicyAdopted) event).version())
                .reduce(0, (first, second) -> second);
    }

    private static Verdict examine(GroupUnit unit, PostId id, Facts facts) {
        ContentRow words =
                Objects.requireNonNull(unit.contents().find(List.of(id.value())).get(id.value()));
        Policy policy = unit.policies()
                .find(facts.policyVersion())
                .map(row -> CODEC.policy(row.policyJson()))
                .orElse(Policy.NONE);
        return PolicyEngine.of(policy).examine(words.title(), words.text(), facts);
    }

    /** How long the author was in, read from the vault: the journal does not say who an anonymous author is. */
    private static Optional<Tenure> tenure(GroupUnit unit, PostId id, Instant at) {
        PostRow post = Objects.requireNonNull(unit.posts().find(List.of(id)).get(id));
        var author = post.byline() instanceof Byline.Named named
                ? named.member()
                : unit.aliases()
                        .find(post.thread(), ((Byline.Alias) post.byline()).code())
                        .map(AliasRow::member)
                        .orElseThrow();
        return unit.memberships().find(author).flatMap(MembershipRow::joined).map(joined -> {
            Duration since = Duration.between(joined, at);
            if (since.compareTo(Duration.ofDays(90)) >= 0) {
                return Tenure.LONG_STANDING;
            }
            return since.compareTo(Duration.ofDays(7)) >= 0 ? Tenure.SETTLED : Tenure.NEW;
        });
    }
}

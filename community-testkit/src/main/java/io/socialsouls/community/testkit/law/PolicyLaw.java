package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.fault.Undone;
import io.socialsouls.community.testkit.model.Stores;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** A verdict follows from draft, facts and policy alone, and nothing is published past it but by a decision. */
public abstract class PolicyLaw extends CommunityLaw {
    /** For subclasses. */
    protected PolicyLaw() {}

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.VERDICTS)
    final void the_same_draft_gets_the_same_verdict_in_every_process(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            TestGroup one = group.over(new Undone(group.storage()));
            TestGroup other = group.over(new Undone(group.storage()));
            IntStream.range(0, Samples.STRANGER).filter(group::isInside).forEach(who -> {
                for (String text : Samples.TEXTS) {
                    assertThat(verdict(other, who, text)).isEqualTo(verdict(one, who, text));
                }
            });
        });
    }

    private static String verdict(TestGroup group, int who, String text) {
        Draft draft = Draft.story("On this", text);
        return Answer.of(() -> group.as(who).posts().submit(draft).verdict());
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.VERDICTS)
    final void a_held_post_keeps_the_verdict_that_its_words_still_get(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            for (ReviewItem item : queue(group)) {
                PolicyAction kept = item.verdict().action();
                assertThat(kept.publishes())
                        .as("%s publishes what is held", kept)
                        .isFalse();
                PolicyAction expected = Stores.<PolicyAction>in(
                        group.storage(),
                        group.group(),
                        unit -> new Examination(group, unit)
                                .expected(
                                        item.post(),
                                        item.verdict().facts().policyVersion(),
                                        unit.reviews()
                                                .find(item.post())
                                                .orElseThrow()
                                                .held()));
                assertThat(kept).as("the verdict on %s", item).isEqualTo(expected);
            }
        });
    }

    /** What waits, as whoever may see it sees it. */
    private static List<ReviewItem> queue(TestGroup group) {
        for (int person = 0; person < Samples.STRANGER; person++) {
            ActorInGroup me = group.as(person);
            if (!Answer.isRefusal(Answer.of(() -> me.moderation().queue(PageRequest.first(1))))) {
                return Observation.items(me.moderation()::queue);
            }
        }
        return List.of();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.POLICY)
    final void nothing_is_published_that_the_policy_would_not_let_through_but_by_a_journaled_decision(
            @ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            List<JournalEntry> journal = group.journal();
            Set<PostId> explained =
                    Stores.<Set<PostId>>in(group.storage(), group.group(), unit -> explained(group, unit, journal));
            assertThat(explained).as("posts let through").containsAll(Observation.published(group));
        });
    }

    private static Set<PostId> explained(TestGroup group, GroupUnit unit, List<JournalEntry> journal) {
        Examination examination = new Examination(group, unit);
        Set<PostId> explained = new HashSet<>();
        for (JournalEntry entry : journal) {
            if (entry.event() instanceof Event.PostPublished post) {
                PolicyAction expected =
                        examination.expected(post.post(), post.policyVersion().orElseThrow(), entry.at());
                assertThat(post.action()).as("the verdict on %s", post).contains(expected);
                assertThat(expected.publishes())
                        .as("%s publishes %s", expected, post)
                        .isTrue();
                assertThat(post.policyVersion())
                        .as("the policy that %s is held to", post)
                        .contains(versionBefore(journal, entry));
                explained.add(post.post());
            } else if (entry.event() instanceof Event.PostDecided decided
                    && decided.outcome() == Decision.Outcome.PUBLISH) {
                explained.add(decided.post());
            }
        }
        return explained;
    }

    private static int versionBefore(List<JournalEntry> journal, JournalEntry until) {
        return journal.stream()
                .takeWhile(entry -> entry.sequence() < until.sequence())
                .map(JournalEntry::event)
                .filter(Event.PolicyAdopted.class::isInstance)
                .mapToInt(event -> ((Event.PolicyAdopted) event).version())
                .reduce(0, (first, second) -> second);
    }
}

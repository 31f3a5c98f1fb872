package io.socialsouls.community.testkit.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.Communities;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.message.Message;
import io.socialsouls.community.message.MessageArgument;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.policy.PolicyAction;
import io.socialsouls.community.policy.Reason;
import io.socialsouls.community.policy.Verdict;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadView;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ArbitraryViewsTest {
    private static final MessageRenderer ENGLISH = Communities.englishMessages();

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void a_post_is_of_one_piece(@ForAll("posts") PostView post) {
        boolean starts = post.kind().startsThread();
        assertThat(post.thread().equals(post.id())).isEqualTo(starts);
        assertThat(post.to().isPresent()).isEqualTo(!starts);
        assertThat(post.body().heading().isPresent()).isEqualTo(starts && !(post.body() instanceof PostBody.NotShown));
        assertThat(post.author().alias().isPresent())
                .isNotEqualTo(post.author().member().isPresent());
        assertThat(post.contribution().isPresent() && post.author().alias().isPresent())
                .isFalse();
        assertThat(!post.thanked() || post.thanks() > 0).isTrue();
        assertThat(post.state() == PostState.PUBLISHED || !(post.accepted() || post.unread()))
                .isTrue();
    }

    @Provide
    Arbitrary<PostView> posts() {
        return ArbitraryViews.posts();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void a_thread_counts_at_least_what_it_shows(@ForAll("threads") ThreadView thread) {
        assertThat(thread.summary().start().state()).isEqualTo(PostState.PUBLISHED);
        assertThat(thread.summary().replies())
                .isGreaterThanOrEqualTo(thread.posts().items().size());
        assertThat(thread.summary().unread()).isBetween(0, thread.summary().replies() + 1);
        assertThat(thread.summary().lastActivity())
                .isAfterOrEqualTo(thread.summary().start().said());
        assertThat(thread.posts().items())
                .allMatch(post -> post.thread().equals(thread.summary().start().id()));
    }

    @Provide
    Arbitrary<ThreadView> threads() {
        return ArbitraryViews.threads();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void an_outcome_is_what_the_strictest_reason_asks_for(@ForAll("outcomes") PostOutcome outcome) {
        Verdict verdict = outcome.verdict();
        assertThat(verdict.reasons().stream()
                        .map(Reason::action)
                        .max(Comparator.naturalOrder())
                        .orElse(PolicyAction.PUBLISH))
                .isEqualTo(verdict.action());
        assertThat(outcome instanceof PostOutcome.Published)
                .isEqualTo(verdict.action().publishes());
        assertThat(outcome.post().isPresent())
                .isEqualTo(verdict.action().publishes() || verdict.action() == PolicyAction.HOLD);
    }

    @Provide
    Arbitrary<PostOutcome> outcomes() {
        return ArbitraryVerdicts.outcomes();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void what_waits_is_held_and_an_anonymous_author_stays_unknown(@ForAll("reviews") ReviewItem item) {
        assertThat(item.view().state()).isEqualTo(PostState.HELD);
        assertThat(item.verdict().action()).isEqualTo(PolicyAction.HOLD);
        if (item.view().author().alias().isPresent()) {
            assertThat(item.verdict().facts().authorTenure()).isEmpty();
            assertThat(item.verdict().reasons()).noneMatch(Reason::aboutAuthor);
        }
    }

    @Provide
    Arbitrary<ReviewItem> reviews() {
        return ArbitraryViews.reviews();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void a_notice_is_told_in_a_sentence_of_the_catalogue(@ForAll("notices") Notice notice) {
        Message message = notice.message();
        String told = ENGLISH.render(message, Locale.ENGLISH);
        assertThat(message.arguments())
                .allSatisfy(argument -> assertThat(told).contains(((MessageArgument.Text) argument).value()));
        List<MessageArgument> plain = Collections.nCopies(message.arguments().size(), new MessageArgument.Text("word"));
        assertThat(ENGLISH.render(new Message(message.key(), plain), Locale.ENGLISH))
                .doesNotContain(message.key(), "{");
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void a_wording_makes_something_of_every_sentence(@ForAll("sentences") Message message) {
        assertThat(ENGLISH.render(message, Locale.ENGLISH)).isNotBlank();
    }

    @Provide
    Arbitrary<Message> sentences() {
        return ArbitraryMessages.sentences();
    }

    @Provide
    Arbitrary<Notice> notices() {
        return ArbitraryNotices.notices();
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void an_entry_is_for_who_may_be_shown_it(@ForAll("entries") JournalEntry entry) {
        assertThat(entry.audience()).isEqualTo(Audience.of(entry.event()));
    }

    @Provide
    Arbitrary<JournalEntry> entries() {
        return ArbitraryEvents.entries();
    }
}

package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Moderation;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKinds;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.post.ThreadView;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.IdentityRow;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.PolicyRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** On a database to which a later release has written too. */
class LaterReleaseTest {
    private static final PersonId ANA = PersonId.of("ana");
    private static final PersonId BEN = PersonId.of("ben");
    private static final String POLL = "{ \"poll\" : {\"title\":\"Tea?\",\"options\":[\"yes\",\"no\"]} }";
    private static final String HELD = "{\"action\":\"hold\",\"reasons\":[],\"facts\":{\"policy_version\":0}}";
    private static final MemberId SOMEBODY = MemberId.of("somebody");
    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private final Storage storage = new InMemoryStorage();
    private final Community community = Communities.builder().storage(storage).build();
    private final GroupId group = community.as(ANA).found(Charter.listed("G", "P"), Profile.named("Ana"));

    private void bringBen() {
        MemberId ben = community.as(BEN).in(group).members().requestToJoin(Profile.named("Ben"));
        community.as(ANA).in(group).members().admit(ben);
    }

    @Test
    void a_draft_waits_for_a_person_where_a_rule_is_not_known() {
        String when = "{ \"moon\" : \"full\" }";
        later(unit -> {
            unit.policies().insert(new PolicyRow(1, SOMEBODY, NOON, """
                    {"norms":[{"id":"n","text":"No selling"}],\
                    "rules":[{"id":"r","norm":"n","when":%s,"then":"reject"}]}""".formatted(when)));
            unit.group().put(unit.group().find().orElseThrow().next(1, "later"));
        });
        PostOutcome outcome = community.as(ANA).in(group).posts().submit(Draft.story("Today", "I learned"));
        assertThat(outcome).isInstanceOf(PostOutcome.Held.class);
        assertThat(community
                        .as(ANA)
                        .in(group)
                        .moderation()
                        .queue(PageRequest.first(9))
                        .items())
                .hasSize(1);
    }

    @Test
    void an_event_that_is_not_known_is_in_the_journal_to_the_letter_for_the_host_alone() {
        later(unit -> unit.journal()
                .append(List.of(
                        new JournalDraft(NOON, "poll-closed", Audience.MEMBERS, "{ \"poll\" : 1 }"),
                        new JournalDraft(NOON, "member-left", Audience.MEMBERS, "{\"member\":\"m\",\"to\":\"x\"}"))));
        List<JournalEntry> entries = community.asHost().journal(group).after(1, 9);
        assertThat(entries)
                .extracting(JournalEntry::event)
                .containsExactly(
                        new Event.Unknown("poll-closed", "{ \"poll\" : 1 }"),
                        new Event.Unknown("member-left", "{\"member\":\"m\",\"to\":\"x\"}"));
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.audience()).isEqualTo(Audience.HOST);
            assertThat(entry.seenBy(Audience.MODERATORS)).isEmpty();
        });
    }

    @Test
    void a_contribution_whose_data_are_not_known_is_left_out_of_the_pool_and_named() {
        ExperimentId experiment = community
                .as(ANA)
                .in(group)
                .experiments()
                .open(Protocol.tactic("T")
                        .hypothesis("H")
                        .metric("M")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        ContributionId first = bring(experiment, "first");
        ContributionId unknown = ContributionId.of("later");
        later(unit -> unit.contributions()
                .put(new ContributionRow(
                        unknown,
                        experiment,
                        SOMEBODY,
                        "key",
                        NOON,
                        "{\"test\":\"t\",\"data\":{\"hazard\":0.7}}",
                        false,
                        1)));
        ContributionId last = bring(experiment, "last");
        PooledResult result = community.as(ANA).in(group).experiments().pooledResult(experiment);
        assertThat(result.leftOut()).containsExactly(unknown);
        assertThat(result.contributions()).extracting(each -> each.id()).containsExactly(first, last);
        assertThat(result.warnings())
                .isNotEmpty()
                .allSatisfy(warning -> assertThat(warning.contributions()).containsExactly(first, last));
    }

    @Test
    void a_post_that_is_not_known_is_there_by_its_kind_and_keeps_what_it_is() {
        bringBen();
        PostId poll = PostId.of("poll");
        later(unit -> says(unit, poll, PostState.PUBLISHED));
        ThreadView thread = community.as(ANA).in(group).posts().thread(poll, PageRequest.first(9));
        PostView seen = thread.summary().start();
        assertThat(seen.kind()).isEqualTo(PostKinds.named("poll"));
        assertThat(seen.body()).isEqualTo(new PostBody.Unknown());
        assertThat(community
                        .as(ANA)
                        .in(group)
                        .posts()
                        .feed(PageRequest.first(9))
                        .items())
                .extracting(ThreadSummary::start)
                .containsExactly(seen);

        community.as(BEN).in(group).posts().thank(poll);
        community.as(BEN).in(group).posts().submit(Draft.reply(poll, "What is this?"));
        later(unit -> {
            assertThat(unit.posts().find(List.of(poll)))
                    .hasEntrySatisfying(
                            poll, row -> assertThat(row.kind().name()).isEqualTo("poll"));
            assertThat(unit.contents().find(List.of("poll")).values())
                    .containsExactly(new ContentRow("poll", "somebody", POLL));
        });
    }

    @Test
    void nobody_decides_on_words_that_cannot_be_shown_to_them() {
        PostId poll = PostId.of("poll");
        later(unit -> {
            says(unit, poll, PostState.HELD);
            unit.reviews().put(new ReviewRow(poll, NOON, HELD, Optional.empty(), 1));
        });
        Moderation moderation = community.as(ANA).in(group).moderation();
        assertThat(moderation.queue(PageRequest.first(9)).items())
                .extracting(item -> item.view().may())
                .containsExactly(Set.of());
        for (Decision decision : List.of(Decision.publish(), Decision.reject("Why"))) {
            assertThatThrownBy(() -> moderation.decide(poll, decision))
                    .isInstanceOf(CommunityException.class)
                    .hasMessageContaining("holds what this release does not know");
        }
    }

    private static void says(GroupUnit unit, PostId id, PostState state) {
        unit.identities().put(new IdentityRow(SOMEBODY, PersonId.of("later"), Profile.named("Somebody"), 1));
        unit.posts()
                .put(new PostRow(
                        id,
                        id,
                        Optional.empty(),
                        PostKinds.named("poll"),
                        new Byline.Named(SOMEBODY),
                        state,
                        Optional.empty(),
                        NOON,
                        state == PostState.PUBLISHED ? 0 : -1,
                        0,
                        1));
        unit.contents().insert(new ContentRow(id.value(), SOMEBODY.value(), POLL));
        if (state == PostState.PUBLISHED) {
            unit.threads().put(new ThreadRow(id, 0, Optional.empty(), NOON, 1));
        }
    }

    private ContributionId bring(ExperimentId experiment, String test) {
        return community
                .as(ANA)
                .in(group)
                .experiments()
                .contribute(experiment, Contribution.of(test, new EventCounts(30, 1000, 20, 1000)));
    }

    private void later(Consumer<GroupUnit> writing) {
        storage.inUnit(group, UnitMode.WRITES, unit -> {
            writing.accept(GroupUnit.asking(unit));
            return true;
        });
    }
}

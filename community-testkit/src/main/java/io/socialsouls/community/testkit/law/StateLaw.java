package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostView;
import io.socialsouls.community.testkit.community.Dump;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.model.NaiveStorage;
import io.socialsouls.community.testkit.replay.Agreement;
import io.socialsouls.community.testkit.value.ArbitraryPosts;
import io.socialsouls.community.testkit.value.ArbitraryTests;
import io.socialsouls.community.testkit.value.Values;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * State and journal agree; and both are on every storage what they are on one too simple to be wrong.
 */
public abstract class StateLaw extends CommunityLaw {
    /** One of each kind of reader. */
    private static final List<Integer> READERS = List.of(Samples.OWNER, Samples.ANA, Samples.GUEST, Samples.OUTSIDER);

    /** For subclasses. */
    protected StateLaw() {}

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.JOURNAL)
    final void replaying_the_journal_gives_the_state(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            Agreement.check(group);
        });
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.EVERYWHERE)
    final void the_same_story_gives_what_it_gives_on_a_naive_storage(@ForAll("stories") Story story) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            TestGroup naive = new TestGroup(new NaiveStorage(), TestGroup.LISTED);
            Lines.same("what commands are answered", group.run(tried), naive.run(tried));
            Lines.same("what is stored", Dump.of(group), Dump.of(naive));
            for (int person : READERS) {
                Lines.same(
                        "what " + Samples.NAMES.get(person) + " sees",
                        Observation.of(group, person),
                        Observation.of(naive, person));
            }
            Lines.same("what listeners are told", heard(group), heard(naive));
        });
    }

    private static List<String> heard(TestGroup group) {
        return group.heard().stream().map(String::valueOf).toList();
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE)
    @Upholds(DesignLaw.EVERYWHERE)
    final void whatever_people_write_comes_back_as_it_was_given(
            @ForAll("charters") Charter charter,
            @ForAll("profiles") Profile profile,
            @ForAll("protocols") Protocol protocol,
            @ForAll("drafts") Draft draft) {
        holds((trial, nothing) -> {
            Actor founder =
                    Communities.builder().storage(trial.storage()).build().as(Samples.person(Samples.OWNER));
            ActorInGroup me = founder.in(founder.found(charter, profile));
            me.experiments().open(protocol);
            PostId post = me.posts().submit(draft).post().orElseThrow();

            PostView view =
                    me.posts().thread(post, PageRequest.first(1)).summary().start();
            assertThat(view.body()).as("a body").isEqualTo(draft.body());
            assertThat(view.kind()).as("a kind").isEqualTo(draft.kind());
            assertThat(me.charter()).as("a charter").isEqualTo(charter);
            assertThat(Observation.items(me.members()::all))
                    .extracting(Member::profile)
                    .containsExactly(profile);
            assertThat(Observation.items(me.experiments()::all))
                    .extracting(Experiment::protocol)
                    .containsExactly(protocol);
        });
    }

    /** {@return what a group may say of itself} */
    @Provide
    final Arbitrary<Charter> charters() {
        return Values.charters();
    }

    /** {@return what a member may say of themselves} */
    @Provide
    final Arbitrary<Profile> profiles() {
        return Values.profiles();
    }

    /** {@return what may be tested} */
    @Provide
    final Arbitrary<Protocol> protocols() {
        return ArbitraryTests.protocols();
    }

    /** {@return what may be said} */
    @Provide
    final Arbitrary<Draft> drafts() {
        return ArbitraryPosts.starts();
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostBody;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.MembersCommand;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.fault.HeldStorage;
import io.socialsouls.community.testkit.replay.Agreement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;

/** Two commands of which one is stopped at each of its calls in turn, until the other went as far as it can. */
public abstract class RaceLaw extends CommunityLaw {
    /** For subclasses. */
    protected RaceLaw() {}

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    final void of_two_who_thank_at_the_same_time_none_is_lost() {
        races((group, race) -> {
            PostId post = group.known().post(1);
            race.run(() -> thank(group, Samples.ANA, post), () -> thank(group, Samples.BEN, post));
            assertThat(thanks(group, post)).as("thanks for a post").isEqualTo(2);
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    final void of_two_owners_who_leave_at_the_same_time_one_stays() {
        races((group, race) -> {
            group.run(Step.of(Samples.OWNER, new MembersCommand.Appoints(Samples.ANA, Role.OWNER)));
            race.run(() -> leave(group, Samples.OWNER), () -> leave(group, Samples.ANA));
            assertThat(List.of(race.first(), race.second()))
                    .as("what two owners who leave are answered")
                    .filteredOn(DrawnCommand.DONE::equals)
                    .hasSize(1);
            assertThat(owners(group)).as("owners who are left").hasSize(1);
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    final void of_two_owners_who_appoint_each_other_to_members_at_the_same_time_one_stays() {
        races((group, race) -> {
            group.run(Step.of(Samples.OWNER, new MembersCommand.Appoints(Samples.ANA, Role.OWNER)));
            race.run(() -> demote(group, Samples.OWNER, Samples.ANA), () -> demote(group, Samples.ANA, Samples.OWNER));
            assertThat(owners(group)).as("owners who are left").hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.JOURNAL})
    final void a_reader_at_the_cursor_misses_no_entry_that_commits_late() {
        races((group, race) -> {
            List<JournalEntry> seen = new ArrayList<>();
            race.run(() -> say(group, Samples.ANA, "First"), () -> {
                String said = say(group, Samples.BEN, "Second");
                seen.clear();
                seen.addAll(group.journal());
                return said;
            });
            assertThat(group.journal())
                    .as("the journal, after what a reader saw meanwhile")
                    .startsWith(seen.toArray(JournalEntry[]::new));
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    final void a_test_that_a_member_brings_twice_at_the_same_time_counts_once() {
        races((group, race) -> {
            ExperimentId experiment = group.known().experiment(0);
            bring(group, Samples.MEMBER, experiment, Samples.CONTRIBUTIONS.get(1));
            race.run(
                    () -> bring(group, Samples.ANA, experiment, Samples.CONTRIBUTIONS.get(0)),
                    () -> bring(group, Samples.ANA, experiment, Samples.CONTRIBUTIONS.get(0)));
            assertThat(List.of(race.first(), race.second()))
                    .as("what a member who brings a test twice is answered")
                    .filteredOn(answer -> answer.startsWith("refused: ALREADY_EXISTS"))
                    .hasSize(1);
            assertThat(group.as(Samples.GUEST)
                            .experiments()
                            .pooledResult(experiment)
                            .effect()
                            .k())
                    .as("contributions that are pooled")
                    .isEqualTo(2);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_EFFECT, DesignLaw.ONE_AFTER_ANOTHER})
    final void a_key_that_is_sent_twice_at_the_same_time_has_one_effect() {
        races((group, race) -> {
            IdempotencyKey key = group.known().sent(IdempotencyKey.of("form-1"));
            int before = group.journal().size();
            race.run(() -> ask(group, key), () -> ask(group, key));
            assertThat(race.second()).as("the second answer").isEqualTo(race.first());
            assertThat(race.first()).as("the first answer").doesNotStartWith("refused: ");
            assertThat(group.journal()).as("the journal").hasSize(before + 1);
        });
    }

    @Example
    @Upholds({DesignLaw.ANONYMITY, DesignLaw.ONE_AFTER_ANOTHER})
    final void who_says_two_things_anonymously_at_the_same_time_has_one_alias() {
        races((group, race) -> {
            PostId question = group.known().post(0);
            race.run(() -> whisper(group, question, "First"), () -> whisper(group, question, "Second"));
            Set<String> shown = Set.copyOf(
                    Observation.items(page -> group.as(Samples.GUEST)
                                    .posts()
                                    .thread(question, page)
                                    .posts())
                            .stream()
                            .filter(post -> List.of(new PostBody.Reply("First"), new PostBody.Reply("Second"))
                                    .contains(post.body()))
                            .map(post -> post.author().shownAs())
                            .toList());
            assertThat(shown).as("names that one member shows in one thread").hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.SANCTIONS, DesignLaw.ONE_AFTER_ANOTHER})
    final void nothing_is_said_by_who_was_banned_before() {
        races((group, race) -> {
            race.run(() -> say(group, Samples.ANA, "Still here"), () -> ban(group, Samples.ANA));
            assertThat(race.second()).isEqualTo(DrawnCommand.DONE);
            List<String> told = group.journal().stream()
                    .map(JournalEntry::event)
                    .map(event -> event.getClass().getSimpleName())
                    .toList();
            String last = Event.MemberSanctioned.class.getSimpleName();
            assertThat(told.get(told.size() - 1))
                    .as("what happened last, when she was answered %s", race.first())
                    .isEqualTo(last);
        });
    }

    @Example
    @Upholds({DesignLaw.SANCTIONS, DesignLaw.ONE_AFTER_ANOTHER})
    final void who_is_banned_meanwhile_is_refused() {
        races((group, race) -> {
            race.run(() -> ban(group, Samples.ANA), () -> say(group, Samples.ANA, "Still here"));
            List<JournalEntry> journal = group.journal();
            assertThat(journal.get(journal.size() - 1).event())
                    .as("what happened last, when she was answered %s", race.second())
                    .isInstanceOf(Event.MemberSanctioned.class);
        });
    }

    @Example
    @Upholds(DesignLaw.GROUPS_APART)
    final void a_group_does_not_wait_for_what_is_going_on_in_another() {
        holds((trial, nothing) -> {
            StorageFixture fixture = trial.fixture();
            HeldStorage held = new HeldStorage(fixture.open());
            TestGroup group = new TestGroup(held, TestGroup.LISTED);
            TestGroup other = new TestGroup(held, TestGroup.LISTED, "founding of another");
            Race race = new Race(held, 1, false)
                    .run(() -> say(group, Samples.ANA, "Slowly"), () -> say(other, Samples.ANA, "At once"));
            assertThat(List.of(race.first(), race.second()))
                    .as("what two in different groups are answered")
                    .allMatch(answer -> answer.startsWith("Published"));
            if (!fixture.capabilities().contains(Capability.ONE_WRITER)) {
                assertThat(race.waited())
                        .as("whether a group waited for a command in another to end")
                        .isFalse();
            }
        });
    }

    /** A race in a group of its own. */
    @FunctionalInterface
    private interface Runs {
        void in(TestGroup group, Race race);
    }

    /** Stops the first of two at its first call, then at a later one, and so on to its end. */
    private void races(Runs runs) {
        int call = 1;
        while (call > 0) {
            int here = call;
            int[] next = new int[1];
            holds((trial, nothing) -> {
                HeldStorage held = new HeldStorage(trial.storage());
                TestGroup group = new TestGroup(held, TestGroup.LISTED);
                group.run(Stories.conversation());
                Race race = new Race(held, here, true);
                runs.in(group, race);
                Agreement.check(group);
                // Whom a storage makes wait at one call it makes wait at the next: a few later ones will do.
                next[0] = held.isAtItsEnd() ? 0 : race.waited() ? 2 * here : here + 1;
            });
            call = next[0];
        }
    }

    private static String thank(TestGroup group, int who, PostId post) {
        group.as(who).posts().thank(post);
        return DrawnCommand.DONE;
    }

    private static int thanks(TestGroup group, PostId post) {
        return Observation.items(page -> group.as(Samples.GUEST)
                        .posts()
                        .thread(group.known().threadOf(post).orElseThrow(), page)
                        .posts())
                .stream()
                .filter(view -> view.id().equals(post))
                .mapToInt(view -> view.thanks())
                .sum();
    }

    private static String leave(TestGroup group, int who) {
        group.as(who).members().leave();
        return DrawnCommand.DONE;
    }

    private static String demote(TestGroup group, int who, int whom) {
        group.as(who).members().appoint(group.known().member(whom), Role.MEMBER);
        return DrawnCommand.DONE;
    }

    private static List<Member> owners(TestGroup group) {
        return Observation.items(group.as(Samples.CURATOR).members()::all).stream()
                .filter(member -> member.role() == Role.OWNER)
                .toList();
    }

    private static String say(TestGroup group, int who, String text) {
        return String.valueOf(group.as(who).posts().submit(Draft.story("On this", text)));
    }

    private static String ask(TestGroup group, IdempotencyKey key) {
        return String.valueOf(
                group.as(Samples.ANA).withIdempotencyKey(key).posts().submit(Draft.question("Once?", "Or twice?")));
    }

    private static String whisper(TestGroup group, PostId question, String text) {
        return String.valueOf(group.as(Samples.CURATOR)
                .posts()
                .submit(Draft.reply(question, text).anonymously()));
    }

    private static String bring(TestGroup group, int who, ExperimentId experiment, Contribution contribution) {
        return group.as(who).experiments().contribute(experiment, contribution).value();
    }

    private static String ban(TestGroup group, int whom) {
        group.as(Samples.OWNER)
                .moderation()
                .sanction(group.known().member(whom), new Sanction(Sanction.Kind.BAN, "Please read the norms"));
        return DrawnCommand.DONE;
    }
}

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
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.testkit.community.Act;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Step;
import io.socialsouls.community.testkit.community.Stories;
import io.socialsouls.community.testkit.community.World;
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
    public final void of_two_who_thank_at_the_same_time_none_is_lost() {
        races((world, race) -> {
            PostId post = world.known().post(1);
            race.run(() -> thank(world, Samples.ANA, post), () -> thank(world, Samples.BEN, post));
            assertThat(thanks(world, post)).as("thanks for a post").isEqualTo(2);
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    public final void of_two_owners_who_leave_at_the_same_time_one_stays() {
        races((world, race) -> {
            world.run(Step.of(Samples.OWNER, new Act.Appoints(Samples.ANA, Role.OWNER)));
            race.run(() -> leave(world, Samples.OWNER), () -> leave(world, Samples.ANA));
            assertThat(List.of(race.first(), race.second()))
                    .as("what two owners who leave are answered")
                    .filteredOn(Act.DONE::equals)
                    .hasSize(1);
            assertThat(owners(world)).as("owners who are left").hasSize(1);
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    public final void of_two_owners_who_appoint_each_other_to_members_at_the_same_time_one_stays() {
        races((world, race) -> {
            world.run(Step.of(Samples.OWNER, new Act.Appoints(Samples.ANA, Role.OWNER)));
            race.run(() -> demote(world, Samples.OWNER, Samples.ANA), () -> demote(world, Samples.ANA, Samples.OWNER));
            assertThat(owners(world)).as("owners who are left").hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.ONE_AFTER_ANOTHER, DesignLaw.JOURNAL})
    public final void a_reader_at_the_cursor_misses_no_entry_that_commits_late() {
        races((world, race) -> {
            List<JournalEntry> seen = new ArrayList<>();
            race.run(() -> say(world, Samples.ANA, "First"), () -> {
                String said = say(world, Samples.BEN, "Second");
                seen.clear();
                seen.addAll(world.journal());
                return said;
            });
            assertThat(world.journal())
                    .as("the journal, after what a reader saw meanwhile")
                    .startsWith(seen.toArray(JournalEntry[]::new));
        });
    }

    @Example
    @Upholds(DesignLaw.ONE_AFTER_ANOTHER)
    public final void a_test_that_a_member_brings_twice_at_the_same_time_counts_once() {
        races((world, race) -> {
            ExperimentId experiment = world.known().experiment(0);
            bring(world, Samples.MEMBER, experiment, Samples.CONTRIBUTIONS.get(1));
            race.run(
                    () -> bring(world, Samples.ANA, experiment, Samples.CONTRIBUTIONS.get(0)),
                    () -> bring(world, Samples.ANA, experiment, Samples.CONTRIBUTIONS.get(0)));
            assertThat(List.of(race.first(), race.second()))
                    .as("what a member who brings a test twice is answered")
                    .filteredOn(answer -> answer.startsWith("refused: ALREADY_EXISTS"))
                    .hasSize(1);
            assertThat(world.as(Samples.GUEST)
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
    public final void a_key_that_is_sent_twice_at_the_same_time_has_one_effect() {
        races((world, race) -> {
            IdempotencyKey key = world.known().sent(IdempotencyKey.of("form-1"));
            int before = world.journal().size();
            race.run(() -> ask(world, key), () -> ask(world, key));
            assertThat(race.second()).as("the second answer").isEqualTo(race.first());
            assertThat(race.first()).as("the first answer").doesNotStartWith("refused: ");
            assertThat(world.journal()).as("the journal").hasSize(before + 1);
        });
    }

    @Example
    @Upholds({DesignLaw.ANONYMITY, DesignLaw.ONE_AFTER_ANOTHER})
    public final void who_says_two_things_anonymously_at_the_same_time_has_one_alias() {
        races((world, race) -> {
            PostId question = world.known().post(0);
            race.run(() -> whisper(world, question, "First"), () -> whisper(world, question, "Second"));
            Set<String> shown = Set.copyOf(
                    Observation.items(page -> world.as(Samples.GUEST)
                                    .posts()
                                    .thread(question, page)
                                    .posts())
                            .stream()
                            .filter(post ->
                                    post.text().equals("First") || post.text().equals("Second"))
                            .map(post -> post.author().shownAs())
                            .toList());
            assertThat(shown).as("names that one member shows in one thread").hasSize(1);
        });
    }

    @Example
    @Upholds({DesignLaw.SANCTIONS, DesignLaw.ONE_AFTER_ANOTHER})
    public final void nothing_is_said_by_who_was_banned_before() {
        races((world, race) -> {
            race.run(() -> say(world, Samples.ANA, "Still here"), () -> ban(world, Samples.ANA));
            assertThat(race.second()).isEqualTo(Act.DONE);
            List<String> told = world.journal().stream()
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
    public final void who_is_banned_meanwhile_is_refused() {
        races((world, race) -> {
            race.run(() -> ban(world, Samples.ANA), () -> say(world, Samples.ANA, "Still here"));
            List<JournalEntry> journal = world.journal();
            assertThat(journal.get(journal.size() - 1).event())
                    .as("what happened last, when she was answered %s", race.second())
                    .isInstanceOf(Event.MemberSanctioned.class);
        });
    }

    @Example
    @Upholds(DesignLaw.GROUPS_APART)
    public final void a_group_does_not_wait_for_what_is_going_on_in_another() {
        holds((trial, nothing) -> {
            HeldStorage held = new HeldStorage(trial.storage());
            World world = new World(held, World.LISTED);
            World other = new World(held, World.LISTED, "founding of another");
            Race race = new Race(held, 1, false)
                    .run(() -> say(world, Samples.ANA, "Slowly"), () -> say(other, Samples.ANA, "At once"));
            assertThat(race.waited())
                    .as("whether a group waited for a command in another to end")
                    .isFalse();
        });
    }

    /** A race in a world of its own. */
    @FunctionalInterface
    private interface Runs {
        void in(World world, Race race);
    }

    /** Stops the first of two at its first call, then at a later one, and so on to its end. */
    private void races(Runs runs) {
        int call = 1;
        while (call > 0) {
            int here = call;
            int[] next = new int[1];
            holds((trial, nothing) -> {
                HeldStorage held = new HeldStorage(trial.storage());
                World world = new World(held, World.LISTED);
                world.run(Stories.conversation());
                Race race = new Race(held, here, true);
                runs.in(world, race);
                Agreement.check(world);
                // Whom a storage makes wait at one call it makes wait at the next: a few later ones will do.
                next[0] = held.isAtItsEnd() ? 0 : race.waited() ? 2 * here : here + 1;
            });
            call = next[0];
        }
    }

    private static String thank(World world, int who, PostId post) {
        world.as(who).posts().thank(post);
        return Act.DONE;
    }

    private static int thanks(World world, PostId post) {
        return Observation.items(page -> world.as(Samples.GUEST)
                        .posts()
                        .thread(world.known().threadOf(post).orElseThrow(), page)
                        .posts())
                .stream()
                .filter(view -> view.id().equals(post))
                .mapToInt(view -> view.thanks())
                .sum();
    }

    private static String leave(World world, int who) {
        world.as(who).members().leave();
        return Act.DONE;
    }

    private static String demote(World world, int who, int whom) {
        world.as(who).members().appoint(world.known().member(whom), Role.MEMBER);
        return Act.DONE;
    }

    private static List<Member> owners(World world) {
        return Observation.items(world.as(Samples.CURATOR).members()::all).stream()
                .filter(member -> member.role() == Role.OWNER)
                .toList();
    }

    private static String say(World world, int who, String text) {
        return String.valueOf(world.as(who).posts().submit(Draft.story("On this", text)));
    }

    private static String ask(World world, IdempotencyKey key) {
        return String.valueOf(world.as(Samples.ANA).once(key).posts().submit(Draft.question("Once?", "Or twice?")));
    }

    private static String whisper(World world, PostId question, String text) {
        return String.valueOf(world.as(Samples.CURATOR)
                .posts()
                .submit(Draft.reply(question, text).anonymously()));
    }

    private static String bring(World world, int who, ExperimentId experiment, Contribution contribution) {
        return world.as(who).experiments().contribute(experiment, contribution).value();
    }

    private static String ban(World world, int whom) {
        world.as(Samples.OWNER)
                .moderation()
                .sanction(world.known().member(whom), new Sanction(Sanction.Kind.BAN, "Please read the norms"));
        return Act.DONE;
    }
}

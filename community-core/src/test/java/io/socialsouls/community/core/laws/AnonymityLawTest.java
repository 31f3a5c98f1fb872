package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.core.laws.Act.Says;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Law 2: nobody can tell from any answer who of two members that are alike is behind an alias. */
class AnonymityLawTest {
    private static final List<Step> OPENING = List.of(
            Step.of(Samples.ANA, new Says(PostKind.QUESTION, 0, 0, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.BEN, new Says(PostKind.REPLY, 0, 1, Attribution.ANONYMOUS, -1)),
            Step.of(Samples.MEMBER, new Says(PostKind.ANSWER, 0, 3, Attribution.BY_NAME, -1)),
            Step.of(Samples.BEN, new Says(PostKind.QUESTION, 0, 4, Attribution.ANONYMOUS, -1)));

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any().map(history -> {
            List<Step> all = new ArrayList<>(OPENING);
            all.addAll(history);
            return Exchange.alike(all);
        });
    }

    @Property(tries = 100)
    void exchanging_two_authors_of_a_threads_anonymous_posts_changes_nothing_for_all_others(
            @ForAll("histories") List<Step> history, @ForAll @IntRange(min = 0, max = 2) int thread) {
        check(history, thread);
    }

    private static void check(List<Step> history, int thread) {
        Exchange exchange = new Exchange(thread);
        World before = new World(new InMemoryStorage(), World.LISTED);
        World after = new World(new InMemoryStorage(), World.LISTED);

        assertThat(exchange.run(after, history, true)).isEqualTo(exchange.run(before, history, false));

        for (int person = 0; person < Samples.NAMES.size(); person++) {
            if (!Exchange.isEither(person)) {
                assertThat(Observation.of(after, person)).isEqualTo(Observation.of(before, person));
            }
        }
        assertThat(Dump.journal(after)).isEqualTo(Dump.journal(before));
        assertThat(after.ids.drawn()).isEqualTo(before.ids.drawn());
    }

    @Property(tries = 50)
    void that_one_of_the_two_is_gone_later_does_not_show_in_what_was_said_before(
            @ForAll("histories") List<Step> history,
            @ForAll("afterwards") List<Step> afterwards,
            @ForAll("departures") Step departure) {
        List<Step> all = new ArrayList<>(history);
        all.add(departure);
        all.addAll(afterwards);
        check(all, 0);
    }

    /** What is done without Ana and Ben. */
    @Provide
    Arbitrary<List<Step>> afterwards() {
        return Histories.any()
                .map(history -> history.stream()
                        .filter(step -> !Exchange.isEither(step.who()))
                        .map(step -> step.sent(Step.Sending.PLAIN))
                        .toList());
    }

    @Provide
    Arbitrary<Step> departures() {
        return Arbitraries.of(
                Step.of(Samples.ANA, new Act.Leaves()),
                Step.of(Samples.OWNER, new Act.Sanctions(Samples.ANA, Sanction.Kind.MUTE)),
                Step.of(Samples.OWNER, new Act.Sanctions(Samples.ANA, Sanction.Kind.SUSPEND)),
                Step.of(Samples.OWNER, new Act.Sanctions(Samples.ANA, Sanction.Kind.BAN)));
    }

    @Example
    void a_reply_to_who_left_in_the_meantime_tells_nobody_who_it_was() {
        check(
                List.of(
                        OPENING.get(0),
                        Step.of(Samples.ANA, new Act.Leaves()),
                        Step.of(Samples.MEMBER, new Says(PostKind.REPLY, 0, 3, Attribution.BY_NAME, -1)),
                        Step.of(Samples.MEMBER, new Says(PostKind.REPLY, 1, 3, Attribution.BY_NAME, -1))),
                0);
    }

    @Property(tries = 40)
    void no_name_that_the_host_knows_a_person_by_is_read_by_anybody(@ForAll("histories") List<Step> history) {
        World world = new World(new InMemoryStorage(), World.LISTED);
        world.run(history);
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            assertThat(Observation.of(world, person)).noneMatch(line -> line.contains("host-user"));
        }
        assertThat(Dump.journal(world)).noneMatch(line -> line.contains("host-user"));
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.testkit.community.Act;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Known;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.World;
import io.socialsouls.community.testkit.fault.Undone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Law 1: who is outside learns nothing of a group, not even whether it is there. */
public abstract class HidingLaw extends CommunityLaw {
    /** For subclasses. */
    protected HidingLaw() {}

    private static final Set<String> IN_THE_INBOX = Set.of("notices", "unread");
    private static final Set<String> OF_WHO_IS_INVITED = Set.of("notices", "unread", "charter", "groups");

    /** {@return what a group may say of itself} */
    @Provide
    public final Arbitrary<Charter> charters() {
        return Arbitraries.of(World.LISTED, World.UNLISTED);
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.HIDING)
    public final void who_is_outside_gets_what_a_group_gives_that_never_was(
            @ForAll("stories") Story story, @ForAll("charters") Charter charter) {
        holds(story, (trial, tried) -> {
            World world = trial.world(charter);
            world.run(tried);
            outsidersLearnNothing(world, charter);
        });
    }

    private static void outsidersLearnNothing(World world, Charter charter) {
        Community dry = world.over(new Undone(world.storage())).community();
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            Optional<Standing> standing = standing(world, person);
            if (standing.filter(Standing::isInside).isEmpty()) {
                List<String> here = everything(dry, person, world.group(), world);
                List<String> nowhere = everything(dry, person, World.NOWHERE, world);
                Set<String> exceptions = exceptions(charter, standing);
                Lines.same(
                        "what " + Samples.NAMES.get(person) + ", who is outside, is answered",
                        without(here, exceptions),
                        without(nowhere, exceptions));
            }
        }
    }

    @Property(tries = MOST_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.HIDING)
    public final void the_inbox_of_who_is_outside_holds_the_way_in_or_out_alone(
            @ForAll("stories") Story story, @ForAll("charters") Charter charter) {
        holds(story, (trial, tried) -> {
            World world = trial.world(charter);
            world.run(tried);
            inboxesHoldTheWay(world);
        });
    }

    private static void inboxesHoldTheWay(World world) {
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            Standing standing = standing(world, person).orElse(Standing.LEFT);
            if (standing == Standing.INVITED || standing == Standing.SUSPENDED || standing == Standing.BANNED) {
                NoticeKind kind = standing == Standing.INVITED ? NoticeKind.INVITATION : NoticeKind.SANCTION;
                List<Notice> notices = world.as(person)
                        .inbox()
                        .notices(PageRequest.first(PageRequest.LARGEST))
                        .items();
                assertThat(notices).isNotEmpty().allMatch(notice -> notice.kind() == kind);
                assertThat(world.as(person).inbox().unread()).isEqualTo((int)
                        notices.stream().filter(each -> !each.read()).count());
            }
        }
    }

    /** What this person may have all the same, by the name of the call. */
    private static Set<String> exceptions(Charter charter, Optional<Standing> standing) {
        boolean listed = charter.equals(World.LISTED);
        if (standing.filter(Standing.INVITED::equals).isPresent()) {
            return plus(OF_WHO_IS_INVITED, "Requests", "AcceptsInvitation", "ReadsNotice");
        }
        boolean sanctioned = standing.filter(now -> now == Standing.SUSPENDED || now == Standing.BANNED)
                .isPresent();
        Set<String> inbox = sanctioned ? plus(IN_THE_INBOX, "ReadsNotice") : Set.of();
        return listed ? plus(inbox, "charter", "Requests", "AcceptsInvitation") : inbox;
    }

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    /** Every read and every command, those by the ids of what is there included. */
    private static List<String> everything(Community dry, int person, GroupId group, World world) {
        List<String> lines = new ArrayList<>(Observation.of(dry, person, group, world.known()));
        for (Act act : Commands.ONE_OF_EACH) {
            String name = act.getClass().getSimpleName();
            var me = dry.as(Samples.person(person)).in(group);
            lines.add(name + " = " + Answer.of(() -> act.by(me, person, new Known(world.known()))));
            world.known()
                    .keys()
                    .forEach(key -> lines.add(
                            name + " = " + Answer.of(() -> act.by(me.once(key), person, new Known(world.known())))));
        }
        return lines.stream().map(line -> line.replace(group.value(), "GROUP")).toList();
    }

    private static List<String> without(List<String> lines, Set<String> names) {
        return lines.stream()
                .filter(line -> !names.contains(line.substring(0, line.indexOf(" = "))))
                .toList();
    }

    private static Optional<Standing> standing(World world, int person) {
        return world.membership(person).map(MembershipRow::standing);
    }
}

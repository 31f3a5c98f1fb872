package io.socialsouls.community.core.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.MembershipRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Law 1: who is outside learns nothing of a group, not even whether it is there. */
class HidingLawTest {
    private static final Set<String> IN_THE_INBOX = Set.of("notices", "unread");
    private static final Set<String> OF_WHO_IS_INVITED = Set.of("notices", "unread", "charter", "groups");

    @Provide
    Arbitrary<List<Step>> histories() {
        return Histories.any();
    }

    @Provide
    Arbitrary<Charter> charters() {
        return Arbitraries.of(World.LISTED, World.UNLISTED);
    }

    @Property(tries = 100)
    void who_is_outside_gets_what_a_group_gives_that_never_was(
            @ForAll("histories") List<Step> history, @ForAll("charters") Charter charter) {
        World world = new World(new InMemoryStorage(), charter).inConversation();
        world.run(history);
        Community dry = new Undone(world).community();
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            Optional<Standing> standing = standing(world, person);
            if (standing.filter(Standing::isInside).isEmpty()) {
                List<String> here = everything(dry, person, world.group, world);
                List<String> nowhere = everything(dry, person, World.NOWHERE, world);
                assertThat(without(here, exceptions(charter, standing)))
                        .isEqualTo(without(nowhere, exceptions(charter, standing)));
            }
        }
    }

    @Property(tries = 60)
    void the_inbox_of_who_is_outside_holds_the_way_in_or_out_alone(
            @ForAll("histories") List<Step> history, @ForAll("charters") Charter charter) {
        World world = new World(new InMemoryStorage(), charter).inConversation();
        world.run(history);
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
        List<String> lines = new ArrayList<>(Observation.of(dry, person, group, world.known));
        for (Act act : EveryMethodTest.ONE_OF_EACH) {
            String name = act.getClass().getSimpleName();
            var me = dry.as(Samples.person(person)).in(group);
            lines.add(name + " = " + Answer.of(() -> act.by(me, person, new Known(world.known))));
            world.known.keys.forEach(key ->
                    lines.add(name + " = " + Answer.of(() -> act.by(me.once(key), person, new Known(world.known)))));
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

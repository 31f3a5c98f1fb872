package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.Community;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Drawings;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.KnownIds;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
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
        return Arbitraries.of(TestGroup.LISTED, TestGroup.UNLISTED);
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.HIDING)
    public final void who_is_outside_gets_what_a_group_gives_that_never_was(
            @ForAll("stories") Story story, @ForAll("charters") Charter charter) {
        holds(story, (trial, tried) -> {
            TestGroup testGroup = trial.group(charter);
            testGroup.run(tried);
            outsidersLearnNothing(testGroup, charter);
        });
    }

    private static void outsidersLearnNothing(TestGroup testGroup, Charter charter) {
        Community dry = testGroup.over(new Undone(testGroup.storage())).community();
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            Optional<Standing> standing = standing(testGroup, person);
            if (standing.filter(Standing::isInside).isEmpty()) {
                List<String> here = everything(dry, person, testGroup.group(), testGroup);
                List<String> nowhere = everything(dry, person, TestGroup.NOWHERE, testGroup);
                Set<String> exceptions = exceptions(charter, standing);
                Lines.same(
                        "what " + Samples.NAMES.get(person) + ", who is outside, is answered",
                        without(here, exceptions),
                        without(nowhere, exceptions));
            }
        }
    }

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.HIDING)
    public final void the_inbox_of_who_is_outside_holds_the_way_in_or_out_alone(
            @ForAll("stories") Story story, @ForAll("charters") Charter charter) {
        holds(story, (trial, tried) -> {
            TestGroup testGroup = trial.group(charter);
            testGroup.run(tried);
            inboxesHoldTheWay(testGroup);
        });
    }

    private static void inboxesHoldTheWay(TestGroup testGroup) {
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            Standing standing = standing(testGroup, person).orElse(Standing.LEFT);
            if (standing == Standing.INVITED || standing == Standing.SUSPENDED || standing == Standing.BANNED) {
                NoticeKind kind = standing == Standing.INVITED ? NoticeKind.INVITATION : NoticeKind.SANCTION;
                List<Notice> notices = testGroup
                        .as(person)
                        .inbox()
                        .notices(PageRequest.first(Limits.MAX_PAGE))
                        .items();
                assertThat(notices).isNotEmpty().allMatch(notice -> notice.kind() == kind);
                assertThat(testGroup.as(person).inbox().unread()).isEqualTo((int)
                        notices.stream().filter(each -> !each.read()).count());
            }
        }
    }

    /** What this person may have all the same, by the name of the call. */
    private static Set<String> exceptions(Charter charter, Optional<Standing> standing) {
        boolean listed = charter.equals(TestGroup.LISTED);
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
    private static List<String> everything(Community dry, int person, GroupId group, TestGroup testGroup) {
        List<String> lines = new ArrayList<>(Observation.of(dry, person, group, testGroup.known()));
        for (DrawnCommand act : Drawings.examples()) {
            String name = act.getClass().getSimpleName();
            var me = dry.as(Samples.person(person)).in(group);
            lines.add(name + " = " + Answer.of(() -> act.by(me, person, new KnownIds(testGroup.known()))));
            lines.add(name + " = may " + me.may(one -> act.by(one, person, new KnownIds(testGroup.known()))));
            testGroup
                    .known()
                    .keys()
                    .forEach(key -> lines.add(name + " = "
                            + Answer.of(() ->
                                    act.by(me.withIdempotencyKey(key), person, new KnownIds(testGroup.known())))));
        }
        return lines.stream().map(line -> line.replace(group.value(), "GROUP")).toList();
    }

    private static List<String> without(List<String> lines, Set<String> names) {
        return lines.stream()
                .filter(line -> !names.contains(line.substring(0, line.indexOf(" = "))))
                .toList();
    }

    private static Optional<Standing> standing(TestGroup testGroup, int person) {
        return testGroup.membership(person).map(MembershipRow::standing);
    }
}

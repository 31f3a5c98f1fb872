package io.socialsouls.community.core;

import static io.socialsouls.community.core.TriedGroup.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MyGroup;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.limit.Limits;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is seen of a group by who is not inside, and by the host. */
class SeenFromOutsideTest {
    private final TriedGroup group = new TriedGroup(Visibility.LISTED);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # who was in before and is, sees
            ACTIVE,                     REPLY SANCTION INVITATION
            MUTED,                      REPLY SANCTION INVITATION
            INVITED,                    INVITATION
            SUSPENDED,                  SANCTION
            BANNED,                     SANCTION
            """)
    void an_inbox_shows_who_is_outside_only_what_concerns_the_way_in_or_out(Standing standing, String kinds) {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, standing));
        List<Notice> notices = sam.inbox().notices(ALL).items();
        assertThat(Set.copyOf(notices.stream().map(Notice::kind).toList()))
                .extracting(NoticeKind::name)
                .containsExactlyInAnyOrder(kinds.split(" ", -1));
        assertThat(sam.inbox().unread()).isEqualTo(notices.size());
    }

    @Test
    void whoever_is_inside_or_invited_has_the_group_in_their_list() {
        PermissionTable table = PermissionTable.read();
        for (Place place : table.places()) {
            TriedGroup fresh = new TriedGroup(Visibility.LISTED);
            fresh.bring(place);
            List<MyGroup> listed =
                    fresh.community.as(TriedGroup.SAM).groups(ALL).items();
            boolean in = place.standing()
                    .filter(List.of(Standing.ACTIVE, Standing.MUTED, Standing.INVITED)::contains)
                    .isPresent();
            assertThat(listed)
                    .as("groups of %s", place)
                    .extracting(MyGroup::group)
                    .isEqualTo(in ? List.of(fresh.id) : List.of());
            assertThat(listed)
                    .extracting(MyGroup::standing)
                    .allMatch(place.standing().stream().toList()::contains);
        }
    }

    @Test
    void members_see_neither_who_waits_nor_who_is_limited_further_than_muted() {
        for (Standing standing : Standing.values()) {
            TriedGroup fresh = new TriedGroup(Visibility.LISTED);
            fresh.bring(Place.of(Role.MEMBER, standing));
            assertThat(fresh.member.members().all(ALL).items().stream()
                            .anyMatch(member -> member.id().equals(fresh.sam)))
                    .as("%s among the members", standing)
                    .isEqualTo(standing == Standing.ACTIVE || standing == Standing.MUTED);
            assertThat(fresh.owner.members().waiting(ALL).items().stream()
                            .anyMatch(member -> member.id().equals(fresh.sam)))
                    .as("%s among those who wait", standing)
                    .isEqualTo(standing == Standing.REQUESTED);
        }
    }

    @Test
    void an_invitation_to_who_asked_lets_them_in() {
        ActorInGroup sam = group.bring(Place.of(Role.GUEST, Standing.REQUESTED));
        assertThat(group.owner.members().invite(TriedGroup.SAM, TriedGroup.PROFILE))
                .isEqualTo(group.sam);
        assertThat(sam.members().all(ALL).items())
                .anyMatch(member -> member.id().equals(group.sam) && member.role() == Role.MEMBER);
    }

    @ParameterizedTest
    @EnumSource
    void the_host_reads_the_journal_of_every_group_without_being_in_it(Visibility visibility) {
        TriedGroup fresh = new TriedGroup(visibility);
        assertThat(fresh.community.asHost().journal(fresh.id).after(0, Limits.MAX_JOURNAL_PAGE))
                .anyMatch(entry -> entry.event() instanceof Event.PolicyAdopted)
                .first()
                .satisfies(entry -> assertThat(entry.event()).isInstanceOf(Event.GroupFounded.class));
        assertThat(fresh.community.asHost().journal(GroupId.of("nowhere")).after(0, 1))
                .isEmpty();
    }
}

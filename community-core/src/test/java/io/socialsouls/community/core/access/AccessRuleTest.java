package io.socialsouls.community.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.spi.MembershipRow;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no call can show, as it takes rows that no command writes. */
class AccessRuleTest {
    private static final GroupId GROUP = GroupId.of("souls");

    @ParameterizedTest
    @EnumSource
    void nobody_outside_has_a_permission_whatever_their_role(Permission permission) {
        for (Standing standing : EnumSet.complementOf(EnumSet.of(Standing.ACTIVE, Standing.MUTED))) {
            for (Role role : Role.values()) {
                assertThat(permission.isGivenTo(row(role, standing)))
                        .as("%s to %s %s", permission, standing, role)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_muted_owner_if_there_were_one_could_read_and_no_more(Permission permission) {
        assertThat(permission.isGivenTo(row(Role.OWNER, Standing.MUTED))).isEqualTo(permission == Permission.READ);
    }

    @Test
    void a_membership_without_its_group_opens_nothing() {
        Optional<MembershipRow> owner = Optional.of(row(Role.OWNER, Standing.ACTIVE));
        ActorFacts facts = new ActorFacts(GROUP, GroupFact.ABSENT, owner);
        for (AccessRule rule :
                List.of(AccessRule.members(Permission.READ), AccessRule.whoMayKnow(), AccessRule.whoHasAnInbox())) {
            assertThat(rule.refusal(facts)).contains(new AccessRefusal.UnknownGroup(GROUP));
        }
    }

    @Test
    void what_the_host_alone_may_opens_to_no_person_and_what_anybody_may_to_everyone() {
        ActorFacts owner = new ActorFacts(GROUP, GroupFact.ABSENT, Optional.of(row(Role.OWNER, Standing.ACTIVE)));
        assertThat(AccessRule.host().refusal(owner)).contains(new AccessRefusal.UnknownGroup(GROUP));
        assertThat(AccessRule.anyone().refusal(owner)).isEmpty();
    }

    private static MembershipRow row(Role role, Standing standing) {
        return new MembershipRow(MemberId.of("sam"), role, standing, Instant.EPOCH, Optional.empty(), 1);
    }
}

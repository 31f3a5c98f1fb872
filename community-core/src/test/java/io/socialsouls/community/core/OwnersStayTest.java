package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static io.socialsouls.community.core.TriedGroup.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A group always has an owner, and a role is not kept for who leaves. */
class OwnersStayTest {
    private final TriedGroup group = new TriedGroup(Visibility.LISTED);
    private final MemberId founder = Objects.requireNonNull(group.active.get(Role.OWNER));

    @ParameterizedTest
    @EnumSource(
            names = {"OWNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void the_last_owner_neither_leaves_nor_takes_another_role(Role role) {
        assertThat(codeOf(() -> group.owner.members().leave())).isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> group.owner.members().appoint(founder, role))).isEqualTo(ErrorCode.WRONG_STATE);
        group.owner.members().appoint(founder, Role.OWNER);
        assertThat(owners()).containsExactly(founder);
    }

    @Test
    void of_two_owners_one_may_leave_and_the_other_is_the_last() {
        ActorInGroup sam = group.bring(Place.of(Role.OWNER, Standing.ACTIVE));
        sam.members().leave();
        assertThat(codeOf(() -> group.owner.members().leave())).isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(owners()).containsExactly(founder);
    }

    @Test
    void of_two_owners_one_may_give_the_other_a_role_and_is_the_last() {
        ActorInGroup sam = group.bring(Place.of(Role.OWNER, Standing.ACTIVE));
        sam.members().appoint(founder, Role.MEMBER);
        assertThat(codeOf(() -> sam.members().leave())).isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> sam.members().appoint(group.sam, Role.GUEST))).isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> group.owner.members().appoint(founder, Role.OWNER)))
                .isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(owners()).containsExactly(group.sam);
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"REQUESTED", "INVITED", "LEFT", "SUSPENDED", "BANNED"})
    void who_is_outside_is_given_no_role(Standing standing) {
        group.bring(Place.of(Role.MEMBER, standing));
        assertThat(codeOf(() -> group.owner.members().appoint(group.sam, Role.OWNER)))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void who_is_muted_is_given_no_role() {
        group.bring(Place.of(Role.MEMBER, Standing.MUTED));
        assertThat(codeOf(() -> group.owner.members().appoint(group.sam, Role.OWNER)))
                .isEqualTo(ErrorCode.WRONG_STATE);
    }

    @ParameterizedTest
    @EnumSource
    void who_comes_back_is_a_plain_member_whatever_they_were(Role role) {
        for (Standing standing : List.of(Standing.REQUESTED, Standing.INVITED)) {
            TriedGroup fresh = new TriedGroup(Visibility.LISTED);
            ActorInGroup sam = fresh.bring(Place.of(role, standing));
            if (standing == Standing.INVITED) {
                sam.members().accept(TriedGroup.PROFILE);
            } else {
                fresh.owner.members().admit(fresh.sam);
            }
            assertThat(sam.members().all(ALL).items())
                    .filteredOn(member -> member.id().equals(fresh.sam))
                    .extracting(Member::role)
                    .containsExactly(Role.MEMBER);
        }
    }

    private List<MemberId> owners() {
        return group.member.members().all(ALL).items().stream()
                .filter(member -> member.role() == Role.OWNER)
                .map(Member::id)
                .toList();
    }
}

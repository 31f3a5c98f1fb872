package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can be limited, from which standing, and what of them is left. */
class LimitedMembersTest {
    private final TriedGroup group = new TriedGroup(Visibility.LISTED);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # of a member who is, mute,        suspend,     ban,         lift
            ACTIVE,                OK,          OK,          OK,          WRONG_STATE
            MUTED,                 WRONG_STATE, OK,          OK,          OK
            SUSPENDED,             OK,          WRONG_STATE, OK,          OK
            BANNED,                OK,          OK,          WRONG_STATE, OK
            LEFT,                  WRONG_STATE, WRONG_STATE, WRONG_STATE, WRONG_STATE
            REQUESTED,             WRONG_STATE, WRONG_STATE, WRONG_STATE, WRONG_STATE
            INVITED,               WRONG_STATE, WRONG_STATE, WRONG_STATE, WRONG_STATE
            """)
    void who_is_inside_or_limited_can_be_limited_otherwise(
            Standing standing, String mute, String suspend, String ban, String lift) {
        List<String> outcomes = new ArrayList<>();
        for (Sanction.Kind kind : Sanction.Kind.values()) {
            TriedGroup fresh = new TriedGroup(Visibility.LISTED);
            fresh.bring(Place.of(Role.MEMBER, standing));
            outcomes.add(outcome(() -> fresh.owner.moderation().sanction(fresh.sam, new Sanction(kind, "Why"))));
        }
        group.bring(Place.of(Role.MEMBER, standing));
        outcomes.add(outcome(() -> group.owner.moderation().lift(group.sam)));
        assertThat(outcomes).containsExactly(mute, suspend, ban, lift);
    }

    @Test
    void a_member_that_there_is_not_cannot_be_limited() {
        MemberId nobody = MemberId.of("nobody");
        assertThat(codeOf(() -> group.owner.moderation().sanction(nobody, Sanction.mute("Why"))))
                .isEqualTo(ErrorCode.NOT_FOUND);
        assertThat(codeOf(() -> group.owner.moderation().lift(nobody))).isEqualTo(ErrorCode.NOT_FOUND);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"OWNER"},
            mode = EnumSource.Mode.EXCLUDE)
    void a_sanction_that_is_lifted_gives_the_role_back(Role role) {
        for (Standing standing : List.of(Standing.MUTED, Standing.SUSPENDED, Standing.BANNED)) {
            TriedGroup fresh = new TriedGroup(Visibility.LISTED);
            ActorInGroup sam = fresh.bring(Place.of(role, standing));

            fresh.owner.moderation().lift(fresh.sam);

            assertThat(sam.members().all(TriedGroup.ALL).items())
                    .filteredOn(member -> member.id().equals(fresh.sam))
                    .singleElement()
                    .satisfies(member -> {
                        assertThat(member.role()).isEqualTo(role);
                        assertThat(member.standing()).isEqualTo(Standing.ACTIVE);
                    });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"MUTED", "SUSPENDED", "BANNED"})
    void a_sanction_is_not_got_around_by_an_invitation_a_request_or_an_appointment(Standing standing) {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, standing));
        boolean inside = standing == Standing.MUTED;

        assertThat(codeOf(() -> group.owner.members().invite(TriedGroup.SAM, TriedGroup.PROFILE)))
                .isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> group.owner.members().admit(group.sam))).isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> group.owner.members().appoint(group.sam, Role.CURATOR)))
                .isEqualTo(inside ? ErrorCode.WRONG_STATE : ErrorCode.NOT_FOUND);
        assertThat(codeOf(() -> sam.members().requestToJoin(TriedGroup.PROFILE)))
                .isEqualTo(inside ? ErrorCode.WRONG_STATE : ErrorCode.NOT_ALLOWED);
        assertThat(codeOf(() -> sam.members().accept(TriedGroup.PROFILE))).isEqualTo(ErrorCode.WRONG_STATE);
    }

    /** Today muting is got around that way: leaving ends it, and who left can ask again. */
    @Test
    void who_leaves_while_muted_comes_back_unmuted_if_let_in() {
        ActorInGroup sam = group.bring(Place.of(Role.MEMBER, Standing.MUTED));
        sam.members().leave();
        group.owner.members().admit(sam.members().requestToJoin(TriedGroup.PROFILE));
        assertThatCode(() -> sam.posts().thank(group.theirs.question())).doesNotThrowAnyException();
    }

    @Test
    void a_moderator_may_not_limit_a_curator_who_is_out_either() {
        group.bring(Place.of(Role.CURATOR, Standing.LEFT));
        ActorInGroup moderator =
                group.community.as(PersonId.of("active MODERATOR")).in(group.id);
        assertThat(codeOf(() -> moderator.moderation().sanction(group.sam, Sanction.ban("Why"))))
                .isEqualTo(ErrorCode.NOT_ALLOWED);
    }

    private static String outcome(Runnable call) {
        try {
            call.run();
            return "OK";
        } catch (CommunityException e) {
            return e.code().name();
        }
    }
}

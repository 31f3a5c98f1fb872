package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static io.socialsouls.community.core.TriedGroup.PROFILE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RepeatedCommandsTest {
    private final TriedGroup group = new TriedGroup(Visibility.LISTED);
    private final ActorInGroup once = group.owner.withIdempotencyKey(IdempotencyKey.of("form-1"));
    private final MemberId member = Objects.requireNonNull(group.active.get(Role.MEMBER));

    @Test
    void a_command_that_results_in_nothing_is_done_once() {
        once.moderation().sanction(member, Sanction.mute("Why"));
        int journaled = journaled();
        assertThatCode(() -> once.moderation().sanction(member, Sanction.mute("Why")))
                .doesNotThrowAnyException();
        assertThat(journaled()).isEqualTo(journaled);
    }

    @Test
    void a_command_that_results_in_something_gives_the_first_outcome_again() {
        MemberId invited = once.members().invite(PersonId.of("new"), PROFILE);
        int journaled = journaled();
        assertThat(once.members().invite(PersonId.of("new"), PROFILE)).isEqualTo(invited);
        assertThat(journaled()).isEqualTo(journaled);
    }

    @Test
    void a_key_belongs_to_one_command_and_its_arguments() {
        once.moderation().sanction(member, Sanction.mute("Why"));
        assertThat(codeOf(() -> once.moderation().sanction(member, Sanction.ban("Why"))))
                .isEqualTo(ErrorCode.ALREADY_EXISTS);
        assertThat(codeOf(() -> once.moderation().lift(member))).isEqualTo(ErrorCode.ALREADY_EXISTS);
    }

    @Test
    void a_repetition_is_authorised_anew() {
        ActorInGroup sam =
                group.bring(Place.of(Role.MODERATOR, Standing.ACTIVE)).withIdempotencyKey(IdempotencyKey.of("form-2"));
        sam.moderation().sanction(member, Sanction.mute("Why"));
        group.owner.members().appoint(group.sam, Role.MEMBER);
        assertThat(codeOf(() -> sam.moderation().sanction(member, Sanction.mute("Why"))))
                .isEqualTo(ErrorCode.NOT_ALLOWED);
        group.owner.moderation().sanction(group.sam, Sanction.suspend("Why"));
        assertThat(codeOf(() -> sam.moderation().sanction(member, Sanction.mute("Why"))))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    @Test
    void a_command_that_was_refused_may_be_sent_again_with_its_key() {
        assertThat(codeOf(() -> once.moderation().lift(member))).isEqualTo(ErrorCode.WRONG_STATE);
        group.owner.moderation().sanction(member, Sanction.mute("Why"));
        assertThatCode(() -> once.moderation().lift(member)).doesNotThrowAnyException();
    }

    private int journaled() {
        return group.community
                .asHost()
                .journal(group.id)
                .after(0, Limits.MAX_JOURNAL_PAGE)
                .size();
    }
}

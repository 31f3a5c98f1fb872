package io.socialsouls.community.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.PostId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each refusal says to programs, to developers and to people: written by hand. */
class RefusalTest {
    private static final MemberId ANA = MemberId.of("ana");

    private static final Map<Refusal, List<String>> SAID = said();

    private static Map<Refusal, List<String>> said() {
        Map<Refusal, List<String>> said = new LinkedHashMap<>();
        said.put(
                new AccessRefusal.UnknownGroup(GroupId.of("g")),
                List.of(
                        "NOT_FOUND",
                        "there is no group g that this person may know of",
                        "There is no such group, or it is not open to you."));
        said.put(
                new AccessRefusal.NotFound("post", PostId.of("p")),
                List.of("NOT_FOUND", "there is no post p here", "This is not here, or not for you to see."));
        said.put(
                new AccessRefusal.LacksPermission(Role.GUEST, Standing.ACTIVE, Permission.SAY),
                List.of(
                        "NOT_ALLOWED",
                        "a member with role guest and standing active may not do this; it needs permission say",
                        "Your role in the group does not allow this. It takes the permission “say”."));
        said.put(
                new AccessRefusal.Muted(Role.OWNER, Permission.ADOPT_POLICY),
                List.of(
                        "NOT_ALLOWED",
                        "a member with role owner and standing muted may not do this; it needs permission adopt_policy",
                        "You can read, but not write for now."));
        said.put(
                new AccessRefusal.KeyUsed(IdempotencyKey.of("k")),
                List.of(
                        "ALREADY_EXISTS",
                        "idempotency key k was used for another command; a key belongs to one command",
                        "This was sent before, with other content."));
        said.put(
                new MemberRefusal.Invited(),
                List.of(
                        "WRONG_STATE",
                        "this person is invited; accept the invitation",
                        "You are invited already: accept the invitation."));
        said.put(
                new MemberRefusal.IsMember(),
                List.of(
                        "WRONG_STATE",
                        "this person is a member already; nothing to ask",
                        "You are a member of the group already."));
        said.put(
                new MemberRefusal.Sanctioned(),
                List.of(
                        "NOT_ALLOWED",
                        "a moderator has to lift a sanction first",
                        "You cannot ask to be let in before a moderator lifts your sanction."));
        said.put(
                new MemberRefusal.NotInvited(),
                List.of(
                        "WRONG_STATE",
                        "this person is not invited; ask to be let in",
                        "You are not invited. You can ask to be let in."));
        said.put(
                new MemberRefusal.NotOutside(Standing.BANNED),
                List.of(
                        "WRONG_STATE",
                        "this person is BANNED; only who is outside can be invited",
                        "Only people outside the group can be invited."));
        said.put(
                new MemberRefusal.NotWaiting(ANA, Standing.LEFT),
                List.of(
                        "WRONG_STATE",
                        "member ana is LEFT; expected REQUESTED",
                        "This person is not waiting to be let in."));
        said.put(
                new MemberRefusal.NotActive(ANA, Standing.MUTED),
                List.of(
                        "WRONG_STATE",
                        "member ana is MUTED; expected ACTIVE",
                        "Only active members can be given another role."));
        said.put(
                new MemberRefusal.LastOwner(),
                List.of(
                        "WRONG_STATE",
                        "this is the last owner; appoint another first",
                        "A group needs an owner: appoint another one first."));
        said.put(
                new MemberRefusal.Outranked(Role.CURATOR),
                List.of(
                        "NOT_ALLOWED",
                        "this actor may not limit a member who is CURATOR",
                        "You may not limit a member with this role."));
        said.put(
                new MemberRefusal.LimitedAlready(ANA, Standing.MUTED),
                List.of("WRONG_STATE", "member ana is MUTED already", "This member is limited in that way already."));
        said.put(
                new MemberRefusal.NotInside(ANA, Standing.LEFT),
                List.of(
                        "WRONG_STATE",
                        "member ana is LEFT; only who is inside can be limited",
                        "Only members inside the group can be limited."));
        said.put(
                new MemberRefusal.NotLimited(ANA, Standing.ACTIVE),
                List.of(
                        "WRONG_STATE",
                        "member ana is ACTIVE; there is nothing to lift",
                        "There is no sanction to lift."));
        said.put(
                new PostRefusal.OwnPost(),
                List.of(
                        "NOT_ALLOWED",
                        "somebody else has to decide on one's own post",
                        "Somebody else has to decide on your own post."));
        said.put(
                new PostRefusal.Decided(PostId.of("p"), Decision.Outcome.REJECT),
                List.of(
                        "WRONG_STATE",
                        "post p is decided on already: REJECT",
                        "Somebody decided on this post already."));
        said.put(
                new PostRefusal.NotReadable(PostId.of("p")),
                List.of(
                        "WRONG_STATE",
                        "post p holds what this release does not know; decide where a later one runs",
                        "This version cannot show all of this post. It takes a newer one to decide on it."));
        said.put(
                new PostRefusal.NotTheAsker(),
                List.of(
                        "NOT_ALLOWED",
                        "only who asked may accept an answer",
                        "Only the person who asked may accept an answer."));
        said.put(
                new ExperimentRefusal.BroughtAlready("spring"),
                List.of(
                        "ALREADY_EXISTS",
                        "test \"spring\" is in this experiment already; a member brings a test once",
                        "You brought the test “spring” to this experiment already."));
        said.put(
                new ExperimentRefusal.Full(),
                List.of(
                        "WRONG_STATE",
                        "the experiment is full: it takes 100000 contributions",
                        "This experiment is full: it takes 100,000 contributions."));
        said.put(
                new ExperimentRefusal.Withdrawn(ContributionId.of("c")),
                List.of(
                        "WRONG_STATE",
                        "contribution c is withdrawn already",
                        "This contribution is withdrawn already."));
        return said;
    }

    @Test
    void every_refusal_has_a_code_a_text_and_a_sentence() {
        SAID.forEach((refusal, said) -> {
            CommunityException error = refusal.exception();
            assertThat(List.of(
                            error.code().name(),
                            String.valueOf(error.getMessage()),
                            Communities.englishMessages().render(error.userMessage(), Locale.ENGLISH)))
                    .isEqualTo(said);
        });
    }

    @Test
    void every_kind_of_refusal_is_among_them() {
        assertThat(SAID.keySet().stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(kinds(Refusal.class).toList());
    }

    @Test
    void what_nothing_speaks_against_is_let_through() {
        assertThatCode(() -> Refusal.raise(Optional.empty())).doesNotThrowAnyException();
        assertThatThrownBy(() -> Refusal.raise(Optional.of(new PostRefusal.OwnPost())))
                .isInstanceOfSatisfying(
                        CommunityException.class,
                        error -> assertThat(error.code()).isEqualTo(ErrorCode.NOT_ALLOWED));
    }

    private static Stream<Class<?>> kinds(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(RefusalTest::kinds) : Stream.of(type);
    }
}

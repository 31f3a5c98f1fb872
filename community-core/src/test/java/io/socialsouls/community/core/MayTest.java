package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.CommandListener;
import io.socialsouls.community.Community;
import io.socialsouls.community.Permit;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.MemberPermission;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Asking whether a call would be let through. */
class MayTest {
    private static final PageRequest ALL = PageRequest.first(9);

    private final List<CommandListener.Call> calls = new ArrayList<>();
    private final AtomicInteger drawn = new AtomicInteger();
    private final Community community = Communities.builder()
            .commandListener(calls::add)
            .ids(() -> "id-" + drawn.incrementAndGet())
            .build();
    private final GroupId group =
            community.as(PersonId.of("michelle")).found(Charter.unlisted("G", "P"), Profile.named("Michelle"));
    private final ActorInGroup michelle = community.as(PersonId.of("michelle")).in(group);
    private final ActorInGroup ana = community.as(PersonId.of("ana")).in(group);
    private final MemberId anaId = michelle.members().invite(PersonId.of("ana"), Profile.named("Ana"));

    MayTest() {
        ana.members().accept(Profile.named("Ana"));
    }

    @Test
    void a_call_that_is_given_is_not_made() {
        int ids = drawn.get();
        int journaled = journaled();
        assertThat(michelle.may(me -> me.posts().submit(Draft.question("A lift?", "I nod."))))
                .isEqualTo(new Permit.Given());
        assertThat(michelle.may(me -> me.posts().submit(Draft.question("A lift?", "I nod.")))
                        .isGiven())
                .isTrue();
        assertThat(drawn).hasValue(ids);
        assertThat(journaled()).isEqualTo(journaled);
        assertThat(michelle.posts().feed(ALL).items()).isEmpty();
    }

    @Test
    void a_refusal_has_the_code_of_the_error_and_a_sentence_for_people() {
        assertThat(said(michelle.may(me -> me.members().leave())))
                .isEqualTo("WRONG_STATE: A group needs an owner: appoint another one first.");
        assertThat(said(ana.may(me -> me.moderation().queue(ALL))))
                .isEqualTo(
                        "NOT_ALLOWED: Your role in the group does not allow this. It takes the permission “moderate”.");
        assertThat(ana.may(me -> me.members().appoint(anaId, Role.OWNER)).isGiven())
                .isFalse();
        CommunityException error = Failures.failureOf(() -> michelle.members().leave());
        assertThat(michelle.may(me -> me.members().leave()))
                .isEqualTo(new Permit.Refused(error.code(), error.userMessage()));
    }

    @Test
    void a_stranger_to_a_private_group_is_told_what_a_group_tells_that_does_not_exist() {
        ActorInGroup stranger = community.as(PersonId.of("zoe")).in(group);
        ActorInGroup nowhere = community.as(PersonId.of("zoe")).in(GroupId.of("nowhere"));
        assertThat(stranger.may(me -> me.posts().thank(PostId.of("p"))))
                .isEqualTo(nowhere.may(me -> me.posts().thank(PostId.of("p"))));
        assertThat(said(stranger.may(me -> me.posts().thank(PostId.of("p")))))
                .isEqualTo("NOT_FOUND: There is no such group, or it is not open to you.");
    }

    @Test
    void what_is_read_before_is_read_and_nothing_after_the_first_command_is_reached() {
        List<String> reached = new ArrayList<>();
        Permit permit = michelle.may(me -> {
            reached.add(me.charter().name());
            me.moderation().lift(anaId);
            reached.add("never");
        });
        assertThat(reached).containsExactly("G");
        assertThat(said(permit)).isEqualTo("WRONG_STATE: There is no sanction to lift.");
    }

    @Test
    void the_answer_is_there_also_if_the_call_swallows_what_ends_it() {
        Permit permit = michelle.may(me -> {
            try {
                me.moderation().lift(anaId);
            } catch (RuntimeException swallowed) {
                assertThat(swallowed).hasMessage("the call is only asked about, and has no outcome");
            }
        });
        assertThat(permit.isGiven()).isFalse();
    }

    @Test
    void a_key_is_not_looked_at() {
        ActorInGroup once = michelle.withIdempotencyKey(IdempotencyKey.of("k"));
        once.posts().submit(Draft.question("A lift?", "I nod."));
        assertThat(once.may(me -> me.posts().submit(Draft.question("Another?", "I nod.")))
                        .isGiven())
                .isTrue();
        assertThat(michelle.may(me -> me.withIdempotencyKey(IdempotencyKey.of("k"))
                                .posts()
                                .submit(Draft.question("Another?", "I nod.")))
                        .isGiven())
                .isTrue();
        assertThat(michelle.posts().feed(ALL).items()).hasSize(1);
    }

    @Test
    void listeners_are_told_that_somebody_asked_and_not_that_it_failed() {
        michelle.may(me -> me.members().leave());
        CommandListener.Call last = calls.get(calls.size() - 1);
        assertThat(last.name()).isEqualTo("group.may");
        assertThat(last.group()).contains(group);
        assertThat(last.error()).isEmpty();
    }

    @Test
    void a_conflict_is_no_answer() {
        Community rivalled =
                Communities.builder().storage(new ConflictingStorage()).build();
        ActorInGroup anybody = rivalled.as(PersonId.of("michelle")).in(group);
        assertThatThrownBy(() -> anybody.may(me -> me.members().leave())).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> anybody.may(me -> me.posts().feed(ALL))).isInstanceOf(ConflictException.class);
    }

    @Test
    void a_list_of_members_says_what_the_reader_may_do_about_each() {
        assertThat(may(michelle)).containsExactly("Michelle []", "Ana [APPOINT, SANCTION]");
        assertThat(may(ana)).containsExactly("Michelle []", "Ana []");
        michelle.moderation().sanction(anaId, Sanction.mute("Please read the norms"));
        assertThat(may(michelle)).containsExactly("Michelle []", "Ana [SANCTION, LIFT]");
        assertThat(said(ana.may(me -> me.posts().submit(Draft.question("A lift?", "I nod.")))))
                .isEqualTo("NOT_ALLOWED: You can read, but not write for now.");
    }

    @Test
    void a_list_of_those_who_wait_says_who_may_let_them_in() {
        GroupId listed =
                community.as(PersonId.of("michelle")).found(Charter.listed("L", "P"), Profile.named("Michelle"));
        community.as(PersonId.of("ben")).in(listed).members().requestToJoin(Profile.named("Ben"));
        assertThat(community
                        .as(PersonId.of("michelle"))
                        .in(listed)
                        .members()
                        .waiting(ALL)
                        .items())
                .singleElement()
                .extracting(Member::may)
                .isEqualTo(Set.of(MemberPermission.ADMIT));
    }

    private static List<String> may(ActorInGroup reader) {
        return reader.members().all(ALL).items().stream()
                .map(member -> member.profile().name() + " " + member.may())
                .toList();
    }

    private int journaled() {
        return community.asHost().journal(group).after(0, 99).size();
    }

    private static String said(Permit permit) {
        Permit.Refused refused = (Permit.Refused) permit;
        ErrorCode code = refused.code();
        return code + ": " + Communities.englishMessages().render(refused.why(), Locale.ENGLISH);
    }

    /** Every unit ends in a conflict, and none is tried again. */
    private record ConflictingStorage() implements Storage {
        @Override
        public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
            throw new ConflictException("found a rival, expected none");
        }

        @Override
        public boolean retriesConflicts() {
            return false;
        }

        @Override
        public Directory directory() {
            throw new UnsupportedOperationException("nothing is looked for across groups");
        }
    }
}

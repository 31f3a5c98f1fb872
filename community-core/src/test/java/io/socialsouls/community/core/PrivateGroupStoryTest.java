package io.socialsouls.community.core;

import static io.socialsouls.community.core.Failures.codeOf;
import static io.socialsouls.community.core.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Member;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class PrivateGroupStoryTest {
    private static final PageRequest ALL = PageRequest.first(Limits.MAX_PAGE);
    private static final PersonId MICHELLE = PersonId.of("michelle");
    private static final PersonId ANA = PersonId.of("ana");
    private static final PersonId STRANGER = PersonId.of("stranger");
    private static final Protocol NUMBERS = Protocol.tactic("A number in the headline")
            .hypothesis("More clicks")
            .metric("clicks per view")
            .measure(EffectMeasure.RISK_RATIO)
            .build();

    private final Community community = Communities.inMemory();

    /** Every call of a group's ports; a new one belongs here, or strangers might be able to make it. */
    private static List<Consumer<ActorInGroup>> everyCallForMembers(ExperimentId experiment, MemberId member) {
        return List.of(
                in -> in.members().all(ALL).items(),
                in -> in.members().waiting(ALL).items(),
                in -> in.members().admit(member),
                in -> in.experiments().all(ALL),
                in -> in.experiments().open(NUMBERS),
                in -> in.experiments().pooledResult(experiment),
                in -> in.experiments().contribute(experiment, Contribution.of("t", new EventCounts(1, 2, 1, 2))));
    }

    @Test
    void who_asks_is_let_in_by_the_owner_and_is_then_a_member() {
        GroupId souls = foundListed();
        MemberId ana = community
                .as(ANA)
                .in(souls)
                .members()
                .requestToJoin(Profile.named("Ana").sector("retail"));
        assertThat(community.as(MICHELLE).in(souls).members().waiting(ALL).items())
                .extracting(Member::id)
                .containsExactly(ana);

        community.as(MICHELLE).in(souls).members().admit(ana);

        assertThat(community.as(ANA).in(souls).members().all(ALL).items())
                .extracting(member -> member.profile().name(), Member::role)
                .containsExactly(tuple("Michelle", Role.OWNER), tuple("Ana", Role.MEMBER));
        assertThat(community.as(MICHELLE).in(souls).members().waiting(ALL).items())
                .isEmpty();
    }

    @Test
    void a_stranger_gets_the_same_answer_from_an_unlisted_group_and_from_none() {
        GroupId secret = community.as(MICHELLE).found(Charter.unlisted("Secret", "Hidden"), Profile.named("Michelle"));
        ExperimentId experiment =
                community.as(MICHELLE).in(secret).experiments().open(NUMBERS);
        MemberId owner = community
                .as(MICHELLE)
                .in(secret)
                .members()
                .all(ALL)
                .items()
                .get(0)
                .id();

        List<Consumer<ActorInGroup>> calls = new ArrayList<>(everyCallForMembers(experiment, owner));
        calls.add(ActorInGroup::charter);
        calls.add(in -> in.members().requestToJoin(Profile.named("X")));
        for (Consumer<ActorInGroup> call : calls) {
            String real = messageOf(() -> call.accept(community.as(STRANGER).in(secret)));
            String made = messageOf(() -> call.accept(community.as(STRANGER).in(GroupId.of("no-such-group"))));
            assertThat(real.replace(secret.value(), "ID")).isEqualTo(made.replace("no-such-group", "ID"));
        }
    }

    @Test
    void a_stranger_sees_the_charter_of_a_listed_group_and_no_more() {
        GroupId souls = foundListed();
        ExperimentId experiment = community.as(MICHELLE).in(souls).experiments().open(NUMBERS);
        MemberId owner = community
                .as(MICHELLE)
                .in(souls)
                .members()
                .all(ALL)
                .items()
                .get(0)
                .id();

        assertThat(community.as(STRANGER).in(souls).charter().name()).isEqualTo("Social Souls");
        for (Consumer<ActorInGroup> call : everyCallForMembers(experiment, owner)) {
            assertThat(codeOf(() -> call.accept(community.as(STRANGER).in(souls))))
                    .isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    @Test
    void who_waits_to_be_let_in_is_still_a_stranger() {
        GroupId souls = foundListed();
        ExperimentId experiment = community.as(MICHELLE).in(souls).experiments().open(NUMBERS);
        MemberId ana = community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana"));

        for (Consumer<ActorInGroup> call : everyCallForMembers(experiment, ana)) {
            assertThat(codeOf(() -> call.accept(community.as(ANA).in(souls)))).isEqualTo(ErrorCode.NOT_FOUND);
        }
    }

    @Test
    void a_member_may_not_let_others_in() {
        GroupId souls = foundListed();
        MemberId ana = community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana"));
        community.as(MICHELLE).in(souls).members().admit(ana);
        MemberId next = community.as(STRANGER).in(souls).members().requestToJoin(Profile.named("Next"));

        assertThat(codeOf(() -> community.as(ANA).in(souls).members().admit(next)))
                .isEqualTo(ErrorCode.NOT_ALLOWED);
        assertThat(community.as(MICHELLE).in(souls).members().waiting(ALL).items())
                .hasSize(1);
    }

    @Test
    void asking_again_replaces_the_profile_and_keeps_the_member_id() {
        GroupId souls = foundListed();
        MemberId first = community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana"));
        MemberId second = community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana Ruiz"));

        assertThat(second).isEqualTo(first);
        assertThat(community.as(MICHELLE).in(souls).members().waiting(ALL).items())
                .extracting(member -> member.profile().name())
                .containsExactly("Ana Ruiz");
    }

    @Test
    void a_member_has_nothing_to_ask_and_is_admitted_once() {
        GroupId souls = foundListed();
        MemberId ana = community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana"));
        community.as(MICHELLE).in(souls).members().admit(ana);

        assertThat(codeOf(() -> community.as(ANA).in(souls).members().requestToJoin(Profile.named("Ana"))))
                .isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> community.as(MICHELLE).in(souls).members().admit(ana)))
                .isEqualTo(ErrorCode.WRONG_STATE);
        assertThat(codeOf(() -> community.as(MICHELLE).in(souls).members().admit(MemberId.of("nobody"))))
                .isEqualTo(ErrorCode.NOT_FOUND);
    }

    private GroupId foundListed() {
        return community
                .as(MICHELLE)
                .found(Charter.listed("Social Souls", "Learn together"), Profile.named("Michelle"));
    }
}

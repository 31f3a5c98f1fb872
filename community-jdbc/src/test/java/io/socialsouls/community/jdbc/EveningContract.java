package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.ThreadView;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One evening in a group, on a database: told by one process, read by another. */
abstract class EveningContract {
    private static final String NO_SELLING = """
            {"norms": [{"id": "no-selling", "text": "No selling, no pitching"}],
             "rules": [{"id": "pitch", "norm": "no-selling", "when": {"says": ["buy now"]}, "then": "hold"}]}
            """;

    private final PersonId michelle = PersonId.of(UUID.randomUUID().toString());
    private final PersonId ana = PersonId.of(UUID.randomUUID().toString());
    private final TestDatabase database;

    EveningContract(TestDatabase database) {
        this.database = database;
    }

    @Test
    void an_evening_in_a_group_is_all_there_for_another_process() {
        GroupId souls =
                community().as(michelle).found(Charter.listed("Social Souls", "Ask"), Profile.named("Michelle"));
        ActorInGroup host = community().as(michelle).in(souls);
        host.moderation().adopt(PolicyText.of(NO_SELLING));
        ActorInGroup guest = community().as(ana).in(souls);
        host.members().admit(guest.members().requestToJoin(Profile.named("Ana")));

        PostId question = ask(guest);
        assertThat(ask(community().as(ana).in(souls))).isEqualTo(question);
        PostId answer = host.posts()
                .submit(Draft.answer(question, "How much better than without."))
                .post()
                .orElseThrow();
        guest.posts().thank(answer);
        guest.posts().accept(answer);
        assertThat(guest.posts().submit(Draft.story("Our tool", "Buy now!"))).isInstanceOf(PostOutcome.Held.class);
        PostId held =
                host.moderation().queue(PageRequest.first(20)).items().get(0).post();
        host.moderation().decide(held, Decision.reject("Tell us what you learned."));
        ExperimentId numbers = host.experiments()
                .open(Protocol.tactic("A number in the headline")
                        .hypothesis("More clicks")
                        .metric("clicks per view")
                        .measure(EffectMeasure.RISK_RATIO)
                        .build());
        contribute(guest, numbers, 30, 20);
        contribute(host, numbers, 45, 40);

        ActorInGroup later = community().as(michelle).in(souls);
        ThreadView thread = later.posts().thread(question, PageRequest.first(20));
        assertThat(thread.summary().answered()).isTrue();
        assertThat(thread.summary().start().author().shownAs()).startsWith("Anonymous ");
        assertThat(thread.posts().items().get(0).thanks()).isEqualTo(1);
        assertThat(later.experiments().pooledResult(numbers).effect().estimate())
                .isEqualTo(host.experiments().pooledResult(numbers).effect().estimate(), within(0.0));
        assertThat(later.experiments().pooledResult(numbers).effect().k()).isEqualTo(2);
        assertThat(community()
                        .as(ana)
                        .in(souls)
                        .inbox()
                        .notices(PageRequest.first(20))
                        .items())
                .isNotEmpty();
    }

    private Community community() {
        return Communities.builder().storage(database.storage()).build();
    }

    private static PostId ask(ActorInGroup asker) {
        return asker.withIdempotencyKey(IdempotencyKey.of("form-1"))
                .posts()
                .submit(Draft.question("What is a lift?", "Everybody says it, I nod.")
                        .anonymously())
                .post()
                .orElseThrow();
    }

    private static void contribute(ActorInGroup member, ExperimentId experiment, int treated, int control) {
        member.experiments()
                .contribute(
                        experiment,
                        Contribution.of(
                                "spring", EventCounts.treated(treated, 1_000).control(control, 1_000)));
    }
}

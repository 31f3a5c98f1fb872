package io.socialsouls.community.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.ReviewItem;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostOutcome;
import io.socialsouls.community.post.ThreadView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page of docs/decisions/0003: what a host developer types for one evening in a group. */
class HostPageTest {
    private static final PersonId MICHELLE = PersonId.of("michelle");
    private static final PersonId ANA = PersonId.of("ana");
    private static final PersonId BEN = PersonId.of("ben");
    private static final String NO_SELLING = """
            {"norms": [{"id": "no-selling", "text": "No selling, no pitching"}],
             "rules": [{"id": "pitch", "norm": "no-selling", "when": {"says": ["buy now"]}, "then": "hold"}]}
            """;
    private static final Protocol NUMBER_IN_HEADLINE = Protocol.tactic("A number in the headline")
            .hypothesis("It promises something concrete: more clicks")
            .metric("clicks per view")
            .measure(EffectMeasure.RISK_RATIO)
            .build();

    private final List<String> shown = new ArrayList<>();

    @Test
    void one_evening_in_a_group() {
        // begin page
        Community community = Communities.inMemory();

        // Michelle founds the group and says what is expected in it.
        GroupId souls = community
                .as(MICHELLE)
                .found(Charter.listed("Social Souls", "Nobody knows everything: ask"), Profile.named("Michelle"));
        ActorInGroup michelle = community.as(MICHELLE).in(souls);
        michelle.moderation().adopt(PolicyText.of(NO_SELLING));

        // Ana and Ben ask to be let in; Michelle admits them.
        for (PersonId person : List.of(ANA, BEN)) {
            MemberId member = community.as(person).in(souls).members().requestToJoin(Profile.named(person.value()));
            michelle.members().admit(member);
        }
        ActorInGroup ana = community.as(ANA).in(souls);
        ActorInGroup ben = community.as(BEN).in(souls);

        // Ana is afraid that her question is stupid. Her browser may send it twice.
        PostId question = ana.withIdempotencyKey(IdempotencyKey.of("form-1"))
                .posts()
                .submit(Draft.question("What is a lift?", "Everybody says it, I nod.")
                        .anonymously())
                .post()
                .orElseThrow();
        PostId answer = ben.posts()
                .submit(Draft.answer(question, "How much better than without, in percent."))
                .post()
                .orElseThrow();
        ana.posts().thank(answer);
        ana.posts().accept(answer);

        // One call gives a screen: authors as they show, counts, what is unread, what Ben may do with each post.
        ThreadView thread = ben.posts().thread(question, PageRequest.first(20));

        // A pitch is held; its author learns why, a moderator decides.
        PostOutcome pitch = ben.posts().submit(Draft.story("Our tool", "Buy now and save!"));
        if (pitch instanceof PostOutcome.Held held) {
            held.verdict().reasons().forEach(reason -> show(reason.norm().text(), reason.words()));
        }
        ReviewItem item =
                michelle.moderation().queue(PageRequest.first(20)).items().get(0);
        michelle.moderation().decide(item.post(), Decision.reject("Tell us what you learned instead."));
        Page<Notice> news = ben.inbox().notices(PageRequest.first(20));

        // Four or five test at once; the group pools.
        ExperimentId numbers = michelle.experiments().open(NUMBER_IN_HEADLINE);
        ana.experiments()
                .contribute(
                        numbers,
                        Contribution.of("spring", EventCounts.treated(30, 1_000).control(20, 1_000)));
        ben.experiments()
                .contribute(
                        numbers,
                        Contribution.of("april", EventCounts.treated(45, 1_000).control(40, 1_000)));
        PooledResult together = ana.experiments().pooledResult(numbers);
        // end page

        assertThat(thread.summary().start().author().shownAs()).startsWith("Anonymous ");
        assertThat(thread.summary().answered()).isTrue();
        assertThat(thread.posts().items()).hasSize(1);
        assertThat(thread.posts().items().get(0).thanks()).isEqualTo(1);
        assertThat(shown).containsExactly("No selling, no pitching [Buy now]");
        assertThat(news.items()).extracting(Notice::kind).containsExactly(NoticeKind.DECISION, NoticeKind.ACCEPTED);
        assertThat(together.effect().k()).isEqualTo(2);
    }

    @Test
    void the_decision_shows_the_page_that_runs() throws IOException {
        String here = Files.readString(Path.of("src/test/java/io/socialsouls/community/core/HostPageTest.java"));
        String lines = here.substring(here.indexOf("// begin page") + 13, here.indexOf("// end page"));
        String decision = Files.readString(Path.of("../docs/decisions/0003-the-page-a-host-writes.md"));
        String page = decision.substring(decision.indexOf("```java") + 7);
        assertThat(withoutBlanks(page.substring(0, page.indexOf("```")))).isEqualTo(withoutBlanks(lines));
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s+", "");
    }

    private void show(String norm, List<String> words) {
        shown.add(norm + " " + words);
    }
}

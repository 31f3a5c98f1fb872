package io.socialsouls.community.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How many statements each call sends. It is the same however much there is to list. */
class StatementsTest {
    private static final String HOLD_ADVERTS = """
            {"norms": [{"id": "no-selling", "text": "No selling, no pitching"}],
             "rules": [{"id": "pitch", "norm": "no-selling", "when": {"says": ["buy now"]}, "then": "hold"}]}
            """;

    private final WatchedSource source = new WatchedSource(H2.Memory.DATABASE.source(), true);
    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private final Community community = Communities.builder()
            .storage(JdbcStorage.on(source).dialect(Dialect.h2()).build())
            .build();
    private final PersonId michelle = PersonId.of(UUID.randomUUID().toString());

    @Test
    void every_command_sends_as_many_statements_as_it_has_rows_to_look_at_and_to_write() {
        PersonId ana = PersonId.of(UUID.randomUUID().toString());
        GroupId souls = count(
                "found", () -> community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle")));
        ActorInGroup asMichelle = community.as(michelle).in(souls);
        ActorInGroup asAna = community.as(ana).in(souls);
        MemberId member = count("requestToJoin", () -> asAna.members().requestToJoin(Profile.named("Ana")));
        count("admit", () -> asMichelle.members().admit(member));
        count("adopt", () -> asMichelle.moderation().adopt(PolicyText.of(HOLD_ADVERTS)));
        PostId question = count("ask", () -> submit(asAna, Draft.question("A lift?", "I nod.")));
        count(
                "ask with a key",
                () -> submit(
                        asAna.withIdempotencyKey(IdempotencyKey.of("1")), Draft.question("A lift?", "I nod again.")));
        count(
                "ask again with the key",
                () -> submit(
                        asAna.withIdempotencyKey(IdempotencyKey.of("1")), Draft.question("A lift?", "I nod again.")));
        count(
                "ask without a name",
                () -> submit(asAna, Draft.question("A p?", "I nod.").anonymously()));
        PostId answer = count("answer", () -> submit(asMichelle, Draft.answer(question, "Better.")));
        join(asMichelle, souls, "Ben");
        PostId other = submit(asAna, Draft.question("And a p?", "I nod."));
        count("answer with two mentions", () -> submit(asMichelle, Draft.answer(other, "As @Ana told @Ben.")));
        count("thank", () -> asAna.posts().thank(answer));
        count("accept", () -> asAna.posts().accept(answer));
        count("have an advert held", () -> asAna.posts().submit(Draft.story("Tool", "Buy now")));
        ExperimentId numbers = count("open", () -> asMichelle.experiments().open(protocol("Numbers")));
        count("contribute", () -> asAna.experiments().contribute(numbers, contribution("May")));
        count("pooledResult", () -> asAna.experiments().pooledResult(numbers));
        System.out.println("Statements of commands: " + counted);
        assertThat(counted)
                .containsExactly(
                        Map.entry("found", 11),
                        Map.entry("requestToJoin", 9),
                        Map.entry("admit", 9),
                        Map.entry("adopt", 10),
                        Map.entry("ask", 12),
                        Map.entry("ask with a key", 14),
                        Map.entry("ask again with the key", 6),
                        Map.entry("ask without a name", 13),
                        Map.entry("answer", 16),
                        Map.entry("answer with two mentions", 18),
                        Map.entry("thank", 11),
                        Map.entry("accept", 14),
                        Map.entry("have an advert held", 11),
                        Map.entry("open", 8),
                        Map.entry("contribute", 11),
                        Map.entry("pooledResult", 6));
    }

    @Test
    void a_list_takes_as_many_statements_for_twenty_rows_as_for_two() {
        GroupId souls = community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
        ActorInGroup asMichelle = community.as(michelle).in(souls);
        asMichelle.moderation().adopt(PolicyText.of(HOLD_ADVERTS));
        PostId question = submit(asMichelle, Draft.question("A lift?", "I nod."));
        ExperimentId numbers = asMichelle.experiments().open(protocol("Numbers"));
        write(souls, question, numbers, 2);
        Map<String, Integer> withTwo = lists(asMichelle, question, numbers);
        write(souls, question, numbers, 18);
        Map<String, Integer> withTwenty = lists(asMichelle, question, numbers);
        System.out.println("Statements of pages: " + withTwenty);
        assertThat(withTwenty).isEqualTo(withTwo);
        assertThat(withTwenty)
                .containsOnly(
                        Map.entry("feed", 9),
                        Map.entry("thread", 9),
                        Map.entry("queue", 9),
                        Map.entry("notices", 5),
                        Map.entry("unread", 5),
                        Map.entry("members", 6),
                        Map.entry("experiments", 5),
                        Map.entry("pooledResult", 6),
                        Map.entry("groups", 6));
    }

    @Test
    void members_who_are_mentioned_cost_three_statements_however_many_they_are() {
        GroupId souls = community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
        ActorInGroup asMichelle = community.as(michelle).in(souls);
        List<ActorInGroup> told = Stream.of("Ana", "Ben", "Cleo", "Dan", "Eve")
                .map(name -> join(asMichelle, souls, name))
                .toList();
        count("nobody", () -> submit(asMichelle, Draft.question("A lift?", "I nod.")));
        count("one", () -> submit(asMichelle, Draft.question("A lift?", "I nod, @Ana.")));
        count("two", () -> submit(asMichelle, Draft.question("A lift?", "I nod, @Ana, @Ben.")));
        count("five", () -> submit(asMichelle, Draft.question("A lift?", "I nod, @Ana, @Ben, @Cleo, @Dan, @Eve.")));
        assertThat(counted)
                .containsExactly(
                        Map.entry("nobody", 12), Map.entry("one", 15), Map.entry("two", 15), Map.entry("five", 15));
        assertThat(told).extracting(member -> member.inbox().unread()).containsExactly(3, 2, 1, 1, 1);
    }

    @Test
    void a_page_costs_one_statement_more_for_each_of_names_aliases_and_thanks_that_are_on_it() {
        GroupId souls = community.as(michelle).found(Charter.listed("Souls", "Ask"), Profile.named("Michelle"));
        ActorInGroup asMichelle = community.as(michelle).in(souls);
        ActorInGroup asAna = join(asMichelle, souls, "Ana");
        PageRequest page = PageRequest.first(20);
        PostId own = submit(asMichelle, Draft.question("A lift?", "I nod."));
        count("own feed", () -> asMichelle.posts().feed(page));
        count("own thread", () -> asMichelle.posts().thread(own, page));
        PostId answer = submit(asAna, Draft.answer(own, "Better."));
        count("with a name", () -> asMichelle.posts().thread(own, page));
        submit(asAna, Draft.answer(own, "Or not.").anonymously());
        count("and an alias", () -> asMichelle.posts().thread(own, page));
        asMichelle.posts().thank(answer);
        count("and thanks", () -> asMichelle.posts().thread(own, page));
        assertThat(counted)
                .containsExactly(
                        Map.entry("own feed", 8),
                        Map.entry("own thread", 8),
                        Map.entry("with a name", 9),
                        Map.entry("and an alias", 10),
                        Map.entry("and thanks", 11));
    }

    @Test
    void a_stranger_is_turned_away_by_the_same_statements_whether_there_is_a_group_or_not() {
        GroupId souls = community.as(michelle).found(Charter.unlisted("Souls", "Ask"), Profile.named("Michelle"));
        List<String> there = turnedAway(souls);
        assertThat(there).hasSize(2 + 2).isEqualTo(turnedAway(GroupId.of("no such group")));
    }

    private List<String> turnedAway(GroupId group) {
        PersonId stranger = PersonId.of(UUID.randomUUID().toString());
        source.statements();
        assertThatThrownBy(() -> community.as(stranger).in(group).posts().feed(PageRequest.first(20)))
                .isInstanceOf(CommunityException.class);
        return source.statements().stream().map(Recorded::sql).toList();
    }

    private ActorInGroup join(ActorInGroup owner, GroupId group, String name) {
        ActorInGroup member =
                community.as(PersonId.of(UUID.randomUUID().toString())).in(group);
        owner.members().admit(member.members().requestToJoin(Profile.named(name)));
        return member;
    }

    private void write(GroupId souls, PostId question, ExperimentId numbers, int times) {
        for (int time = 0; time < times; time++) {
            PersonId person = PersonId.of(UUID.randomUUID().toString());
            ActorInGroup author = community.as(person).in(souls);
            community
                    .as(michelle)
                    .in(souls)
                    .members()
                    .admit(author.members().requestToJoin(Profile.named("Member " + person.value())));
            submit(author, Draft.answer(question, "Better."));
            submit(author, Draft.question("And a p?", "I nod.").anonymously());
            author.posts().submit(Draft.story("Tool", "Buy now"));
            author.experiments().contribute(numbers, contribution("May"));
            author.experiments().open(protocol("More " + person.value()));
        }
    }

    private Map<String, Integer> lists(ActorInGroup member, PostId question, ExperimentId numbers) {
        PageRequest page = PageRequest.first(20);
        counted.clear();
        count("feed", () -> member.posts().feed(page));
        count("thread", () -> member.posts().thread(question, page));
        count("queue", () -> member.moderation().queue(page));
        count("notices", () -> member.inbox().notices(page));
        count("unread", () -> member.inbox().unread());
        count("members", () -> member.members().all(page));
        count("experiments", () -> member.experiments().all(page));
        count("pooledResult", () -> member.experiments().pooledResult(numbers));
        count("groups", () -> community.as(michelle).groups(page));
        return Map.copyOf(counted);
    }

    private <T> T count(String what, Supplier<T> call) {
        source.statements();
        T result = call.get();
        List<Recorded> sent = source.statements();
        assertThat(afterTheLock(sent)).as(what).extracting(Recorded::told).doesNotHaveDuplicates();
        counted.put(what, sent.size());
        return result;
    }

    /** Who calls is asked again under the lock; all else is asked once. */
    private static List<Recorded> afterTheLock(List<Recorded> sent) {
        int at = 0;
        while (at < sent.size() && !sent.get(at).sql().endsWith("FOR UPDATE")) {
            at++;
        }
        return at == sent.size() ? sent : sent.subList(at, sent.size());
    }

    private void count(String what, Runnable call) {
        count(what, () -> {
            call.run();
            return true;
        });
    }

    private static PostId submit(ActorInGroup author, Draft draft) {
        return author.posts().submit(draft).post().orElseThrow();
    }

    private static Protocol protocol(String tactic) {
        return Protocol.tactic(tactic)
                .hypothesis("More clicks")
                .metric("clicks per view")
                .measure(EffectMeasure.RISK_RATIO)
                .build();
    }

    private static Contribution contribution(String test) {
        return Contribution.of(test, EventCounts.treated(30, 1_000).control(20, 1_000));
    }
}

package io.socialsouls.community.testkit.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.ThreadSummary;
import io.socialsouls.community.testkit.community.Answer;
import io.socialsouls.community.testkit.community.Observation;
import io.socialsouls.community.testkit.community.Samples;
import io.socialsouls.community.testkit.community.Story;
import io.socialsouls.community.testkit.community.TestGroup;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;

/** Pages of any size are the same list in other pieces. */
public abstract class PagingLaw extends CommunityLaw {
    /** For subclasses. */
    protected PagingLaw() {}

    @Property(tries = MAX_TRIES, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    @Upholds(DesignLaw.PAGES)
    final void pages_of_any_size_give_the_same_list(
            @ForAll("stories") Story story, @ForAll @IntRange(min = 1, max = 4) int size) {
        holds(story, (trial, tried) -> {
            TestGroup group = trial.group();
            group.run(tried);
            pagesAreTheList(group, size);
        });
    }

    private static void pagesAreTheList(TestGroup group, int size) {
        for (int person = 0; person < Samples.NAMES.size(); person++) {
            int who = person;
            ActorInGroup me = group.as(who);
            Map<String, Function<PageRequest, Page<?>>> lists = new LinkedHashMap<>();
            lists.put("groups", group.community().as(Samples.person(who))::groups);
            lists.put("feed", me.posts()::feed);
            lists.put("members", me.members()::all);
            lists.put("waiting", me.members()::waiting);
            lists.put("queue", me.moderation()::queue);
            lists.put("experiments", me.experiments()::all);
            lists.put("notices", me.inbox()::notices);
            group.known()
                    .threads()
                    .forEach(thread -> lists.put(
                            "thread " + thread,
                            page -> me.posts().thread(thread, page).posts()));
            lists.forEach((name, list) -> assertThat(list(list, size)).as(name).isEqualTo(list(list, Limits.MAX_PAGE)));
        }
    }

    private static String list(Function<PageRequest, Page<?>> list, int size) {
        return Answer.of(() -> Observation.<Object>walk(page -> list.apply(page).map(item -> item), size).stream()
                .peek(page -> assertThat(page.items()).hasSizeLessThanOrEqualTo(size))
                .flatMap(page -> page.items().stream())
                .toList());
    }

    @Example
    @Upholds(DesignLaw.PAGES)
    final void a_reader_who_pages_while_others_write_meets_every_thread_that_stays_where_it_is_once() {
        holds((trial, nothing) -> readsWhileOthersWrite(trial.group()));
    }

    private static void readsWhileOthersWrite(TestGroup group) {
        ActorInGroup ana = group.as(Samples.ANA);
        List<PostId> threads = List.of("one", "two", "three", "four").stream()
                .map(title -> tell(group, title))
                .toList();

        Page<ThreadSummary> first = ana.posts().feed(PageRequest.first(2));
        tell(group, "five");
        ana.posts().submit(Draft.reply(threads.get(1), "Up it goes"));
        Page<ThreadSummary> second =
                ana.posts().feed(PageRequest.after(first.next().orElseThrow(), 2));

        assertThat(first.items())
                .extracting(thread -> thread.start().body().heading().orElseThrow())
                .containsExactly("four", "three");
        assertThat(second.items())
                .extracting(thread -> thread.start().body().heading().orElseThrow())
                .containsExactly("one");
    }

    private static PostId tell(TestGroup group, String title) {
        group.time().advance(Duration.ofMinutes(1));
        return group.as(Samples.ANA)
                .posts()
                .submit(Draft.story(title, "What I am doing"))
                .post()
                .orElseThrow();
    }
}

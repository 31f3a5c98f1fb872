package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.PostId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything that one person can read of one group, as text: every read of every port, refusals as they read. */
public final class Observation {
    private static final int SMALL = 2;
    private static final int MAX_PAGES = 1_000;

    private final List<String> lines = new ArrayList<>();
    private final ActorInGroup me;

    private Observation(ActorInGroup me) {
        this.me = me;
    }

    /**
     * What a person sees in the group of a group, all pages of all lists, threads asked for by every id there is.
     *
     * @param group where
     * @param who the index of the person
     * @return a line for each read
     */
    public static List<String> of(TestGroup group, int who) {
        return of(group.community(), who, group.group(), group.known());
    }

    /**
     * What a person sees in a group.
     *
     * @param community asked of which process
     * @param who the index of the person
     * @param group which group; there need be none
     * @param known the ids to ask for
     * @return a line for each read
     */
    public static List<String> of(Community community, int who, GroupId group, KnownIds known) {
        var actor = community.as(Samples.person(who));
        Observation seen = new Observation(actor.in(group));
        seen.pages("groups", actor::groups);
        seen.inbox();
        seen.people();
        seen.posts(known);
        seen.experiments(known);
        return List.copyOf(seen.lines);
    }

    private void inbox() {
        pages("notices", page -> me.inbox().notices(page));
        line("unread", () -> me.inbox().unread());
    }

    private void people() {
        line("charter", me::charter);
        pages("members", page -> me.members().all(page));
        pages("waiting", page -> me.members().waiting(page));
        line("policy", () -> me.moderation().policy());
    }

    private void posts(KnownIds known) {
        pages("feed", page -> me.posts().feed(page));
        pages("queue", page -> me.moderation().queue(page));
        for (var post : known.posts()) {
            line(
                    "summary of " + post,
                    () -> me.posts().thread(post, PageRequest.first(1)).summary());
            pages("thread " + post, page -> me.posts().thread(post, page).posts());
            line("may accept " + post, () -> me.may(one -> one.posts().accept(post)));
            line("may decide on " + post, () -> me.may(one -> one.moderation().decide(post, Decision.publish())));
        }
    }

    private void experiments(KnownIds known) {
        pages("experiments", page -> me.experiments().all(page));
        for (var experiment : known.experiments()) {
            line("pooled " + experiment, () -> me.experiments().pooledResult(experiment));
        }
    }

    private void line(String name, Supplier<?> call) {
        lines.add(name + " = " + Answer.of(call));
    }

    private <T> void pages(String name, Function<PageRequest, Page<T>> list) {
        line(name, () -> walk(list, SMALL));
    }

    /**
     * Every post that a member can see in the feed or a thread.
     *
     * @param group where
     * @return their ids
     */
    public static List<PostId> published(TestGroup group) {
        ActorInGroup reader = group.as(group.someMember());
        List<PostId> found = new ArrayList<>();
        items(reader.posts()::feed).forEach(thread -> {
            found.add(thread.start().id());
            items(page -> reader.posts().thread(thread.start().id(), page).posts())
                    .forEach(post -> found.add(post.id()));
        });
        return found;
    }

    /**
     * All of a list.
     *
     * @param <T> what it lists
     * @param list gives pages
     * @return what is on them
     */
    public static <T> List<T> items(Function<PageRequest, Page<T>> list) {
        return walk(list, Limits.MAX_PAGE).stream()
                .flatMap(page -> page.items().stream())
                .toList();
    }

    /**
     * All pages of a list, one after the other.
     *
     * @param <T> what it lists
     * @param list gives pages
     * @param limit how much on a page
     * @return at least one
     */
    public static <T> List<Page<T>> walk(Function<PageRequest, Page<T>> list, int limit) {
        List<Page<T>> pages = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(limit));
        while (next.isPresent()) {
            Page<T> page = list.apply(next.get());
            pages.add(page);
            if (pages.size() > MAX_PAGES) {
                throw new AssertionError("a list that goes on and on: after " + MAX_PAGES + " pages comes " + page);
            }
            next = page.next().map(cursor -> PageRequest.after(cursor, limit));
        }
        return pages;
    }
}

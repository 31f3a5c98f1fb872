package io.socialsouls.community.examples.reliability;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks at a group whose writers were killed. */
final class Inspection {
    private static final int PAGE = 1_000;

    private final Community community;
    private final GroupId group;
    private final ActorInGroup author;
    private final List<Acknowledged> acknowledged;

    Inspection(Community community, GroupId group, PersonId author, List<Acknowledged> acknowledged) {
        this.community = community;
        this.group = group;
        this.author = community.as(author).in(group);
        this.acknowledged = acknowledged;
    }

    /** Looks for everything that was acknowledged, and whether state and journal agree. */
    Tally look() {
        List<JournalEntry> entries = journal();
        Set<PostId> journaled = entries.stream()
                .filter(entry -> entry.event() instanceof Event.PostPublished)
                .map(entry -> ((Event.PostPublished) entry.event()).post())
                .collect(Collectors.toSet());
        Shown shown = Shown.in(author);
        Map<String, List<PostId>> byName = new HashMap<>();
        shown.posts()
                .forEach(post -> byName.computeIfAbsent(post.name(), any -> new ArrayList<>())
                        .add(post.id()));
        Set<PostId> seen = shown.posts().stream().map(Shown.Post::id).collect(Collectors.toSet());
        long lost = acknowledged.stream()
                .filter(each -> !seen.contains(each.post()) || !journaled.contains(each.post()))
                .count();
        return new Tally(
                acknowledged.size(),
                lost,
                differing(seen, journaled) + shown.miscounted(),
                0,
                byName.values().stream().filter(ids -> ids.size() > 1).count(),
                gaps(entries));
    }

    /** Sends the last commands of each writer again, and what it may have sent after them. */
    Tally repeat() {
        Map<String, PostId> known = new HashMap<>();
        Map<Integer, Task> last = new HashMap<>();
        for (Acknowledged each : acknowledged) {
            known.put(each.task().name(), each.post());
            last.merge(each.task().writer(), each.task(), (one, other) -> one.number() > other.number() ? one : other);
        }
        long repeated = 0;
        long twice = 0;
        for (Task task : last.values()) {
            for (Task each : List.of(task, task.next())) {
                repeated++;
                if (!comesToTheSame(each, known)) {
                    twice++;
                }
            }
        }
        return new Tally(0, 0, 0, repeated, twice, 0);
    }

    private boolean comesToTheSame(Task task, Map<String, PostId> known) {
        Optional<PostId> story =
                task.isReply() ? Optional.ofNullable(known.get(task.before().name())) : Optional.empty();
        try {
            PostId first = task.run(author, story);
            PostId second = task.run(author, story);
            return first.equals(second) && first.equals(known.getOrDefault(task.name(), first));
        } catch (CommunityException gone) {
            // What it was said to is lost.
            return false;
        }
    }

    private List<JournalEntry> journal() {
        List<JournalEntry> entries = new ArrayList<>();
        long after = 0;
        while (true) {
            List<JournalEntry> page = community.asHost().journal(group).after(after, PAGE);
            if (page.isEmpty()) {
                return entries;
            }
            entries.addAll(page);
            after = page.get(page.size() - 1).sequence();
        }
    }

    private static long gaps(List<JournalEntry> entries) {
        long gaps = 0;
        for (int at = 0; at < entries.size(); at++) {
            long before = at == 0 ? 0 : entries.get(at - 1).sequence();
            if (entries.get(at).sequence() != before + 1) {
                gaps++;
            }
        }
        return gaps;
    }

    private static long differing(Set<PostId> one, Set<PostId> other) {
        Set<PostId> all = new HashSet<>(one);
        all.addAll(other);
        return all.stream()
                .filter(id -> !one.contains(id) || !other.contains(id))
                .count();
    }
}

package io.socialsouls.community.examples.quickstart;

import io.socialsouls.community.Community;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Journal;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.post.ThreadSummary;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What earlier runs left in the database: read back whole for the latest group, before the story begins in a new one. */
final class Earlier {
    private Earlier() {}

    static void tell(Community community, MessageRenderer renderer, PrintWriter out) {
        List<GroupId> groups = all(
                        request -> community.as(Cast.MICHELLE.person()).groups(request))
                .stream()
                .map(membership -> membership.group())
                .sorted(Comparator.comparing(group -> founded(community, group)))
                .toList();
        if (groups.isEmpty()) {
            out.println("There is no group in this database yet. Run this again, and it will be shown first.");
            out.println();
            return;
        }
        GroupId latest = groups.get(groups.size() - 1);
        Stage stage = new Stage(community, latest, renderer, out);
        stage.tell(
                "From earlier runs there %s in this database. The latest, \"%s\", founded at %s:",
                groups.size() == 1 ? "is 1 group" : "are " + groups.size() + " groups",
                stage.as(Cast.MICHELLE).charter().name(),
                founded(community, latest).truncatedTo(ChronoUnit.SECONDS));
        stage.tell("  Members: %s.", members(stage));
        threads(stage);
        experiments(stage);
        stage.tell("  Journal: %,d entries.", journal(stage).size());
        stage.tell("Now the same story, in a new group beside %s.", groups.size() == 1 ? "it" : "them");
        stage.tell("");
    }

    private static String members(Stage stage) {
        return all(stage.as(Cast.MICHELLE).members()::all).stream()
                .map(member -> member.profile().name())
                .collect(Collectors.joining(", "));
    }

    private static void threads(Stage stage) {
        for (ThreadSummary thread : all(stage.as(Cast.MICHELLE).posts()::feed)) {
            stage.tell(
                    "  %s: \"%s\", %d repl%s%s.",
                    thread.start().author().shownAs(),
                    thread.start().body().heading().orElseThrow(),
                    thread.replies(),
                    thread.replies() == 1 ? "y" : "ies",
                    thread.answered() ? ", answered" : "");
        }
    }

    private static void experiments(Stage stage) {
        for (Experiment experiment : all(stage.as(Cast.MICHELLE).experiments()::all)) {
            try {
                stage.tell(stage.as(Cast.MICHELLE)
                        .experiments()
                        .pooledResult(experiment.id())
                        .message());
            } catch (CommunityException nothing) {
                // A run that was interrupted may have left an experiment without contributions.
                stage.tell(
                        "  %s: %s.",
                        experiment.protocol().tactic(), nothing.code().text());
            }
        }
    }

    private static Instant founded(Community community, GroupId group) {
        return community.asHost().journal(group).after(0, 1).get(0).at();
    }

    private static List<JournalEntry> journal(Stage stage) {
        Journal journal = stage.community().asHost().journal(stage.souls());
        List<JournalEntry> entries = new ArrayList<>();
        List<JournalEntry> next;
        do {
            next = journal.after(entries.size(), Limits.MAX_JOURNAL_PAGE);
            entries.addAll(next);
        } while (next.size() == Limits.MAX_JOURNAL_PAGE);
        return entries;
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        List<T> items = new ArrayList<>();
        Optional<PageRequest> request = Optional.of(PageRequest.first(Limits.MAX_PAGE));
        while (request.isPresent()) {
            Page<T> page = list.apply(request.get());
            items.addAll(page.items());
            request = page.next().map(cursor -> PageRequest.after(cursor, Limits.MAX_PAGE));
        }
        return items;
    }
}

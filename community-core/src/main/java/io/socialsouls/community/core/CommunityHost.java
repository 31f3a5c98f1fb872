package io.socialsouls.community.core;

import io.socialsouls.community.Host;
import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.codec.Codec;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Audience;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Journal;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.spi.JournalRow;
import java.util.List;

/** The host application itself. */
record CommunityHost(CommandRunner runner) implements Host {
    /** Reads a group's journal. */
    static final Query<Entries, List<JournalEntry>> JOURNAL =
            Query.of("host.journal", AccessRule.host(), CommunityHost::read);

    /** The range of journal entries to read. */
    record Entries(long after, int limit) {
        Entries {
            if (after < 0) {
                throw new InvalidValueException("sequence", after, "0 or more");
            }
            if (limit < 1 || limit > Limits.MAX_JOURNAL_PAGE) {
                throw new InvalidValueException("limit", limit, "1 to " + Limits.MAX_JOURNAL_PAGE);
            }
        }
    }

    @Override
    public Journal journal(GroupId group) {
        GroupRunner there = runner.in(group);
        return (sequence, limit) -> there.run(JOURNAL, new Entries(sequence, limit));
    }

    private static List<JournalEntry> read(CommandContext context, Entries entries) {
        Codec codec = context.services().codec();
        return context.unit().journal().list(entries.after(), entries.limit()).stream()
                .map(row -> entry(row, codec))
                .toList();
    }

    private static JournalEntry entry(JournalRow row, Codec codec) {
        Event event = codec.event(row.draft().type(), row.draft().eventJson());
        // A later release decided its audience from the whole, of which this one does not know all parts.
        Audience audience =
                event instanceof Event.Unknown ? Audience.HOST : row.draft().audience();
        return new JournalEntry(row.sequence(), row.draft().at(), event, audience);
    }
}

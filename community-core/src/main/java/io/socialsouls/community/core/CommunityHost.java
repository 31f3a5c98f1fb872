package io.socialsouls.community.core;

import io.socialsouls.community.Host;
import io.socialsouls.community.core.command.CallTemplate;
import io.socialsouls.community.core.command.Services;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.journal.Journal;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.UnitMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The host application itself. */
record CommunityHost(Services services) implements Host {
    @Override
    public Journal journal(GroupId group) {
        Objects.requireNonNull(group, "group");
        return (sequence, limit) -> {
            if (sequence < 0) {
                throw new InvalidValueException("sequence", sequence, "0 or more");
            }
            if (limit < 1 || limit > Limits.MAX_JOURNAL_PAGE) {
                throw new InvalidValueException("limit", limit, "1 to " + Limits.MAX_JOURNAL_PAGE);
            }
            return CallTemplate.run(services, "host.journal", Optional.of(group), () -> after(group, sequence, limit));
        };
    }

    private List<JournalEntry> after(GroupId group, long sequence, int limit) {
        List<JournalRow> rows =
                services.inUnit(group, UnitMode.READS, unit -> unit.journal().list(sequence, limit));
        return rows.stream().map(this::entry).toList();
    }

    private JournalEntry entry(JournalRow row) {
        return new JournalEntry(
                row.sequence(),
                row.draft().at(),
                services.codec().event(row.draft().type(), row.draft().eventJson()),
                row.draft().audience());
    }
}

package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.spi.IdempotencyRow;
import io.socialsouls.community.spi.IdempotencyStore;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.JournalStore;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.NoticeStore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.LongStream;

/** What happened, whom that was told, and what came of commands. */
final class JournalStores {
    private JournalStores() {}

    /** What happened: entries are found by their numbers, up to the one that the end names. */
    static final class Journal implements JournalStore {
        private final KeyedRows<Long, JournalRow> entries;
        private final KeyedRows<List<String>, JournalEnd> end;

        Journal(Supplier<RowMap> map) {
            entries = new KeyedRows<>(
                    map, JournalRow.class, JournalRow::sequence, number -> List.of(number.toString()), row -> 1);
            end = new KeyedRows<>(map, JournalEnd.class, row -> KeyedRows.ALONE, Function.identity(), row -> 1);
        }

        @Override
        public List<JournalRow> append(List<JournalDraft> drafts) {
            long last = last();
            List<JournalRow> appended = new ArrayList<>();
            for (JournalDraft draft : drafts) {
                last++;
                appended.add(new JournalRow(last, draft));
            }
            appended.forEach(entries::insert);
            end.write(new JournalEnd(last));
            return Collections.unmodifiableList(appended);
        }

        @Override
        public List<JournalRow> list(long after, int limit) {
            long last = last();
            long from = Math.min(Math.max(0, after), last);
            return LongStream.rangeClosed(from + 1, Math.min(from + limit, last))
                    .mapToObj(this::entry)
                    .toList();
        }

        private JournalRow entry(long sequence) {
            return entries.find(sequence)
                    .orElseThrow(
                            () -> new IllegalStateException("journal entry " + sequence + " was put, and is gone"));
        }

        private long last() {
            return end.find(KeyedRows.ALONE).map(JournalEnd::sequence).orElse(0L);
        }
    }

    /** Inboxes. */
    static final class Notices extends KeyedRows<NoticeId, NoticeRow> implements NoticeStore {
        Notices(Supplier<RowMap> map) {
            super(map, NoticeRow.class, NoticeRow::id, id -> List.of(id.value()), NoticeRow::version);
        }

        @Override
        public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
            return page(
                    row -> row.member().equals(member) && kinds.contains(row.kind()),
                    newestFirst(NoticeRow::at, row -> row.id().value()),
                    after,
                    limit);
        }

        @Override
        public int unread(MemberId member, Set<NoticeKind> kinds) {
            return count(row -> row.member().equals(member) && kinds.contains(row.kind()) && !row.read());
        }

        @Override
        public void put(List<NoticeRow> rows) {
            putAll(rows);
        }
    }

    /** What came of commands with an idempotency key. */
    static final class Outcomes extends KeyedRows<List<String>, IdempotencyRow> implements IdempotencyStore {
        Outcomes(Supplier<RowMap> map) {
            super(map, IdempotencyRow.class, row -> at(row.person(), row.key()), Function.identity(), row -> 1);
        }

        @Override
        public Optional<IdempotencyRow> find(PersonId person, IdempotencyKey key) {
            return find(at(person, key));
        }

        private static List<String> at(PersonId person, IdempotencyKey key) {
            return List.of(person.value(), key.value());
        }
    }
}

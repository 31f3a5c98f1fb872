package io.socialsouls.community.testkit;

import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/** Storages that count or compare numbers as they should not, or what stands beside them. */
final class BrokenNumbers {
    /** The last character there is. */
    private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

    private BrokenNumbers() {}

    /** Ten comes before nine. */
    static Storage comparesMarkersAsText(Storage right) {
        return Tampering.raises(right, ReadMarkerRow.KIND, (unit, row) -> {
            Optional<ReadMarkerRow> before = unit.find(ReadMarkerRow.KIND, ReadMarkerRow.KIND.keyOf(row));
            if (before.filter(there -> text(there.place()).compareTo(text(row.place())) >= 0)
                    .isEmpty()) {
                unit.raise(ReadMarkerRow.KIND, row);
            }
        });
    }

    static Storage comparesPlacesAsText(Storage right) {
        return Tampering.lists(
                right,
                PostRow.KIND,
                (unit, slice) -> slice.of().list().name().equals(Kind.BY_KEY)
                        ? unit.list(slice)
                        : unit
                                .list(new Slice<>(slice.of(), slice.after(), slice.backwards(), Integer.MAX_VALUE))
                                .stream()
                                .sorted(Comparator.comparing(row -> text(row.place())))
                                .limit(slice.limit())
                                .toList());
    }

    static Storage comparesJournalPlacesAsText(Storage right) {
        return Tampering.lists(
                right,
                JournalRow.KIND,
                (unit, slice) ->
                        unit.list(new Slice<>(slice.of(), slice.after(), slice.backwards(), Integer.MAX_VALUE)).stream()
                                .sorted(Comparator.comparing(row -> text(row.sequence())))
                                .limit(slice.limit())
                                .toList());
    }

    /** Of threads with the same activity those whose id begins with another's come before that one. */
    static Storage putsLongerIdsFirst(Storage right) {
        return Tampering.lists(
                right,
                ThreadRow.KIND,
                (unit, slice) -> unit.list(slice).stream()
                        .sorted(Comparator.comparing(ThreadRow::lastActivity)
                                .reversed()
                                .thenComparing(row -> row.id().value() + LAST, ColumnType.KEY::compare))
                        .toList());
    }

    /** Looks up the group's last number when a unit begins, and keeps it in one place for all groups. */
    static Storage countsForAllGroupsWhereTheyRace(Storage right) {
        AtomicLong last = new AtomicLong();
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(group, mode, unit -> {
                    last.set(journaled(unit));
                    return work.apply(new ForwardingUnit(unit) {
                        @Override
                        public List<JournalRow> append(List<JournalDraft> drafts) {
                            return super.append(drafts).stream()
                                    .map(row -> new JournalRow(last.incrementAndGet(), row.draft()))
                                    .toList();
                        }
                    });
                });
            }
        };
    }

    /** Begins with 1 in each group, whatever was there when it was opened. */
    static Storage numbersAnewWhenReopened(Storage right) {
        Map<GroupId, Long> first = new ConcurrentHashMap<>();
        return new TamperedStorage(right) {
            @Override
            public <T> T inUnit(GroupId group, UnitMode mode, Function<? super StorageUnit, ? extends T> work) {
                return super.inUnit(
                        group,
                        mode,
                        unit -> work.apply(new ForwardingUnit(unit) {
                            @Override
                            public List<JournalRow> append(List<JournalDraft> drafts) {
                                List<JournalRow> rows = super.append(drafts);
                                long before = first.computeIfAbsent(
                                                group, any -> rows.get(0).sequence())
                                        - 1;
                                return rows.stream()
                                        .map(row -> new JournalRow(row.sequence() - before, row.draft()))
                                        .toList();
                            }
                        }));
            }
        };
    }

    private static long journaled(StorageUnit unit) {
        return unit.count(JournalRow.KIND.list(Kind.BY_KEY).where(), Integer.MAX_VALUE);
    }

    private static String text(Object number) {
        return number.toString();
    }
}

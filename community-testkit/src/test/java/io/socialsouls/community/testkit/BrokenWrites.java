package io.socialsouls.community.testkit;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReadMarkerRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.testkit.kind.MadeRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Storages that write what they should refuse, or otherwise. */
final class BrokenWrites {
    private BrokenWrites() {}

    static Storage movesAMarkerBack(Storage right) {
        Map<Key, ReadMarkerRow> last = new HashMap<>();
        Storage noting = Tampering.raises(right, ReadMarkerRow.KIND, (unit, row) -> {
            last.put(ReadMarkerRow.KIND.keyOf(row), row);
            unit.raise(ReadMarkerRow.KIND, row);
        });
        return Tampering.finds(noting, ReadMarkerRow.KIND, (unit, keys) -> last);
    }

    static Storage acceptsVersion1OverAnother(Storage right) {
        return Tampering.puts(
                right,
                MembershipRow.KIND,
                (unit, rows) -> unit.put(
                        MembershipRow.KIND,
                        rows.stream()
                                .map(row -> GroupUnit.asking(unit)
                                        .memberships()
                                        .find(row.id())
                                        .filter(there -> row.version() == 1)
                                        .map(there -> there.next(row.standing(), row.since()))
                                        .orElse(row))
                                .toList()));
    }

    static Storage writesOnlyTheFirstNoticeOfAList(Storage right) {
        return Tampering.puts(
                right,
                NoticeRow.KIND,
                (unit, rows) -> unit.put(NoticeRow.KIND, rows.subList(0, Math.min(1, rows.size()))));
    }

    static Storage losesAnUpdate(Storage right) {
        return Tampering.puts(
                right,
                ThreadRow.KIND,
                (unit, rows) -> unit.put(
                        ThreadRow.KIND,
                        rows.stream()
                                .map(row -> new ThreadRow(
                                        row.id(),
                                        row.replies(),
                                        row.accepted(),
                                        row.lastActivity(),
                                        GroupUnit.asking(unit)
                                                        .threads()
                                                        .find(row.id())
                                                        .map(ThreadRow::version)
                                                        .orElse(0L)
                                                + 1))
                                .toList()));
    }

    static Storage findsAThousandAtMost(Storage right) {
        return Tampering.finds(
                right,
                MadeRow.KIND,
                (unit, keys) ->
                        unit.find(MadeRow.KIND, keys.stream().limit(1_000).toList()));
    }

    static Storage findsNothingBesideWhatIsMissing(Storage right) {
        return Tampering.finds(right, MadeRow.KIND, (unit, keys) -> {
            Map<Key, MadeRow> found = unit.find(MadeRow.KIND, keys);
            return found.size() == new HashSet<>(keys).size() ? found : Map.of();
        });
    }

    static Storage takesAbsentForEqual(Storage right) {
        return Tampering.puts(right, MadeRow.KIND, (unit, rows) -> {
            unit.put(MadeRow.KIND, rows);
            long unlabelled = unit.list(MadeRow.KIND.list("key").where().first(9)).stream()
                    .filter(row -> row.label().isEmpty())
                    .count();
            if (unlabelled > 1) {
                throw new ConflictException("two rows have the same label: none");
            }
        });
    }

    static Storage removesWhateverTheLimit(Storage right) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, MadeRow.KIND) {
            @Override
            int removed(Selection<MadeRow> of, int limit) {
                return Math.min(limit, unit.remove(of, limit + 1));
            }
        });
    }

    static Storage countsMissingKeysAsRemoved(Storage right) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, MadeRow.KIND) {
            @Override
            int removed(Collection<Key> keys) {
                unit.remove(MadeRow.KIND, keys);
                return keys.size();
            }
        });
    }

    static Storage knowsItsKindsAlone(Storage right) {
        return Tampering.puts(right, MadeRow.KIND, (unit, rows) -> {
            throw new IllegalArgumentException("no table made");
        });
    }

    static Storage putsOneByOneWhatever(Storage right) {
        return Tampering.puts(right, MadeRow.KIND, (unit, rows) -> {
            for (MadeRow row : rows) {
                try {
                    unit.put(MadeRow.KIND, List.of(row));
                } catch (ConflictException ignored) {
                    // Broken is what it is meant to be.
                }
            }
        });
    }
}

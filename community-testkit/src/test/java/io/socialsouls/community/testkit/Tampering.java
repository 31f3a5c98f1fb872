package io.socialsouls.community.testkit;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Storages with something done to one call: on rows of one kind, on the journal, or on what is to run after the commit. */
final class Tampering {
    private Tampering() {}

    static <T> Storage finds(Storage right, Kind<T> kind, BiFunction<StorageUnit, Collection<Key>, Map<Key, T>> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            Map<Key, T> found(Collection<Key> keys) {
                return call.apply(unit, keys);
            }
        });
    }

    static <T> Storage looksUp(Storage right, Kind<T> kind, BiFunction<UniqueSet<T>, Key, Optional<T>> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            Optional<T> foundBy(UniqueSet<T> set, Key values) {
                return call.apply(set, values);
            }
        });
    }

    static <T> Storage lists(Storage right, Kind<T> kind, BiFunction<StorageUnit, Slice<T>, List<T>> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            List<T> listed(Slice<T> slice) {
                return call.apply(unit, slice);
            }
        });
    }

    /** How rows are counted. */
    interface Counting<T> {
        int count(StorageUnit unit, Selection<T> of, int most);
    }

    static <T> Storage counts(Storage right, Kind<T> kind, Counting<T> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            int counted(Selection<T> of, int most) {
                return call.count(unit, of, most);
            }
        });
    }

    static <T> Storage puts(Storage right, Kind<T> kind, BiConsumer<StorageUnit, List<T>> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            void written(List<T> rows) {
                call.accept(unit, rows);
            }
        });
    }

    /** Writes other rows than those given. */
    static <T> Storage putsChanged(Storage right, Kind<T> kind, UnaryOperator<T> change) {
        return puts(
                right,
                kind,
                (unit, rows) -> unit.put(kind, rows.stream().map(change).toList()));
    }

    /** Takes what is a conflict for done. */
    static <T> Storage ignoresConflicts(Storage right, Kind<T> kind) {
        return puts(right, kind, (unit, rows) -> {
            try {
                unit.put(kind, rows);
            } catch (ConflictException ignored) {
                // Broken is what it is meant to be.
            }
        });
    }

    static <T> Storage raises(Storage right, Kind<T> kind, BiConsumer<StorageUnit, T> call) {
        return new TamperedStorage(right, unit -> new TamperedUnit<>(unit, kind) {
            @Override
            void raised(T row) {
                call.accept(unit, row);
            }
        });
    }

    static Storage appends(Storage right, BiFunction<StorageUnit, List<JournalDraft>, List<JournalRow>> call) {
        return new TamperedStorage(right, unit -> new ForwardingUnit(unit) {
            @Override
            public List<JournalRow> append(List<JournalDraft> drafts) {
                return call.apply(unit, drafts);
            }
        });
    }

    static Storage runsAfterwards(Storage right, BiConsumer<StorageUnit, Runnable> call) {
        return new TamperedStorage(right, unit -> new ForwardingUnit(unit) {
            @Override
            public void afterCommit(Runnable action) {
                call.accept(unit, action);
            }
        });
    }
}

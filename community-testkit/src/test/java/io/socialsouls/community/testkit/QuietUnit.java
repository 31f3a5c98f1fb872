package io.socialsouls.community.testkit;

import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Another unit that gives nothing where it should say that it is no longer valid. */
final class QuietUnit extends ForwardingUnit {
    QuietUnit(StorageUnit right) {
        super(right);
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        return quiet(() -> super.find(kind, keys), Map.of());
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        return quiet(() -> super.list(slice), List.of());
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return quiet(() -> super.count(of, most), 0);
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        quiet(() -> super.put(kind, rows));
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        return quiet(() -> super.append(drafts), List.of());
    }

    @Override
    public void afterCommit(Runnable action) {
        quiet(() -> super.afterCommit(action));
    }

    private static <T> T quiet(Supplier<T> call, T nothing) {
        try {
            return call.get();
        } catch (IllegalStateException late) {
            return nothing;
        }
    }

    private static void quiet(Runnable call) {
        quiet(
                () -> {
                    call.run();
                    return true;
                },
                false);
    }
}

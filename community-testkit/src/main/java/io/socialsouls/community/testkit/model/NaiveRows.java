package io.socialsouls.community.testkit.model;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.spi.GroupRows;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.row.Column;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.Order;
import io.socialsouls.community.spi.row.Selection;
import io.socialsouls.community.spi.row.Slice;
import io.socialsouls.community.spi.row.UniqueSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Rows in one heap, looked through from end to end for every question. Written from the pages of the SPI alone, without
 * what it offers to storages, so that an error there shows as a difference.
 */
final class NaiveRows implements GroupRows {
    private final List<Row<?>> heap = new ArrayList<>();

    private record Row<R>(Kind<R> kind, R row) {}

    NaiveRows() {}

    NaiveRows(NaiveRows copied) {
        heap.addAll(copied.heap);
    }

    <R> List<R> all(Kind<R> kind, Predicate<R> which) {
        return heap.stream()
                .filter(each -> each.kind().equals(kind))
                .map(each -> kind.type().cast(each.row()))
                .filter(which)
                .toList();
    }

    @Override
    public <R> Map<Key, R> find(Kind<R> kind, Collection<Key> keys) {
        Map<Key, R> found = new HashMap<>();
        for (R row : all(kind, any -> true)) {
            Key key =
                    new Key(values(kind.key(), row).stream().map(Optional::get).toList());
            if (keys.contains(key)) {
                found.put(key, row);
            }
        }
        return found;
    }

    @Override
    public <R> Optional<R> unique(Kind<R> kind, UniqueSet<R> set, Key asked) {
        List<Optional<Object>> wanted =
                asked.values().stream().map(Optional::of).toList();
        return all(kind, row -> values(set.columns(), row).equals(wanted)).stream()
                .findFirst();
    }

    @Override
    public <R> List<R> list(Slice<R> slice) {
        Comparator<R> order = slice.backwards() ? order(slice.of()).reversed() : order(slice.of());
        return part(slice.of()).stream()
                .sorted(order)
                .filter(row -> slice.after().isEmpty()
                        || compare(slice, row, slice.after().get().values()) * (slice.backwards() ? -1 : 1) > 0)
                .limit(slice.limit())
                .toList();
    }

    @Override
    public <R> int count(Selection<R> of, int most) {
        return Math.min(most, part(of).size());
    }

    @Override
    public <R> void put(Kind<R> kind, List<R> rows) {
        // Tried on a copy first: a history goes on after a conflict, and then nothing of the list may be there.
        NaiveRows tried = new NaiveRows(this);
        rows.forEach(row -> tried.put(kind, row));
        heap.clear();
        heap.addAll(tried.heap);
    }

    @Override
    public <R> void raise(Kind<R> kind, R row) {
        Column<R> number = kind.raised().orElseThrow();
        List<R> before = all(kind, same(kind, row));
        if (before.isEmpty() || value(number, row) > value(number, before.get(0))) {
            replace(kind, row);
        }
    }

    @Override
    public <R> int remove(Kind<R> kind, Collection<Key> keys) {
        int before = heap.size();
        find(kind, keys).values().forEach(row -> heap.remove(new Row<>(kind, row)));
        return before - heap.size();
    }

    @Override
    public <R> int remove(Selection<R> of, int limit) {
        List<R> first = list(of.first(limit));
        first.forEach(row -> heap.remove(new Row<>(of.list().kind(), row)));
        return first.size();
    }

    @Override
    public List<JournalRow> append(List<JournalDraft> drafts) {
        int before = all(JournalRow.KIND, any -> true).size();
        for (JournalDraft draft : drafts) {
            long sequence = all(JournalRow.KIND, any -> true).size() + 1L;
            heap.add(new Row<>(JournalRow.KIND, new JournalRow(sequence, draft)));
        }
        return all(JournalRow.KIND, row -> row.sequence() > before);
    }

    @Override
    public void lock() {}

    <R> List<R> part(Selection<R> of) {
        List<Column<R>> fixed = of.list().fixed();
        return all(of.list().kind(), row -> {
            for (int at = 0; at < of.equal().size(); at++) {
                if (!fixed.get(at).of(row).equals(Optional.of(of.equal().get(at)))) {
                    return false;
                }
            }
            boolean among = fixed.isEmpty()
                    || of.among().stream()
                            .anyMatch(one -> fixed.get(fixed.size() - 1).of(row).equals(Optional.of(one)));
            return among
                    && of.from().filter(least -> first(of, row, least) < 0).isEmpty()
                    && of.until().filter(end -> first(of, row, end) >= 0).isEmpty();
        });
    }

    private <R> void put(Kind<R> kind, R row) {
        List<R> before = all(kind, same(kind, row));
        long found = before.isEmpty() ? 0 : version(kind, before.get(0));
        if (version(kind, row) != found + 1) {
            throw new ConflictException("version");
        }
        for (UniqueSet<R> set : kind.uniqueSets()) {
            List<Optional<Object>> values = values(set.columns(), row);
            boolean whole = values.stream().allMatch(Optional::isPresent);
            if (whole
                    && !all(
                                    kind,
                                    other -> values(set.columns(), other).equals(values)
                                            && !same(kind, row).test(other))
                            .isEmpty()) {
                throw new ConflictException("unique");
            }
        }
        replace(kind, row);
    }

    private <R> void replace(Kind<R> kind, R row) {
        all(kind, same(kind, row)).forEach(old -> heap.remove(new Row<>(kind, old)));
        heap.add(new Row<>(kind, row));
    }

    private static <R> Predicate<R> same(Kind<R> kind, R row) {
        return other -> values(kind.key(), other).equals(values(kind.key(), row));
    }

    private static <R> long version(Kind<R> kind, R row) {
        return kind.version().map(column -> (Long) column.of(row).orElseThrow()).orElse(1L);
    }

    private static <R> int value(Column<R> number, R row) {
        return (Integer) number.of(row).orElseThrow();
    }

    private static <R> List<Optional<Object>> values(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> column.of(row)).toList();
    }

    private static <R> int first(Selection<R> of, R row, Object value) {
        return compare(of.list().order().get(0).column().of(row).orElseThrow(), value);
    }

    private static <R> Comparator<R> order(Selection<R> of) {
        return (left, right) -> {
            for (Order<R> by : of.list().order()) {
                int compared = compare(
                        by.column().of(left).orElseThrow(),
                        by.column().of(right).orElseThrow());
                if (compared != 0) {
                    return by.descending() ? -compared : compared;
                }
            }
            return 0;
        };
    }

    private static <R> int compare(Slice<R> slice, R row, List<Object> place) {
        List<Order<R>> order = slice.of().list().order();
        for (int at = 0; at < order.size(); at++) {
            int compared = compare(order.get(at).column().of(row).orElseThrow(), place.get(at));
            if (compared != 0) {
                return order.get(at).descending() ? -compared : compared;
            }
        }
        return 0;
    }

    static int compare(Object left, Object right) {
        if (left instanceof String text) {
            return Arrays.compareUnsigned(
                    text.getBytes(StandardCharsets.UTF_8), ((String) right).getBytes(StandardCharsets.UTF_8));
        } else if (left instanceof Instant instant) {
            return instant.compareTo((Instant) right);
        } else if (left instanceof Boolean flag) {
            return flag.compareTo((Boolean) right);
        }
        return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
    }
}

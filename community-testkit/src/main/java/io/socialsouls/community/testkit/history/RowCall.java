package io.socialsouls.community.testkit.history;

import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowClass;
import io.socialsouls.community.testkit.kind.DrawnPart;
import io.socialsouls.community.testkit.kind.DrawnRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One call of a generated history, on rows of one kind.
 *
 * @param <R> the rows
 * @param operation what it does
 * @param kind what it is about
 * @param rows the rows to write, or those that lead to what is asked: at least one
 * @param part which part of which list it is about
 * @param off how far the version of what is written is from right, usually 0
 */
public record RowCall<R>(Operation operation, Kind<R> kind, List<R> rows, DrawnPart part, int off) {
    /** What a call does. */
    public enum Operation {
        /** Puts rows, raises or appends them, whichever their kind asks for. */
        WRITE,
        /** Finds rows by key. */
        FIND,
        /** Finds a row that has something to itself. */
        UNIQUE,
        /** Reads a part of a list. */
        LIST,
        /** Counts it. */
        COUNT,
        /** Removes rows by key. */
        REMOVE,
        /** Removes the first rows of a part of a list. */
        REMOVE_PART
    }

    public RowCall {
        rows = List.copyOf(rows);
    }

    /** Any call on rows of one kind. */
    static <R> Arbitrary<RowCall<?>> arbitrary(Kind<R> kind) {
        Arbitrary<Operation> operations = Arbitraries.frequency(
                Tuple.of(8, Operation.WRITE),
                Tuple.of(2, Operation.FIND),
                Tuple.of(1, Operation.UNIQUE),
                Tuple.of(4, Operation.LIST),
                Tuple.of(1, Operation.COUNT),
                Tuple.of(1, Operation.REMOVE),
                Tuple.of(1, Operation.REMOVE_PART));
        return Combinators.combine(
                        operations,
                        DrawnRows.few(kind).list().ofMinSize(1).ofMaxSize(3),
                        DrawnPart.arbitrary(),
                        Arbitraries.of(0, 0, 0, 0, 0, 0, 1, -1))
                .as((operation, rows, part, off) -> new RowCall<>(operation, kind, rows, part, off));
    }

    boolean writes() {
        return switch (operation) {
            case WRITE -> true;
            case REMOVE, REMOVE_PART -> !isJournal();
            default -> false;
        };
    }

    /** Makes the call, and says what came of it. */
    Object in(StorageUnit unit) {
        return switch (operation) {
            case WRITE -> write(unit);
            case FIND -> unit.find(kind, keys());
            case UNIQUE ->
                kind.uniqueSets().stream()
                        .flatMap(set -> set.of(rows.get(0)).stream().map(values -> unit.unique(kind, set, values)))
                        .toList();
            case LIST -> part.slice(kind, rows).map(unit::list);
            case COUNT -> part.selection(kind, rows).map(of -> unit.count(of, part.limit()));
            case REMOVE -> isJournal() ? "nothing" : unit.remove(kind, keys());
            case REMOVE_PART ->
                isJournal() ? "nothing" : part.selection(kind, rows).map(of -> unit.remove(of, part.limit()));
        };
    }

    private Object write(StorageUnit unit) {
        if (isJournal()) {
            return unit.append(
                    rows.stream().map(row -> ((JournalRow) row).draft()).toList());
        } else if (kind.raised().isPresent()) {
            rows.forEach(row -> unit.raise(kind, row));
        } else {
            unit.put(kind, numbered(unit));
        }
        return "done";
    }

    /** The rows with versions that follow on what is there, and on each other. */
    private List<R> numbered(StorageUnit unit) {
        if (kind.version().isEmpty()) {
            return rows;
        }
        Map<Key, Long> versions = new HashMap<>();
        unit.find(kind, keys()).forEach((key, row) -> versions.put(key, kind.versionOf(row)));
        List<R> numbered = new ArrayList<>();
        for (R row : rows) {
            long next = versions.getOrDefault(kind.keyOf(row), 0L) + 1 + off;
            versions.put(kind.keyOf(row), next);
            numbered.add(DrawnRows.withVersion(kind, row, next));
        }
        return numbered;
    }

    private List<Key> keys() {
        return rows.stream().map(kind::keyOf).toList();
    }

    private boolean isJournal() {
        return kind.rowClass() == RowClass.JOURNAL;
    }

    /** With one thing fewer or simpler. */
    Stream<RowCall<R>> simpler() {
        Stream<List<R>> fewer = rows.size() < 2
                ? Stream.empty()
                : IntStream.range(0, rows.size()).mapToObj(at -> with(at, Stream.empty()));
        Stream<List<R>> smaller = IntStream.range(0, rows.size())
                .boxed()
                .flatMap(at -> DrawnRows.simpler(kind, rows.get(at)).map(row -> with(at, Stream.of(row))));
        return Stream.of(
                        Stream.concat(fewer, smaller).map(some -> new RowCall<>(operation, kind, some, part, off)),
                        part.simpler().map(other -> new RowCall<>(operation, kind, rows, other, off)),
                        Stream.of(new RowCall<>(operation, kind, rows, part, 0)).filter(call -> off != 0))
                .flatMap(calls -> calls);
    }

    private List<R> with(int at, Stream<R> instead) {
        return Stream.of(rows.subList(0, at).stream(), instead, rows.subList(at + 1, rows.size()).stream())
                .flatMap(some -> some)
                .toList();
    }

    /** In the words of who looks for the fault. */
    @Override
    public String toString() {
        String about = switch (operation) {
            case WRITE -> rows + (off == 0 ? "" : ", version off by " + off);
            case FIND, REMOVE -> keys().toString();
            case UNIQUE -> rows.get(0).toString();
            case LIST -> part.slice(kind, rows).toString();
            case COUNT, REMOVE_PART -> part.selection(kind, rows) + " at most " + part.limit();
        };
        return operation.name().toLowerCase(Locale.ROOT) + " " + kind + " " + about;
    }
}

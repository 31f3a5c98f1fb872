package io.socialsouls.community.testkit.history;

import io.socialsouls.community.spi.Directory;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.row.AcrossPlace;
import io.socialsouls.community.spi.row.Found;
import io.socialsouls.community.spi.row.Key;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.spi.row.RowList;
import io.socialsouls.community.spi.row.Selection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be asked about the rows of one kind that some calls are about.
 *
 * @param <R> the rows
 * @param kind what they are
 * @param rows that were written, or led to a question
 */
record Answers<R>(Kind<R> kind, List<R> rows) {
    private static final int ALL = 999;

    /** What the calls of a unit are about, one kind after the other. */
    static List<Answers<?>> about(List<RowCall<?>> calls) {
        Map<Kind<?>, Set<Object>> rows = new LinkedHashMap<>();
        calls.forEach(call ->
                rows.computeIfAbsent(call.kind(), any -> new LinkedHashSet<>()).addAll(call.rows()));
        List<Answers<?>> about = new ArrayList<>();
        rows.forEach((kind, mentioned) -> about.add(of(kind, mentioned)));
        return about;
    }

    private static <R> Answers<R> of(Kind<R> kind, Set<Object> rows) {
        return new Answers<>(kind, rows.stream().map(kind.type()::cast).toList());
    }

    /** By key, by what is unique, and in every list that a unit reads. */
    List<RecordedAnswer> in(StorageUnit unit) {
        List<RecordedAnswer> answers = new ArrayList<>();
        answers.add(new RecordedAnswer(
                "find " + kind, unit.find(kind, rows.stream().map(kind::keyOf).toList())));
        kind.uniqueSets().forEach(set -> {
            Set<Key> asked = new LinkedHashSet<>();
            rows.forEach(row -> set.of(row).ifPresent(asked::add));
            asked.forEach(values -> answers.add(new RecordedAnswer(
                    "unique " + kind + " " + set.name() + " " + values, unit.unique(kind, set, values))));
        });
        kind.lists().stream()
                .filter(list -> !list.across())
                .flatMap(list -> parts(list).stream())
                .forEach(of -> {
                    answers.add(new RecordedAnswer("list " + of, unit.list(of.first(ALL))));
                    answers.add(new RecordedAnswer("count " + of, unit.count(of, ALL)));
                });
        return answers;
    }

    /** In every list across groups, at once and in steps. */
    List<RecordedAnswer> in(Directory directory) {
        List<RecordedAnswer> answers = new ArrayList<>();
        kind.lists().stream()
                .filter(RowList::across)
                .flatMap(list -> parts(list).stream())
                .forEach(of -> {
                    answers.add(new RecordedAnswer("across " + of, directory.list(of, Optional.empty(), ALL)));
                    answers.add(new RecordedAnswer("across in steps " + of, inSteps(directory, of)));
                });
        return answers;
    }

    private static <R> List<Found<R>> inSteps(Directory directory, Selection<R> of) {
        List<Found<R>> read = new ArrayList<>();
        List<Found<R>> step = directory.list(of, Optional.empty(), 2);
        while (!step.isEmpty() && read.size() < ALL) {
            read.addAll(step);
            step = directory.list(of, Optional.of(AcrossPlace.of(of.list(), step.get(step.size() - 1))), 2);
        }
        return read;
    }

    /** The parts where any of the rows would be, those of one beginning together. */
    private List<Selection<R>> parts(RowList<R> list) {
        if (list.fixed().isEmpty()) {
            return List.of(list.where());
        }
        int last = list.fixed().size() - 1;
        Map<List<Object>, Set<Object>> values = new LinkedHashMap<>();
        rows.forEach(row -> list.part(row)
                .ifPresent(part -> values.computeIfAbsent(part.subList(0, last), any -> new HashSet<>())
                        .add(part.get(last))));
        List<Selection<R>> parts = new ArrayList<>();
        values.forEach((before, among) -> parts.add(list.whereIn(among, before.toArray())));
        return parts;
    }
}

package io.socialsouls.community.testkit.history;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.StorageUnit;
import io.socialsouls.community.spi.UnitMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One unit of a history.
 *
 * @param group whose
 * @param calls what it does
 * @param rolledBack whether it throws in the end
 */
public record HistoryUnit(GroupId group, List<RowCall<?>> calls, boolean rolledBack) {
    public HistoryUnit {
        calls = List.copyOf(calls);
    }

    /**
     * Sorts out the calls that make a conflict, as a storage may learn of it only when it commits: the first is tried in
     * a unit that ends there, and then all others in another.
     */
    Plan plan(Storage naive) {
        List<RowCall<?>> taken = new ArrayList<>();
        List<RowCall<?>> refused = new ArrayList<>();
        List<RowCall<?>> untilConflict = new ArrayList<>();
        try {
            naive.inUnit(group, UnitMode.WRITES, unit -> {
                for (RowCall<?> call : calls) {
                    try {
                        call.in(unit);
                        taken.add(call);
                    } catch (ConflictException conflict) {
                        if (refused.isEmpty()) {
                            untilConflict.addAll(taken);
                            untilConflict.add(call);
                        }
                        refused.add(call);
                    }
                }
                throw new OnPurpose();
            });
        } catch (OnPurpose onlyPlanned) {
            return new Plan(this, Optional.of(untilConflict).filter(list -> !list.isEmpty()), taken);
        }
        throw new IllegalStateException("a unit that throws returned");
    }

    private UnitMode mode() {
        return calls.stream().anyMatch(RowCall::writes) ? UnitMode.WRITES : UnitMode.READS;
    }

    private List<RecordedAnswer> answers(StorageUnit unit) {
        return Answers.about(calls).stream()
                .flatMap(about -> about.in(unit).stream())
                .toList();
    }

    /** With half of the calls, without one of them, with a simpler one, or committed. */
    Stream<HistoryUnit> simpler() {
        int half = calls.size() / 2;
        Stream<List<RowCall<?>>> halves =
                half < 2 ? Stream.empty() : Stream.of(calls.subList(half, calls.size()), calls.subList(0, half));
        Stream<List<RowCall<?>>> fewer = IntStream.range(0, calls.size()).mapToObj(at -> with(at, Stream.empty()));
        Stream<List<RowCall<?>>> smaller = IntStream.range(0, calls.size())
                .boxed()
                .flatMap(at -> calls.get(at).simpler().map(call -> with(at, Stream.of(call))));
        Stream<HistoryUnit> committed = rolledBack ? Stream.of(new HistoryUnit(group, calls, false)) : Stream.empty();
        return Stream.concat(
                Stream.of(halves, fewer, smaller)
                        .flatMap(Function.identity())
                        .map(some -> new HistoryUnit(group, some, rolledBack)),
                committed);
    }

    private List<RowCall<?>> with(int at, Stream<RowCall<?>> instead) {
        Stream<RowCall<?>> before = calls.subList(0, at).stream();
        Stream<RowCall<?>> after = calls.subList(at + 1, calls.size()).stream();
        return Stream.of(before, instead, after).flatMap(Function.identity()).toList();
    }

    @Override
    public String toString() {
        return "of group " + group + (rolledBack ? ", rolled back:" : ", committed:")
                + calls.stream()
                        .map(call -> System.lineSeparator() + "        " + call)
                        .collect(Collectors.joining());
    }

    /**
     * What to run.
     *
     * @param turn of which turn
     * @param untilConflict calls the last of which makes a conflict
     * @param taken calls that make none
     */
    record Plan(HistoryUnit turn, Optional<List<RowCall<?>>> untilConflict, List<RowCall<?>> taken) {
        List<RecordedAnswer> run(Storage storage) {
            List<RecordedAnswer> heard = new ArrayList<>();
            untilConflict.ifPresent(
                    calls -> heard.add(new RecordedAnswer("what becomes of " + calls, conflict(storage, calls))));
            List<RecordedAnswer> inside = new ArrayList<>();
            try {
                storage.inUnit(turn.group(), turn.mode(), unit -> {
                    taken.forEach(call -> inside.add(new RecordedAnswer("what comes of " + call, call.in(unit))));
                    inside.addAll(turn.answers(unit));
                    if (turn.rolledBack()) {
                        throw new OnPurpose();
                    }
                    return true;
                });
                inside.add(new RecordedAnswer("how the unit ends", "committed"));
            } catch (OnPurpose onPurpose) {
                inside.add(new RecordedAnswer("how the unit ends", "rolled back"));
            } catch (ConflictException conflict) {
                inside.add(0, new RecordedAnswer("how the unit ends", "in a conflict: " + conflict.getMessage()));
            }
            heard.addAll(inside);
            heard.addAll(storage.<List<RecordedAnswer>>inUnit(turn.group(), UnitMode.READS, turn::answers));
            Answers.about(turn.calls()).forEach(about -> heard.addAll(about.in(storage.directory())));
            return heard;
        }

        private String conflict(Storage storage, List<RowCall<?>> calls) {
            try {
                storage.inUnit(turn.group(), UnitMode.WRITES, unit -> {
                    calls.forEach(call -> call.in(unit));
                    return true;
                });
                return "committed";
            } catch (ConflictException conflict) {
                return "a conflict";
            }
        }
    }

    private static final class OnPurpose extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}

package io.socialsouls.community.testkit.history;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Storage;
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
 * @param steps what it does
 * @param rolledBack whether it throws in the end
 */
public record Turn(GroupId group, List<Step> steps, boolean rolledBack) {
    public Turn {
        steps = List.copyOf(steps);
    }

    /**
     * Sorts out the calls that make a conflict, as a storage may learn of it only when it commits: the first is tried in
     * a unit that ends there, and then all others in another.
     */
    Plan plan(Storage naive) {
        List<Step> taken = new ArrayList<>();
        List<Step> refused = new ArrayList<>();
        List<Step> untilConflict = new ArrayList<>();
        try {
            naive.inUnit(group, unit -> {
                for (Step step : steps) {
                    try {
                        step.in(unit);
                        taken.add(step);
                    } catch (ConflictException conflict) {
                        if (refused.isEmpty()) {
                            untilConflict.addAll(taken);
                            untilConflict.add(step);
                        }
                        refused.add(step);
                    }
                }
                throw new OnPurpose();
            });
        } catch (OnPurpose onlyPlanned) {
            return new Plan(this, Optional.of(untilConflict).filter(list -> !list.isEmpty()), taken);
        }
        throw new IllegalStateException("a unit that throws returned");
    }

    /** With half of the calls, without one of them, with a simpler one, or committed. */
    Stream<Turn> simpler() {
        int half = steps.size() / 2;
        Stream<List<Step>> halves =
                half < 2 ? Stream.empty() : Stream.of(steps.subList(half, steps.size()), steps.subList(0, half));
        Stream<List<Step>> fewer = IntStream.range(0, steps.size()).mapToObj(at -> with(at, Stream.empty()));
        Stream<List<Step>> smaller = IntStream.range(0, steps.size())
                .boxed()
                .flatMap(at -> steps.get(at).simpler().map(step -> with(at, Stream.of(step))));
        Stream<Turn> committed = rolledBack ? Stream.of(new Turn(group, steps, false)) : Stream.empty();
        return Stream.concat(
                Stream.of(halves, fewer, smaller)
                        .flatMap(Function.identity())
                        .map(some -> new Turn(group, some, rolledBack)),
                committed);
    }

    private List<Step> with(int at, Stream<Step> instead) {
        Stream<Step> before = steps.subList(0, at).stream();
        Stream<Step> after = steps.subList(at + 1, steps.size()).stream();
        return Stream.of(before, instead, after).flatMap(Function.identity()).toList();
    }

    @Override
    public String toString() {
        return "of group " + group + (rolledBack ? ", rolled back:" : ", committed:")
                + steps.stream()
                        .map(step -> System.lineSeparator() + "        " + step)
                        .collect(Collectors.joining());
    }

    /**
     * What to run.
     *
     * @param turn of which turn
     * @param untilConflict calls the last of which makes a conflict
     * @param taken calls that make none
     */
    record Plan(Turn turn, Optional<List<Step>> untilConflict, List<Step> taken) {
        List<Heard> run(Storage storage) {
            List<Heard> heard = new ArrayList<>();
            untilConflict.ifPresent(
                    steps -> heard.add(new Heard("what becomes of " + steps, conflict(storage, steps))));
            List<Heard> inside = new ArrayList<>();
            try {
                storage.inUnit(turn.group(), unit -> {
                    taken.forEach(step -> inside.add(new Heard("what comes of " + step, step.in(unit))));
                    inside.addAll(Answers.of(unit));
                    if (turn.rolledBack()) {
                        throw new OnPurpose();
                    }
                    return true;
                });
                inside.add(new Heard("how the unit ends", "committed"));
            } catch (OnPurpose onPurpose) {
                inside.add(new Heard("how the unit ends", "rolled back"));
            } catch (ConflictException conflict) {
                inside.add(0, new Heard("how the unit ends", "in a conflict: " + conflict.getMessage()));
            }
            heard.addAll(inside);
            heard.addAll(storage.inUnit(turn.group(), Answers::of));
            heard.addAll(Answers.of(storage.directory()));
            return heard;
        }

        private String conflict(Storage storage, List<Step> steps) {
            try {
                storage.inUnit(turn.group(), unit -> {
                    steps.forEach(step -> step.in(unit));
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

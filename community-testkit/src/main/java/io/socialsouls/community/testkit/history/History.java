package io.socialsouls.community.testkit.history;

import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.model.NaiveStorage;
import io.socialsouls.community.testkit.model.TwoThreads;
import io.socialsouls.community.testkit.value.Rows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Units of work one after the other.
 *
 * @param turns at least one
 */
public record History(List<HistoryUnit> turns) {
    private static final int MAX_KINDS = 5;
    private static final int MAX_CALLS = 20;
    private static final int MAX_UNITS = 8;

    public History {
        turns = List.copyOf(turns);
    }

    /**
     * All calls on rows of a few kinds in two groups, of few values, so that they meet.
     *
     * @param kinds those to choose from
     * @return shrinks to fewer units with fewer calls
     */
    public static Arbitrary<History> arbitrary(List<Kind<?>> kinds) {
        return Arbitraries.of(kinds)
                .set()
                .ofMinSize(1)
                .ofMaxSize(MAX_KINDS)
                .flatMap(chosen -> Combinators.combine(
                                Arbitraries.of(Rows.GROUP, Rows.OTHER),
                                Arbitraries.oneOf(chosen.stream()
                                                .map(RowCall::arbitrary)
                                                .toList())
                                        .list()
                                        .ofMaxSize(MAX_CALLS),
                                Arbitraries.of(false, false, true))
                        .as(HistoryUnit::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(MAX_UNITS)
                        .map(History::new));
    }

    /**
     * Runs it on a storage, its units on two threads in turns, and on a naive one, and compares whatever can be asked
     * after each unit.
     *
     * @param tried an empty storage
     * @throws AssertionError if an answer differs; the message has the answers, and the history that led there
     */
    public void check(Storage tried) {
        try (TwoThreads turns = new TwoThreads(tried)) {
            compare(turns);
        }
    }

    private void compare(Storage tried) {
        Storage naive = new NaiveStorage();
        for (int at = 0; at < turns.size(); at++) {
            HistoryUnit.Plan plan = turns.get(at).plan(naive);
            List<RecordedAnswer> expected = plan.run(naive);
            List<RecordedAnswer> heard = plan.run(tried);
            if (!heard.equals(expected)) {
                throw new AssertionError(RecordedAnswer.difference(heard, expected) + " after this history:"
                        + System.lineSeparator() + new History(turns.subList(0, at + 1)));
            }
        }
    }

    /**
     * Leaves out and simplifies what is not needed, one thing at a time, until everything left is.
     *
     * @param breaks whether a history breaks the storage, each tried on an empty one
     * @return a history that breaks it, this one if no shorter does
     */
    public History shortest(Predicate<History> breaks) {
        History found = this;
        Optional<History> shorter = Optional.of(this);
        while (shorter.isPresent()) {
            found = shorter.get();
            shorter = found.simpler().filter(breaks).findFirst();
        }
        return found;
    }

    private Stream<History> simpler() {
        Stream<History> fewer = IntStream.range(0, turns.size()).mapToObj(at -> with(at, Stream.empty()));
        Stream<History> smaller = IntStream.range(0, turns.size())
                .boxed()
                .flatMap(at -> turns.get(at).simpler().map(turn -> with(at, Stream.of(turn))));
        return Stream.concat(fewer, smaller);
    }

    private History with(int at, Stream<HistoryUnit> instead) {
        Stream<HistoryUnit> before = turns.subList(0, at).stream();
        Stream<HistoryUnit> after = turns.subList(at + 1, turns.size()).stream();
        return new History(
                Stream.of(before, instead, after).flatMap(Function.identity()).toList());
    }

    @Override
    public String toString() {
        return IntStream.range(0, turns.size())
                .mapToObj(at -> "    unit " + (at + 1) + " " + turns.get(at))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

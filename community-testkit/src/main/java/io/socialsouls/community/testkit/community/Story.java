package io.socialsouls.community.testkit.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Commands one after the other, in a {@link World}.
 *
 * @param steps none, for what holds of a group in which nothing was said
 */
public record Story(List<Step> steps) {
    private static final int MOST_TRIES = 400;

    public Story {
        steps = List.copyOf(steps);
    }

    /**
     * The same, with something told before.
     *
     * @param before told first
     * @return a longer story
     */
    public Story after(Story before) {
        return new Story(Stream.concat(before.steps.stream(), steps.stream()).toList());
    }

    /**
     * Leaves out and simplifies what is not needed: halves of it, then smaller and smaller pieces, down to single steps.
     *
     * @param breaks whether a story breaks something; not asked more than a few hundred times
     * @return a story that breaks it, this one if no shorter does
     */
    public Story shortest(Predicate<Story> breaks) {
        int[] left = {MOST_TRIES};
        Predicate<Story> still = story -> left[0]-- > 0 && breaks.test(story);
        Story found = this;
        for (int piece = Math.max(1, steps.size() / 2); piece > 0; piece /= 2) {
            int length = piece;
            for (Optional<Story> shorter = Optional.of(found); shorter.isPresent(); ) {
                found = shorter.get();
                shorter = found.without(length).filter(still).findFirst();
            }
        }
        for (Optional<Story> simpler = Optional.of(found); simpler.isPresent(); ) {
            found = simpler.get();
            simpler = found.simpler().filter(still).findFirst();
        }
        return found;
    }

    private Stream<Story> without(int piece) {
        return IntStream.rangeClosed(0, steps.size() - piece).mapToObj(from -> {
            List<Step> rest = new ArrayList<>(steps.subList(0, from));
            rest.addAll(steps.subList(from + piece, steps.size()));
            return new Story(rest);
        });
    }

    private Stream<Story> simpler() {
        return IntStream.range(0, steps.size())
                .boxed()
                .flatMap(at -> steps.get(at).simpler().map(step -> {
                    List<Step> changed = new ArrayList<>(steps);
                    changed.set(at, step);
                    return new Story(changed);
                }));
    }

    @Override
    public String toString() {
        return IntStream.range(0, steps.size())
                .mapToObj(at -> "    " + (at + 1) + ". " + steps.get(at))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

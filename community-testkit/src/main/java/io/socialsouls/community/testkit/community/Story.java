package io.socialsouls.community.testkit.community;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Commands one after the other, in a {@link TestGroup}.
 *
 * @param steps none, for what holds of a group in which nothing was said
 */
public record Story(List<Step> steps) {
    private static final int MAX_TRIES = 400;

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
        int[] left = {MAX_TRIES};
        Predicate<Story> still = story -> left[0]-- > 0 && breaks.test(story);
        Story found = this;
        for (int piece = Math.max(1, steps.size() / 2); piece > 1; piece /= 2) {
            found = found.withoutPieces(piece, still);
        }
        Story shorter = found.withoutPieces(1, still);
        while (shorter.steps.size() < found.steps.size()) {
            found = shorter;
            shorter = found.withoutPieces(1, still);
        }
        return found.simplest(still);
    }

    private Story withoutPieces(int piece, Predicate<Story> breaks) {
        Story found = this;
        int from = 0;
        while (from < found.steps.size()) {
            List<Step> rest = new ArrayList<>(found.steps);
            rest.subList(from, Math.min(from + piece, rest.size())).clear();
            Story shorter = new Story(rest);
            if (breaks.test(shorter)) {
                found = shorter;
            } else {
                from += piece;
            }
        }
        return found;
    }

    private Story simplest(Predicate<Story> breaks) {
        Story found = this;
        for (int at = 0; at < steps.size(); at++) {
            int here = at;
            Story before = found;
            found = found.steps
                    .get(at)
                    .simpler()
                    .map(step -> before.with(here, step))
                    .filter(breaks)
                    .findFirst()
                    .orElse(found);
        }
        return found;
    }

    private Story with(int at, Step step) {
        List<Step> changed = new ArrayList<>(steps);
        changed.set(at, step);
        return new Story(changed);
    }

    @Override
    public String toString() {
        return IntStream.range(0, steps.size())
                .mapToObj(at -> "    " + (at + 1) + ". " + steps.get(at))
                .collect(Collectors.joining(System.lineSeparator()));
    }
}

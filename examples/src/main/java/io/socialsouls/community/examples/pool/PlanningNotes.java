package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.Interval;
import io.socialsouls.community.plot.result.EffectText;
import io.socialsouls.community.pooling.planning.NextTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is said of the next test, as notes below the table. */
final class PlanningNotes {
    private PlanningNotes() {}

    static List<String> of(PlanningAnswers found, EffectText text) {
        List<String> notes = new ArrayList<>();
        found.archive().ifPresent(archive -> notes.add(archive(archive, text)));
        found.above()
                .ifPresent(above -> notes.add("The true effect of the next test is above "
                        + text.effect(found.asked().threshold().orElseThrow()) + " with probability "
                        + share(above.probability()) + ", by " + above.by() + "."));
        found.next().ifPresent(next -> notes.add(next(next, found.asked().next().orElseThrow(), text)));
        return notes;
    }

    private static String archive(PlanningAnswers.FromArchive found, EffectText text) {
        return "With what " + found.archive().tactics().size() + " other tactics say (mean "
                + text.effect(found.archive().mean()) + ", spread between tactics "
                + plain(found.archive().between()) + " and within them "
                + plain(found.archive().within())
                + "): "
                + text.withInterval(found.effect().estimate(), found.effect().interval()) + ", rank "
                + found.archive().rank(found.effect().estimate()) + " of "
                + (found.archive().tactics().size() + 1) + ".";
    }

    private static String next(NextTest next, PlanningRequest.Next asked, EffectText text) {
        String worthwhile = asked.worthwhile().isPresent()
                ? ", " + people(next.perArmWorthwhile()) + " at "
                        + text.effect(asked.worthwhile().getAsDouble())
                : "";
        String after = next.interval()
                .map(interval -> afterwards(interval, next, text))
                .orElse("");
        return "For 80 % power at a rate of " + asked.rate() + " the next test needs " + people(next.perArmExpected())
                + " an arm at the pooled effect" + worthwhile + "." + after;
    }

    private static String afterwards(Interval interval, NextTest next, EffectText text) {
        return " If it finds the pooled effect, the interval becomes " + text.range(interval)
                + ". Averaged over what may be true its power is "
                + share(next.averagePower().orElseThrow()) + ", and never more than " + share(next.highestPower())
                + ", however large it is.";
    }

    private static String people(OptionalDouble people) {
        return people.isPresent() ? String.format(Locale.ROOT, "%,.0f", people.getAsDouble()) : "an undefined number";
    }

    private static String share(double probability) {
        return String.format(Locale.ROOT, "%.1f %%", 100 * probability);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.4g", value);
    }
}

package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.archive.Archive;
import io.socialsouls.community.pooling.bayes.BayesianPooling;
import io.socialsouls.community.pooling.bayes.InformedEffect;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.planning.NextEffect;
import io.socialsouls.community.pooling.planning.NextTest;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is said of the next test; each part absent where it was not asked for or cannot be had.
 *
 * @param asked what was asked for
 * @param archive what earlier tactics say
 * @param above how probable a worthwhile effect is
 * @param next the planned test
 */
record PlanningAnswers(
        PlanningRequest asked, Optional<FromArchive> archive, Optional<Above> above, Optional<NextTest> next) {
    private static final String NO_PREDICTION =
            "there is no prediction to take it from: a common effect, clusters or one test tell of no differences";

    /** An archive and what it makes of the pool. */
    record FromArchive(Archive archive, InformedEffect effect) {}

    /** A probability, and by what it was found, in words. */
    record Above(double probability, String by) {}

    /**
     * Computes what was asked for, as far as it can be.
     *
     * @param tactic which the archive is to do without
     * @param sizes what was pooled
     * @param plain the pooled effect as the method gives it
     * @param shown the pooled effect that is shown
     * @param robust what clusters say of its error, if it is shown with that
     * @param asked what else is asked for, too
     * @param attempts keeps why something could not be had
     */
    static PlanningAnswers of(
            String tactic,
            EffectSizes sizes,
            PooledEffect plain,
            PooledEffect shown,
            Optional<ClusterRobust> robust,
            AnalysisRequest asked,
            Attempts attempts) {
        PlanningRequest planning = asked.planning();
        Optional<FromArchive> archive = planning.archive()
                .flatMap(rows -> attempts.asked("--archive", "archive", () -> {
                    Archive fitted = rows.without(tactic);
                    return new FromArchive(
                            fitted, fitted.pool(sizes, plain.plan().level()));
                }));
        Optional<Above> above = planning.threshold().isEmpty()
                ? Optional.empty()
                : attempts.part(
                        "--worthwhile",
                        "p_next_above",
                        NO_PREDICTION,
                        () -> above(planning.threshold().getAsDouble(), sizes, shown, archive, asked));
        Optional<NextTest> next = planning.next()
                .flatMap(test -> attempts.asked("--plan-next", "next_test", () -> next(test, sizes, plain, robust)));
        return new PlanningAnswers(planning, archive, above, next);
    }

    private static Optional<Above> above(
            double threshold,
            EffectSizes sizes,
            PooledEffect shown,
            Optional<FromArchive> archive,
            AnalysisRequest asked) {
        if (archive.isPresent()) {
            return Optional.of(new Above(archive.get().archive().nextAbove(sizes, threshold), "the archive's prior"));
        }
        if (asked.prior().isPresent()) {
            return Optional.of(new Above(
                    BayesianPooling.nextAbove(sizes, asked.prior().get(), threshold),
                    "the prior " + asked.prior().get().text()));
        }
        OptionalDouble found = NextEffect.probabilityAbove(shown, threshold);
        return found.isPresent()
                ? Optional.of(new Above(found.getAsDouble(), "the prediction shown"))
                : Optional.empty();
    }

    private static NextTest next(
            PlanningRequest.Next test, EffectSizes sizes, PooledEffect plain, Optional<ClusterRobust> robust) {
        if (robust.isPresent()) {
            return NextTest.after(
                    sizes, plain, robust.get(), test.rate(), test.worthwhile().orElse(Double.NaN));
        }
        return test.worthwhile().isPresent()
                ? NextTest.after(sizes, plain, test.rate(), test.worthwhile().getAsDouble())
                : NextTest.after(sizes, plain, test.rate());
    }
}

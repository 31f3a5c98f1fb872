package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.bayes.BayesianEffect;
import io.socialsouls.community.pooling.bayes.BayesianPooling;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.regression.Moderators;
import io.socialsouls.community.pooling.regression.Subgroups;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was computed for one tactic beyond its pooled effect.
 *
 * @param bayes the Bayesian answer
 * @param regression effects explained by the file's columns
 * @param subgroups the levels of the first category among these columns
 * @param robust the answer with clusters
 * @param threeLevel the three-level model
 * @param diagnostics what the answer hangs on
 * @param bias what tests left untold may have done
 * @param notComputed what was asked for as well, and could not be had
 */
record Analyses(
        Optional<BayesianEffect> bayes,
        Optional<ModeratorAnswer> regression,
        Optional<Subgroups> subgroups,
        Optional<ClusterRobust> robust,
        Optional<ThreeLevel> threeLevel,
        Optional<Diagnostics> diagnostics,
        Optional<BiasAnswers> bias,
        List<NotComputed> notComputed) {
    Analyses {
        notComputed = List.copyOf(notComputed);
    }

    /** The same, with more that could not be had. */
    Analyses withNotComputed(List<NotComputed> more) {
        return new Analyses(
                bayes,
                regression,
                subgroups,
                robust,
                threeLevel,
                diagnostics,
                bias,
                Stream.concat(notComputed.stream(), more.stream()).toList());
    }

    /** Computes what was asked for, as far as it can be. */
    static Analyses of(
            PoolInput input,
            PoolInput.Tests tests,
            Optional<ArmEffects> arms,
            NamedResult result,
            AnalysisRequest asked) {
        EffectSizes sizes = result.sizes();
        PooledEffect effect = result.effect();
        PoolingPlan plan = effect.plan();
        Attempts attempts = new Attempts();
        Optional<BayesianEffect> bayes = asked.prior()
                .flatMap(prior ->
                        attempts.asked("--bayes", "bayes", () -> BayesianPooling.pool(sizes, prior, plan.level())));
        Optional<ModeratorAnswer> regression = asked.moderators().isEmpty()
                ? Optional.empty()
                : attempts.asked(
                        "--moderators",
                        "regression",
                        () -> ModeratorAnswer.of(sizes, moderators(input, tests, sizes, asked), plan));
        Optional<Subgroups> subgroups = category(input, asked)
                .flatMap(column -> attempts.asked(
                        "--moderators", "subgroups", () -> Subgroups.of(sizes, tests.cells(column, sizes), plan)));
        Optional<ClusterRobust> robust = asked.cluster()
                .flatMap(column -> attempts.asked(
                        "--cluster",
                        "robust",
                        () -> robust(arms, sizes, tests.cells(column, sizes), plan, asked.robust())));
        Optional<ThreeLevel> threeLevel = asked.threeLevel()
                .flatMap(column -> attempts.asked(
                        "--three-level",
                        "three_level",
                        () -> threeLevel(arms, sizes, tests.cells(column, sizes), plan)));
        Optional<Diagnostics> diagnostics =
                asked.diagnostics() ? Optional.of(Diagnostics.of(tests, sizes, effect, attempts)) : Optional.empty();
        Optional<BiasAnswers> bias =
                asked.selection().map(steps -> BiasAnswers.of(sizes, steps, plan.level(), attempts));
        return new Analyses(
                bayes, regression, subgroups, robust, threeLevel, diagnostics, bias, attempts.notComputed());
    }

    private static ClusterRobust robust(
            Optional<ArmEffects> arms,
            EffectSizes sizes,
            List<String> clusters,
            PoolingPlan plan,
            ClusterRobust.Variance variance) {
        return arms.isPresent()
                ? ClusterRobust.of(arms.get(), clusters, plan.level(), variance)
                : ClusterRobust.of(sizes, clusters, plan, variance);
    }

    private static ThreeLevel threeLevel(
            Optional<ArmEffects> arms, EffectSizes sizes, List<String> clusters, PoolingPlan plan) {
        return arms.isPresent()
                ? ThreeLevel.fit(arms.get(), clusters, plan.level())
                : ThreeLevel.fit(sizes, clusters, plan.level(), ofThreeLevels(plan));
    }

    /** A factor measured from residuals has no meaning there: without t it is z. */
    static InferenceTest ofThreeLevels(PoolingPlan plan) {
        return plan.test() == InferenceTest.T ? InferenceTest.T : InferenceTest.Z;
    }

    /** The pooled effect with what clusters say of its error; how far a new test may lie they don't say. */
    static PooledEffect robust(PooledEffect effect, ClusterRobust robust) {
        return new PooledEffect(
                effect.plan(),
                effect.k(),
                robust.estimate(),
                robust.standardError(),
                robust.statistic(),
                robust.pValue(),
                robust.interval(),
                effect.heterogeneity(),
                Optional.empty());
    }

    private static Moderators moderators(
            PoolInput input, PoolInput.Tests tests, EffectSizes sizes, AnalysisRequest asked) {
        Moderators.Builder builder = Moderators.builder(sizes.size());
        for (String column : asked.moderators()) {
            List<String> cells = tests.cells(column, sizes);
            if (input.isNumber(column)) {
                builder.number(
                        column, cells.stream().mapToDouble(Double::parseDouble).toArray());
            } else {
                builder.category(column, cells);
            }
        }
        return builder.build();
    }

    private static Optional<String> category(PoolInput input, AnalysisRequest asked) {
        return asked.moderators().stream()
                .filter(column -> !input.isNumber(column))
                .findFirst();
    }
}

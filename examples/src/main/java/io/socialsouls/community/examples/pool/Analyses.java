package io.socialsouls.community.examples.pool;

import io.socialsouls.community.core.pooling.EffectSizes;
import io.socialsouls.community.core.pooling.bayes.BayesianEffect;
import io.socialsouls.community.core.pooling.bayes.BayesianPooling;
import io.socialsouls.community.core.pooling.cluster.ClusterRobust;
import io.socialsouls.community.core.pooling.cluster.ThreeLevel;
import io.socialsouls.community.core.pooling.regression.MetaRegression;
import io.socialsouls.community.core.pooling.regression.Moderators;
import io.socialsouls.community.core.pooling.regression.RegressionFit;
import io.socialsouls.community.core.pooling.regression.Subgroups;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import java.util.List;
import java.util.Optional;

/**
 * What was computed for one tactic beyond its pooled effect.
 *
 * @param bayes the Bayesian answer
 * @param regression effects explained by the file's columns
 * @param subgroups the levels of the first category among these columns
 * @param robust the answer with clusters
 * @param threeLevel the three-level model
 * @param diagnostics what the answer hangs on
 */
record Analyses(
        Optional<BayesianEffect> bayes,
        Optional<RegressionFit> regression,
        Optional<Subgroups> subgroups,
        Optional<ClusterRobust> robust,
        Optional<ThreeLevel> threeLevel,
        Optional<Diagnostics> diagnostics) {
    /** Computes what was asked for. */
    static Analyses of(
            PoolInput input, PoolInput.Tests tests, EffectSizes sizes, PooledEffect effect, AnalysisRequest asked) {
        PoolingPlan plan = effect.plan();
        return new Analyses(
                asked.prior().map(prior -> BayesianPooling.pool(sizes, prior, plan.level())),
                asked.moderators().isEmpty()
                        ? Optional.empty()
                        : Optional.of(MetaRegression.fit(sizes, moderators(input, tests, sizes, asked), plan)),
                category(input, asked).map(column -> Subgroups.of(sizes, tests.cells(column, sizes), plan)),
                asked.cluster()
                        .map(column -> ClusterRobust.of(sizes, tests.cells(column, sizes), plan, asked.robust())),
                asked.threeLevel().map(column -> ThreeLevel.fit(sizes, tests.cells(column, sizes), plan.level())),
                asked.diagnostics() ? Optional.of(Diagnostics.of(sizes, effect)) : Optional.empty());
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

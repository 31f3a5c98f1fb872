package io.socialsouls.community.examples.pool;

import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.regression.IndependentModerators;
import io.socialsouls.community.pooling.regression.MetaRegression;
import io.socialsouls.community.pooling.regression.Moderators;
import io.socialsouls.community.pooling.regression.RedundantModerator;
import io.socialsouls.community.pooling.regression.RegressionFit;
import java.util.List;

/**
 * A regression, and which moderators it does without.
 *
 * @param fit on those that say something of their own
 * @param redundant the others
 */
record ModeratorAnswer(RegressionFit fit, List<RedundantModerator> redundant) {
    private static final int INTERCEPT_ALONE = 1;

    ModeratorAnswer {
        redundant = List.copyOf(redundant);
    }

    static ModeratorAnswer of(EffectSizes sizes, Moderators moderators, PoolingPlan plan) {
        IndependentModerators found = moderators.independent(sizes);
        boolean nothingLeft = found.kept().coefficients().size() == INTERCEPT_ALONE;
        return nothingLeft
                ? new ModeratorAnswer(MetaRegression.fit(sizes, moderators, plan), List.of())
                : new ModeratorAnswer(MetaRegression.fit(sizes, found.kept(), plan), found.redundant());
    }

    /** What was left out, and what it follows from. */
    List<PoolWarning> warnings() {
        return redundant.stream()
                .map(one -> new PoolWarning(
                        "redundant_moderator",
                        List.of(),
                        "The moderator " + one.name()
                                + (one.followsFrom().isEmpty()
                                        ? " is the same in every row"
                                        : " follows from " + String.join(", ", one.followsFrom()))
                                + ": it was left out of the regression."))
                .toList();
    }
}

package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.pooling.bayes.BayesianPooling;
import io.socialsouls.community.pooling.bayes.TauPrior;
import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import io.socialsouls.community.pooling.cluster.ClusterRobust;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.diagnostic.LeaveOneOut;
import io.socialsouls.community.pooling.glmm.CountModel;
import java.util.List;
import java.util.Optional;

/**
 * What is asked beyond one pooled effect.
 *
 * @param prior of the Bayesian answer
 * @param moderators columns of the regression, none for no regression
 * @param cluster the column of clusters for robust intervals
 * @param robust how they are corrected for few clusters
 * @param threeLevel the column of the three-level model
 * @param diagnostics whether to look at what the answer hangs on
 * @param selection where a selection model has its steps, if there is to be one
 * @param counts the model that pools counts as they are, if effects are not pooled
 * @param planning what is asked of the next test
 */
record AnalysisRequest(
        Optional<TauPrior> prior,
        List<String> moderators,
        Optional<String> cluster,
        ClusterRobust.Variance robust,
        Optional<String> threeLevel,
        boolean diagnostics,
        Optional<SelectionSteps> selection,
        Optional<CountModel> counts,
        PlanningRequest planning) {
    AnalysisRequest {
        moderators = List.copyOf(moderators);
    }

    /** Nothing but the pooled effect. */
    static AnalysisRequest nothing() {
        return new AnalysisRequest(
                Optional.empty(),
                List.of(),
                Optional.empty(),
                ClusterRobust.Variance.CR2,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                PlanningRequest.nothing());
    }

    AnalysisRequest with(Optional<CountModel> model, PlanningRequest next) {
        return new AnalysisRequest(prior, moderators, cluster, robust, threeLevel, diagnostics, selection, model, next);
    }

    /** Refuses more tests of one tactic than can be answered for in time, before anything is computed. */
    void checkSize(PoolInput.Tests tests, PlotKind plot) {
        int rows = tests.data().size();
        if (diagnostics) {
            check("--diagnostics", rows, LeaveOneOut.MAX_EFFECTS);
        }
        if (plot.refits()) {
            check("--plot " + plot.option(), rows, LeaveOneOut.MAX_EFFECTS);
        }
        if (prior.isPresent()) {
            check("--bayes", rows, BayesianPooling.MAX_EFFECTS);
        }
        if (selection.isPresent()) {
            check("--bias", rows, SelectionModel.MAX_EFFECTS);
        }
        if (planning.archive().isPresent()) {
            check("--archive", rows, BayesianPooling.MAX_EFFECTS);
        }
        if (threeLevel.isPresent()) {
            check("--three-level", rows, ThreeLevel.MAX_EFFECTS);
        }
    }

    private static void check(String option, int rows, int most) {
        if (rows > most) {
            throw new CommunityException(
                    ErrorCode.INVALID_VALUE,
                    option + ": " + rows + " rows; expected at most " + most + ", for what it computes takes long");
        }
    }
}

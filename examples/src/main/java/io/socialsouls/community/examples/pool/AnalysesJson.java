package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.ends;
import static io.socialsouls.community.examples.pool.JsonNumbers.number;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.pooling.bayes.BayesianEffect;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import io.socialsouls.community.pooling.regression.Coefficient;
import io.socialsouls.community.pooling.regression.RegressionFit;

/** What was computed beyond the pooled effect, as JSON: only what was asked for. */
final class AnalysesJson {
    private AnalysesJson() {}

    static void add(ObjectNode node, Analyses found) {
        found.bayes().ifPresent(bayes -> bayes(node.putObject("bayes"), bayes));
        found.regression().ifPresent(fit -> regression(node.putObject("regression"), fit.fit()));
        found.threeLevel().ifPresent(model -> threeLevel(node.putObject("three_level"), model));
        found.diagnostics().ifPresent(diagnostics -> DiagnosticsJson.add(node, diagnostics));
        found.bias().ifPresent(bias -> BiasJson.add(node, bias));
    }

    private static void bayes(ObjectNode to, BayesianEffect bayes) {
        number(to, "estimate", bayes.estimate());
        ends(to, "ci", bayes.interval());
        number(to, "mean", bayes.mean());
        number(to, "sd", bayes.sd());
        number(to, "tau", bayes.tau());
        ends(to, "tau", bayes.tauInterval());
        ends(to, "predict", bayes.prediction());
    }

    private static void regression(ObjectNode to, RegressionFit fit) {
        ArrayNode coefficients = to.putArray("coefficients");
        for (Coefficient one : fit.coefficients()) {
            ObjectNode row = coefficients.addObject().put("name", one.name());
            number(row, "estimate", one.estimate());
            number(row, "se", one.standardError());
            number(row, "statistic", one.statistic());
            number(row, "p_value", one.pValue());
            ends(row, "ci", one.interval());
        }
        number(to, "qm", fit.qm());
        number(to, "qm_p", fit.qmPValue());
        number(to, "r2", fit.r2());
        number(to, "tau2", fit.tau2());
        number(to, "qe", fit.qe());
        number(to, "qe_p", fit.qePValue());
    }

    private static void threeLevel(ObjectNode to, ThreeLevel model) {
        number(to, "estimate", model.estimate());
        number(to, "se", model.standardError());
        ends(to, "ci", model.interval());
        number(to, "sigma2_between", model.sigma2Between());
        number(to, "sigma2_within", model.sigma2Within());
        number(to, "log_lik", model.logLikelihood());
    }
}

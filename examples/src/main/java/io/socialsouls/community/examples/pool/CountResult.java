package io.socialsouls.community.examples.pool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.plot.result.NamedResult;
import io.socialsouls.community.pooling.glmm.CountFit;
import io.socialsouls.community.pooling.glmm.CountModel;

/**
 * What a mixed model of counts says.
 *
 * @param model which one
 * @param fit its answer
 */
record CountResult(CountModel model, CountFit fit) {
    static CountResult of(PoolInput.Tests tests, CountModel model, PoolingPlan plan) {
        return new CountResult(model, CountFit.of(tests.data(), plan.measure(), model, plan.level()));
    }

    /** The pooled effect, with the effects of single tests as they are usually shown: 1/2 added where a cell is empty. */
    NamedResult named(String name, PoolInput.Tests tests, PoolingPlan plan) {
        PoolingPlan shown =
                plan.withZeroCells(ZeroCells.ONLY_ZERO).withDropDoubleZeros(plan.measure() == EffectMeasure.ODDS_RATIO);
        return NamedResult.pool(name, tests.data(), tests.labels(), shown).withEffect(fit.pooled(shown));
    }

    /** Log-likelihoods: as metafor reports it, at each test's likeliest own effect, and the one that was maximised. */
    void add(ObjectNode node) {
        node.put("method", MethodChoice.GLMM);
        JsonNumbers.number(node, "log_lik", fit.fittedLogLikelihood());
        JsonNumbers.number(node, "marginal_log_lik", fit.logLikelihood());
    }
}

package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.ends;
import static io.socialsouls.community.examples.pool.JsonNumbers.number;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.pooling.cluster.SharedControlModel;

/** Tests, arms, and what they share, as JSON. */
final class SharedControlJson {
    private SharedControlJson() {}

    /** How many tests and treated arms were pooled. */
    static void counts(ObjectNode node, Outcome.Pooled pooled) {
        node.put("tests", pooled.result().tests()).put("arms", pooled.arms());
    }

    /** The model of arms that were kept apart, and what was warned of. */
    static void add(ObjectNode node, Outcome.Pooled pooled) {
        pooled.result().model().ifPresent(model -> model(node.putObject("shared_control"), model));
        ArrayNode warnings = node.putArray("warnings");
        for (PoolWarning one : pooled.warnings()) {
            ObjectNode warning = warnings.addObject().put("kind", one.kind());
            ArrayNode rows = warning.putArray("rows");
            one.rows().forEach(rows::add);
            warning.put("message", one.message());
        }
    }

    private static void model(ObjectNode to, SharedControlModel model) {
        number(to, "estimate", model.estimate());
        number(to, "se", model.standardError());
        ends(to, "ci", model.interval());
        number(to, "sigma2_test", model.sigma2Test());
        number(to, "sigma2_arm", model.sigma2Arm());
        number(to, "log_lik", model.logLikelihood());
    }
}

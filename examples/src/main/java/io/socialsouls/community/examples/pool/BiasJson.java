package io.socialsouls.community.examples.pool;

import static io.socialsouls.community.examples.pool.JsonNumbers.number;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.socialsouls.community.pooling.bias.PrecisionEffect;
import io.socialsouls.community.pooling.bias.SelectionModel;
import java.util.Optional;

/** What tests left untold may have done, as JSON; what cannot be had is {@code null}. */
final class BiasJson {
    private BiasJson() {}

    static void add(ObjectNode node, BiasAnswers found) {
        found.selection()
                .ifPresentOrElse(
                        model -> selection(node.putObject("selection"), model), () -> node.putNull("selection"));
        line(node, "pet", found.pet());
        line(node, "peese", found.peese());
    }

    private static void selection(ObjectNode to, SelectionModel model) {
        number(to, "estimate", model.estimate());
        number(to, "se", model.standardError());
        number(to, "tau2", model.tau2());
        ArrayNode delta = to.putArray("delta");
        model.delta().forEach(delta::add);
        number(to, "log_lik", model.logLikelihood());
        number(to, "lrt", model.likelihoodRatio());
        number(to, "lrt_p", model.ratioPValue());
    }

    private static void line(ObjectNode node, String key, Optional<PrecisionEffect> found) {
        if (found.isEmpty()) {
            node.putNull(key);
            return;
        }
        ObjectNode to = node.putObject(key);
        number(to, "intercept", found.get().intercept());
        number(to, "se", found.get().standardError());
        number(to, "p_value", found.get().pValue());
        number(to, "slope", found.get().slope());
    }
}

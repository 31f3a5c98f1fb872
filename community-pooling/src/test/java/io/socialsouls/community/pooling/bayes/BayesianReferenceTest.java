package io.socialsouls.community.pooling.bayes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** BCG vaccine trials under six priors, answered by another quadrature. */
class BayesianReferenceTest {
    @Test
    void every_figure_agrees_with_the_reference_unless_it_is_infinite_in_truth() {
        Agreement agreement = new Agreement();
        for (JsonNode one : ReferenceFigures.read("bayes.json.gz").get("cases")) {
            TauPrior prior = TauPrior.parse(
                    one.get("prior").asText() + ":" + one.get("scale").asDouble());
            EffectSizes sizes = EffectSizes.of(array(one.get("yi")), array(one.get("vi")));
            BayesianEffect ours = BayesianPooling.pool(sizes, prior, 0.95);
            String label = one.get("name").asText() + " " + prior.text();
            figures(ours)
                    .forEach((name, value) -> agreement.number(
                            label + " " + name, value, one.get(name).asDouble(), 0));
            boolean infinite = sizes.size() == 2 && prior.shape() == TauPrior.Shape.HALF_CAUCHY;
            assertThat(ours.sd().isEmpty()).as(label).isEqualTo(infinite);
        }
        agreement.report("Bayesian pooling");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(177);
    }

    private static Map<String, Double> figures(BayesianEffect ours) {
        Map<String, Double> figures = new TreeMap<>(Map.of(
                "estimate", ours.estimate(),
                "ci_low", ours.interval().low(),
                "ci_high", ours.interval().high(),
                "mean", ours.mean(),
                "tau", ours.tau(),
                "tau_low", ours.tauInterval().low(),
                "tau_high", ours.tauInterval().high(),
                "predict_low", ours.prediction().low(),
                "predict_high", ours.prediction().high()));
        ours.sd().ifPresent(sd -> figures.put("sd", sd));
        return figures;
    }

    private static double[] array(JsonNode list) {
        List<Double> numbers = ReferenceFigures.numbers(list);
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }
}

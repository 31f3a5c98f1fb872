package io.socialsouls.community.pooling.bias;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Made cases with selection, answered by metafor 3.8-1: selmodel on an ML fit, PET and PEESE by lm. */
class SelectionReferenceTest {
    /** The reference's optimiser stops so near its maximum. */
    private static final double SEARCHED = 1e-4;

    private static final Map<String, List<Double>> STEPS =
            Map.of("step_0.025", List.of(0.025), "step_0.05", List.of(0.05), "step_0.025_0.5", List.of(0.025, 0.5));

    @Test
    void pet_and_peese_agree_with_weighted_least_squares_in_r() {
        Agreement agreement = new Agreement();
        for (JsonNode one : cases()) {
            compare(one, "pet", PrecisionEffect.pet(sizes(one)), agreement);
            compare(one, "peese", PrecisionEffect.peese(sizes(one)), agreement);
        }
        agreement.report("PET and PEESE");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(48);
    }

    @Test
    void every_step_function_agrees_with_metafor_or_is_likelier() {
        List<String> differences = new ArrayList<>();
        List<String> likelier = new ArrayList<>();
        int compared = 0;
        for (JsonNode one : cases()) {
            for (Map.Entry<String, List<Double>> steps : STEPS.entrySet()) {
                JsonNode theirs = one.get(steps.getKey());
                String name = one.get("name").asText() + " " + steps.getKey();
                if (theirs == null || !theirs.has("estimate")) {
                    continue;
                }
                SelectionModel ours = SelectionModel.fit(
                        sizes(one), new SelectionSteps(steps.getValue(), SelectionSteps.Side.GREATER), 0.95);
                double gain = ours.logLikelihood() - theirs.get("log_lik").asDouble();
                if (gain > SEARCHED) {
                    likelier.add(name + " by " + gain);
                    continue;
                }
                List<Double> figures = new ArrayList<>(List.of(
                        ours.logLikelihood(),
                        ours.estimate(),
                        ours.standardError(),
                        ours.tau2(),
                        ours.likelihoodRatio(),
                        ours.ratioPValue()));
                figures.addAll(ours.delta());
                List<Double> reference = new ArrayList<>();
                for (String key : List.of("log_lik", "estimate", "se", "tau2", "lrt", "lrt_p")) {
                    reference.add(theirs.get(key).asDouble());
                }
                reference.addAll(ReferenceFigures.numbers(theirs.get("delta")));
                for (int i = 0; i < figures.size(); i++) {
                    compared++;
                    double tolerance = SEARCHED * Math.max(1, Math.abs(reference.get(i)));
                    if (!(Math.abs(figures.get(i) - reference.get(i)) <= tolerance)) {
                        differences.add(name + " " + i + ": " + figures.get(i) + " instead of " + reference.get(i));
                    }
                }
            }
        }
        System.out.println("Reference figures, selection models: compared " + compared + ", agreed "
                + (compared - differences.size()));
        assertThat(differences).isEmpty();
        assertThat(likelier).isEmpty();
        assertThat(compared).isEqualTo(141);
    }

    private static void compare(JsonNode one, String kind, Optional<PrecisionEffect> found, Agreement agreement) {
        PrecisionEffect ours = found.orElseThrow();
        JsonNode theirs = one.get(kind);
        String name = one.get("name").asText() + " " + kind;
        double se = theirs.get("se").asDouble();
        agreement.number(name, ours.intercept(), theirs.get("intercept").asDouble(), se);
        agreement.number(name + " se", ours.standardError(), se, 0);
        agreement.probability(name + " p", ours.pValue(), theirs.get("p_value").asDouble());
        agreement.number(name + " slope", ours.slope(), theirs.get("slope").asDouble(), 1);
    }

    private static JsonNode cases() {
        return ReferenceFigures.read("selection.json.gz").get("cases");
    }

    private static EffectSizes sizes(JsonNode one) {
        return EffectSizes.of(array(one.get("yi")), array(one.get("vi")));
    }

    private static double[] array(JsonNode list) {
        return ReferenceFigures.numbers(list).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}

package io.socialsouls.community.pooling.glmm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Proportion;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made sets of rare counts, answered by rma.glmm of metafor 3.8-1 (lme4, 7 nodes). */
class CountReferenceTest {
    /** The reference's optimiser, and its quadrature with 7 nodes, come so near. */
    private static final double SEARCHED = 1e-4;

    private final List<String> differences = new ArrayList<>();
    private int compared;

    @Test
    void both_models_of_odds_ratios_and_logits_agree_with_metafor() {
        for (JsonNode one : ReferenceFigures.read("glmm.json.gz").get("cases")) {
            List<SummaryData> tables = new ArrayList<>();
            List<SummaryData> arms = new ArrayList<>();
            for (int i = 0; i < one.get("treated_n").size(); i++) {
                long events = one.get("treated_events").get(i).asLong();
                long people = one.get("treated_n").get(i).asLong();
                tables.add(new EventCounts(
                        events,
                        people,
                        one.get("control_events").get(i).asLong(),
                        one.get("control_n").get(i).asLong()));
                arms.add(new Proportion(events, people));
            }
            for (CountModel model : CountModel.values()) {
                compare(
                        one.get("name").asText() + " " + model.code(),
                        CountFit.of(tables, EffectMeasure.ODDS_RATIO, model, 0.95),
                        one.get("models").get(model.code()));
            }
            compare(
                    one.get("name").asText() + " PLO",
                    CountFit.of(arms, EffectMeasure.PROPORTION_LOGIT, CountModel.UNCONDITIONAL, 0.95),
                    one.get("PLO"));
        }
        System.out.println("Reference figures, mixed models of counts: compared " + compared + ", agreed "
                + (compared - differences.size()));
        assertThat(differences).isEmpty();
        assertThat(compared).isEqualTo(80);
    }

    private void compare(String name, CountFit ours, JsonNode theirs) {
        compare(name, "estimate", ours.estimate(), theirs);
        compare(name, "se", ours.standardError(), theirs);
        compare(name, "tau2", ours.tau2(), theirs);
        compare(name, "log_lik", ours.fittedLogLikelihood(), theirs);
        if (theirs.has("ci_low")) {
            compare(name, "ci_low", ours.interval().low(), theirs);
            compare(name, "ci_high", ours.interval().high(), theirs);
        }
    }

    private void compare(String name, String key, double ours, JsonNode theirs) {
        compared++;
        double reference = theirs.get(key).asDouble();
        if (!(Math.abs(ours - reference) <= SEARCHED * Math.max(1, Math.abs(reference)))) {
            differences.add(name + " " + key + ": " + ours + " instead of " + reference);
        }
    }
}

package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.Comparison;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.TreatedArm;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.ArmEffects;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Made tests of one to five arms on one control, answered by metafor 3.8-1 (R 4.2.2): rma.mv, and rma of combined arms. */
class SharedControlReferenceTest {
    @Test
    void arms_with_their_covariance_agree_with_metafor_or_are_likelier() {
        Agreement agreement = new Agreement();
        List<String> stoppedEarly = new ArrayList<>();
        for (JsonNode one : cases()) {
            for (JsonNode theirs : one.get("covariance")) {
                EffectMeasure measure =
                        EffectMeasure.ofCode(theirs.get("measure").asText());
                ArmEffects arms = ArmEffects.of(tests(one), plan(measure));
                String label = one.get("name").asText() + " " + measure.code() + " ";
                for (int i = 0; i < arms.size(); i++) {
                    agreement.number(
                            label + "effect " + i,
                            arms.sizes().effect(i),
                            theirs.get("yi").get(i).asDouble(),
                            Math.sqrt(arms.sizes().variance(i)));
                    agreement.number(
                            label + "variance " + i,
                            arms.sizes().variance(i),
                            theirs.get("vi").get(i).asDouble(),
                            0);
                    // The only arm of a test shares its control with none.
                    if (arms.control(i) > 0) {
                        agreement.number(
                                label + "shared " + i,
                                arms.sizes().variance(i) - arms.own(i),
                                theirs.get("control_variance").get(i).asDouble(),
                                arms.sizes().variance(i));
                    }
                }
                stoppedEarly.addAll(model(agreement, label, SharedControlModel.fit(arms, 0.95), theirs.get("nested")));
            }
        }
        agreement.report("arms on one control, with covariance");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_171);
        assertThat(stoppedEarly).containsExactly("multiarm-a RR");
    }

    /** Their search for the variances ends where the likelihood hardly rises any more: which of them are further off than 1e-6. */
    private static List<String> model(Agreement agreement, String label, SharedControlModel ours, JsonNode theirs) {
        double se = theirs.get("se").asDouble();
        double logLikelihood = theirs.get("log_lik").asDouble();
        assertThat(ours.logLikelihood()).as(label).isGreaterThanOrEqualTo(logLikelihood - 1e-11);
        agreement.searched(
                label + "estimate", ours.estimate(), theirs.get("estimate").asDouble(), se);
        agreement.searched(label + "se", ours.standardError(), se, 0);
        agreement.searched(
                label + "low", ours.interval().low(), theirs.get("ci_low").asDouble(), se);
        agreement.searched(
                label + "high", ours.interval().high(), theirs.get("ci_high").asDouble(), se);
        double tau2 = ours.sigma2Test() + ours.sigma2Arm();
        double test = Math.abs(ours.sigma2Test() - theirs.get("sigma2_test").asDouble());
        double arm = Math.abs(ours.sigma2Arm() - theirs.get("sigma2_arm").asDouble());
        assertThat(Math.max(test, arm)).as(label).isLessThan(1e-5 * tau2);
        return Math.max(test, arm) > 1e-6 * tau2 ? List.of(label.strip()) : List.of();
    }

    @Test
    void combined_arms_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (JsonNode one : cases()) {
            one.get("combined").properties().forEach(entry -> {
                PoolingPlan plan = plan(EffectMeasure.ofCode(entry.getKey()));
                EffectSizes sizes = EffectSizes.of(tests(one), plan);
                String label = one.get("name").asText() + " " + entry.getKey() + " ";
                for (int i = 0; i < sizes.size(); i++) {
                    double variance = entry.getValue().get("vi").get(i).asDouble();
                    agreement.number(label + "variance " + i, sizes.variance(i), variance, 0);
                    agreement.number(
                            label + "effect " + i,
                            sizes.effect(i),
                            entry.getValue().get("yi").get(i).asDouble(),
                            Math.sqrt(variance));
                }
                for (InferenceTest test :
                        List.of(InferenceTest.Z, InferenceTest.KNAPP_HARTUNG, InferenceTest.TRUNCATED_KNAPP_HARTUNG)) {
                    PooledEffect ours = Pooling.pool(sizes, plan.withTest(test));
                    JsonNode theirs = entry.getValue().get("reml").get(test.code());
                    double se = theirs.get("se").asDouble();
                    String name = label + test.code() + " ";
                    agreement.number(
                            name + "estimate",
                            ours.estimate(),
                            theirs.get("estimate").asDouble(),
                            se);
                    agreement.number(name + "se", ours.standardError(), se, 0);
                    agreement.number(
                            name + "low",
                            ours.interval().low(),
                            theirs.get("ci_low").asDouble(),
                            se);
                    agreement.number(
                            name + "high",
                            ours.interval().high(),
                            theirs.get("ci_high").asDouble(),
                            se);
                }
            });
        }
        agreement.report("arms on one control, combined");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(452);
    }

    private static PoolingPlan plan(EffectMeasure measure) {
        return PoolingPlan.of(measure).withTest(InferenceTest.Z);
    }

    private static JsonNode cases() {
        return ReferenceFigures.read("multiarm.json.gz").get("cases");
    }

    private static List<MultiArm> tests(JsonNode one) {
        Map<String, List<TreatedArm>> tests = new LinkedHashMap<>();
        for (JsonNode row : one.get("rows")) {
            List<TreatedArm> arms = tests.computeIfAbsent(row.get("test").asText(), name -> new ArrayList<>());
            arms.add(new TreatedArm("arm " + arms.size(), comparison(row)));
        }
        return tests.values().stream().map(MultiArm::new).toList();
    }

    private static Comparison comparison(JsonNode row) {
        if (row.has("treated_events")) {
            return new EventCounts(
                    row.get("treated_events").asLong(),
                    row.get("treated_n").asLong(),
                    row.get("control_events").asLong(),
                    row.get("control_n").asLong());
        }
        return new ArmMeans(
                row.get("treated_mean").asDouble(),
                row.get("treated_sd").asDouble(),
                row.get("treated_n").asLong(),
                row.get("control_mean").asDouble(),
                row.get("control_sd").asDouble(),
                row.get("control_n").asLong());
    }
}

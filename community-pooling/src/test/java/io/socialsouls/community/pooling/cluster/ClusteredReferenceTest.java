package io.socialsouls.community.pooling.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Made clusters, answered by metafor 3.8-1 with clubSandwich (R 4.2.2). */
class ClusteredReferenceTest {
    private static final PoolingPlan PLAN = PoolingPlan.of(EffectMeasure.GENERIC);

    @Test
    void robust_standard_errors_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (JsonNode one : cases()) {
            for (ClusterRobust.Variance variance : ClusterRobust.Variance.values()) {
                ClusterRobust ours = ClusterRobust.of(sizes(one), clusters(one), PLAN, variance);
                JsonNode theirs = one.get(variance.name());
                String label = one.get("name").asText() + " " + variance + " ";
                double se = theirs.get("se").asDouble();
                agreement.number(
                        label + "estimate",
                        ours.estimate(),
                        theirs.get("estimate").asDouble(),
                        se);
                agreement.number(label + "se", ours.standardError(), se, 0);
                agreement.number(label + "df", ours.df(), theirs.get("df").asDouble(), 0);
                agreement.number(
                        label + "statistic",
                        ours.statistic().orElseThrow(),
                        theirs.get("stat").asDouble(),
                        1);
                agreement.number(
                        label + "p",
                        ours.pValue().orElseThrow(),
                        theirs.get("pval").asDouble(),
                        1);
                agreement.number(
                        label + "low",
                        ours.interval().low(),
                        theirs.get("ci.lb").asDouble(),
                        se);
                agreement.number(
                        label + "high",
                        ours.interval().high(),
                        theirs.get("ci.ub").asDouble(),
                        se);
            }
        }
        agreement.report("cluster-robust");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(210);
    }

    @Test
    void three_levels_agree_with_metafor_where_its_search_reaches_the_maximum_and_are_likelier_elsewhere() {
        Agreement agreement = new Agreement();
        List<String> stoppedEarly = new ArrayList<>();
        for (JsonNode one : cases()) {
            JsonNode theirs = one.get("threelevel");
            ThreeLevel ours = ThreeLevel.fit(sizes(one), clusters(one), 0.95);
            String label = one.get("name").asText();
            double logLikelihood = theirs.get("logLik").asDouble();
            assertThat(ours.logLikelihood()).as(label).isGreaterThanOrEqualTo(logLikelihood - 1e-12);
            if (ours.logLikelihood() > logLikelihood + 1e-12) {
                stoppedEarly.add(label);
                continue;
            }
            double se = theirs.get("se").asDouble();
            agreement.searched(
                    label + " estimate", ours.estimate(), theirs.get("estimate").asDouble(), se);
            agreement.searched(label + " se", ours.standardError(), se, 0);
            agreement.searched(
                    label + " low", ours.interval().low(), theirs.get("ci.lb").asDouble(), se);
            agreement.searched(
                    label + " high", ours.interval().high(), theirs.get("ci.ub").asDouble(), se);
            agreement.searched(
                    label + " between",
                    ours.sigma2Between(),
                    theirs.get("sigma2_between").asDouble(),
                    0.1);
            agreement.searched(
                    label + " within",
                    ours.sigma2Within(),
                    theirs.get("sigma2_within").asDouble(),
                    0.1);
            agreement.searched(label + " log-likelihood", ours.logLikelihood(), logLikelihood, 0);
        }
        agreement.report("three levels");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(21);
        assertThat(stoppedEarly).containsExactly("made 1", "made 2", "made 5", "made 6", "made 7", "made 9", "made 10");
    }

    private static JsonNode cases() {
        return ReferenceFigures.read("clustered.json.gz").get("cases");
    }

    private static EffectSizes sizes(JsonNode one) {
        return EffectSizes.of(array(one.get("yi")), array(one.get("vi")));
    }

    private static double[] array(JsonNode list) {
        return ReferenceFigures.numbers(list).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static List<String> clusters(JsonNode one) {
        List<String> clusters = new ArrayList<>();
        one.get("cluster").forEach(name -> clusters.add(name.asText()));
        return clusters;
    }
}

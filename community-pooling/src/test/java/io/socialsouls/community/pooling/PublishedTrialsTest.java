package io.socialsouls.community.pooling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ZeroCells;
import io.socialsouls.community.pooling.ReferenceFigures.Effects;
import io.socialsouls.community.pooling.ReferenceFigures.Fit;
import io.socialsouls.community.pooling.ReferenceFigures.TrialSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counts from published papers, named in the resource, with the answers of metafor 3.8-1 (R 4.2.2). */
class PublishedTrialsTest {
    private static final List<TrialSet> SETS = ReferenceFigures.publishedTrials();

    @Test
    void effects_under_every_rule_for_zero_cells_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (TrialSet set : SETS) {
            set.escalc().forEach((key, theirs) -> compare(set, key, theirs, agreement));
        }
        agreement.report("effects of published counts");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(2_450);
    }

    @Test
    void pooled_counts_agree_with_metafor() {
        Agreement agreement = new Agreement();
        for (TrialSet set : SETS) {
            set.fits().forEach((measure, fits) -> {
                for (Fit fit : fits) {
                    PoolingPlan plan = PoolingPlan.of(EffectMeasure.ofCode(measure))
                            .withMethod(fit.method())
                            .withTest(fit.test());
                    EffectSizes sizes = EffectSizes.of(set.counts(), plan);
                    double meanVariance = IntStream.range(0, sizes.size())
                            .mapToDouble(sizes::variance)
                            .average()
                            .orElseThrow();
                    String label = set.name() + " " + measure + " " + fit.method() + " " + fit.test();
                    agreement.pooled(label, Pooling.pool(sizes, plan), fit, meanVariance);
                }
            });
        }
        agreement.report("published trials");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_710);
    }

    @Test
    void the_bcg_vaccine_halves_the_risk_of_tuberculosis() {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.RISK_RATIO).withTest(InferenceTest.Z);
        PooledEffect pooled = Pooling.pool(EffectSizes.of(SETS.get(0).counts(), plan), plan);
        assertThat(pooled.k()).isEqualTo(13);
        assertThat(pooled.estimate()).isCloseTo(-0.7145323, within(5e-8));
        assertThat(pooled.heterogeneity().tau2()).isCloseTo(0.3132433, within(5e-8));
        assertThat(EffectMeasure.RISK_RATIO.display(pooled.estimate())).isCloseTo(0.489, within(5e-4));
    }

    private static void compare(TrialSet set, String key, Effects theirs, Agreement agreement) {
        EffectSizes ours = EffectSizes.of(set.counts(), plan(key));
        int next = 0;
        for (int i = 0; i < theirs.effects().size(); i++) {
            double effect = theirs.effects().get(i);
            double variance = theirs.variances().get(i);
            // metafor keeps a risk difference whose variance is 0, and cannot weight it; here it is left out.
            if (Double.isFinite(effect) && variance > 0) {
                String label = set.name() + " " + key + " row " + i;
                assertThat(ours.source(next)).as(label).isEqualTo(i);
                agreement.number(label + " effect", ours.effect(next), effect, Math.sqrt(variance));
                agreement.number(label + " variance", ours.variance(next), variance, 0);
                next++;
            }
        }
        assertThat(ours.size()).as(set.name() + " " + key).isEqualTo(next);
    }

    private static PoolingPlan plan(String key) {
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.ofCode(key.substring(0, 2)));
        return switch (key.substring(2)) {
            case "" -> plan;
            case "/add=0.5,to=all" -> plan.withZeroCells(ZeroCells.ALL);
            case "/add=0,to=none" -> plan.withZeroCells(ZeroCells.NONE);
            case "/drop00" -> plan.withDropDoubleZeros(true);
            default -> throw new IllegalArgumentException(key);
        };
    }
}

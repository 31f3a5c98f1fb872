package io.socialsouls.community.pooling.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.bayes.InformedEffect;
import io.socialsouls.community.pooling.cluster.ThreeLevel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private static final double[] EFFECTS = {0.02, 0.11, -0.03, 0.3, 0.22, -0.12, 0.05, 0.4};
    private static final double[] VARIANCES = {0.004, 0.003, 0.01, 0.006, 0.002, 0.005, 0.004, 0.02};
    private static final List<String> TACTICS = List.of("a", "a", "b", "c", "c", "b", "a", "d");
    private static final EffectSizes SIZES = EffectSizes.of(EFFECTS, VARIANCES);
    private static final EffectSizes NEXT = EffectSizes.of(new double[] {0.15, 0.02}, new double[] {0.01, 0.02});

    @Test
    void it_is_the_three_level_model_of_tests_within_tactics() {
        Archive archive = Archive.of(SIZES, TACTICS);
        ThreeLevel model = ThreeLevel.fit(SIZES, TACTICS, 0.95);
        assertThat(archive.mean()).isEqualTo(model.estimate());
        assertThat(archive.between() * archive.between()).isCloseTo(model.sigma2Between(), within(1e-15));
        assertThat(archive.within() * archive.within()).isCloseTo(model.sigma2Within(), within(1e-15));
        assertThat(archive.prior().mean()).isEqualTo(model.estimate());
        double variance = model.standardError() * model.standardError() + model.sigma2Between();
        assertThat(archive.prior().sd()).isCloseTo(Math.sqrt(variance), within(1e-15));
    }

    @Test
    void tactics_are_ranked_by_what_a_joint_normal_distribution_expects_of_them() {
        Archive archive = Archive.of(SIZES, TACTICS);
        assertThat(archive.tactics()).extracting(RankedTactic::name).containsExactly("d", "c", "a", "b");
        double between = archive.between() * archive.between();
        double within = archive.within() * archive.within();
        for (RankedTactic tactic : archive.tactics()) {
            assertThat(tactic.effect())
                    .isCloseTo(expected(tactic.name(), archive.mean(), between, within), within(1e-9));
        }
    }

    @Test
    void a_pool_stands_among_them_at_its_rank() {
        Archive archive = Archive.of(SIZES, TACTICS);
        assertThat(archive.rank(10)).isEqualTo(1);
        assertThat(archive.rank(archive.tactics().get(1).effect() - 1e-9)).isEqualTo(3);
        assertThat(archive.rank(-10)).isEqualTo(5);
    }

    @Test
    void it_draws_a_new_tactic_towards_the_others() {
        Archive archive = Archive.of(SIZES, TACTICS);
        InformedEffect pooled = archive.pool(NEXT, 0.95);
        assertThat(pooled).isEqualTo(InformedEffect.pool(NEXT, archive.prior(), archive.within(), 0.95));
        assertThat(archive.nextAbove(NEXT, pooled.prediction().high())).isCloseTo(0.025, within(1e-9));
    }

    @Test
    void too_few_tactics_are_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Archive.of(SIZES, List.of("a", "a", "b", "b", "a", "a", "a", "a")))
                .withMessageContaining("at least 3");
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Archive.of(SIZES, List.of("a", "b", "c", "d", "e", "f", "g", "h")))
                .withMessageContaining("with two effects or more");
    }

    /** The mean of mu + a given all effects, by eliminating rows of the full covariance matrix. */
    private static double expected(String tactic, double mean, double between, double within) {
        int k = EFFECTS.length;
        double[][] rows = new double[k][k + 1];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                rows[i][j] =
                        (TACTICS.get(i).equals(TACTICS.get(j)) ? between : 0) + (i == j ? within + VARIANCES[i] : 0);
            }
            rows[i][k] = EFFECTS[i] - mean;
        }
        for (int p = 0; p < k; p++) {
            for (int i = 0; i < k; i++) {
                double factor = i == p ? 0 : rows[i][p] / rows[p][p];
                for (int j = p; j <= k; j++) {
                    rows[i][j] -= factor * rows[p][j];
                }
            }
        }
        double sum = mean;
        for (int i = 0; i < k; i++) {
            sum += TACTICS.get(i).equals(tactic) ? between * rows[i][k] / rows[i][i] : 0;
        }
        return sum;
    }
}

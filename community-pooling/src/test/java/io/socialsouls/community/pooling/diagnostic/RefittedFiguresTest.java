package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.DiagnosticFigures;
import io.socialsouls.community.pooling.DiagnosticFigures.Case;
import io.socialsouls.community.pooling.DiagnosticFigures.Table;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.Pooling;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Leave-one-out, cumulative and influence of the made cases against metafor 3.8-1 (R 4.2.2). */
class RefittedFiguresTest {
    /** Here metafor's REML stops at tau² = 0, a local maximum, with all effects and without any but one. */
    private static final int TWO_MAXIMA = 466;
    /** The same, without its effect 5. */
    private static final int TWO_MAXIMA_WITHOUT = 108;

    private static final int WITHOUT = 5;

    private static final List<Case> CASES = DiagnosticFigures.cases();

    private final Agreement agreement = new Agreement();

    @Test
    void leaving_out_each_effect_agrees_with_metafor() {
        for (Case one : CASES) {
            for (Table table : one.leaveOneOut()) {
                List<PooledEffect> ours = LeaveOneOut.of(one.made().data().sizes(), table.plan());
                for (int row = 0; row < table.rows(); row++) {
                    compare(one, table, row, ours.get(row), false);
                }
            }
        }
        agreement.report("leave one out");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(108_756);
    }

    @Test
    void pooling_one_after_the_other_agrees_with_metafor() {
        for (Case one : CASES) {
            for (Table table : one.cumulative()) {
                List<PooledEffect> ours = CumulativePooling.of(one.made().data().sizes(), table.plan());
                for (int row = 0; row < table.rows(); row++) {
                    compare(one, table, row, ours.get(row), endedEarly(one, table, row));
                }
            }
        }
        agreement.report("cumulative");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(94_158);
    }

    @Test
    void influence_agrees_with_metafor() {
        for (Case one : CASES) {
            for (Table table : one.influence()) {
                List<Influence> ours = Influence.of(one.made().data().sizes(), table.plan());
                for (int row = 0; row < table.rows(); row++) {
                    if (!isLowerMaximum(one, table, row) && Double.isFinite(table.get(0, row))) {
                        compareInfluence(one, table, row, ours.get(row));
                    }
                }
            }
        }
        agreement.report("influence");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(70_592);
    }

    @Test
    void without_one_effect_too_the_higher_of_two_maxima_is_taken() {
        Case one = CASES.stream()
                .filter(each -> each.made().id() == TWO_MAXIMA_WITHOUT)
                .findFirst()
                .orElseThrow();
        Table theirs = one.leaveOneOut().stream()
                .filter(table -> table.method().equals("REML"))
                .findFirst()
                .orElseThrow();
        EffectSizes left = one.made().data().sizes().without(WITHOUT);
        assertThat(theirs.get(6, WITHOUT)).isZero();

        double tau2 = Pooling.pool(left, theirs.plan()).heterogeneity().tau2();

        assertThat(tau2).isBetween(1054.99492, 1054.99493);
        assertThat(restricted(left, tau2))
                .isGreaterThan(restricted(left, 0))
                .isGreaterThan(restricted(left, tau2 * 0.99))
                .isGreaterThan(restricted(left, tau2 * 1.01));
    }

    private static double restricted(EffectSizes sizes, double tau2) {
        double logs = 0;
        double weight = 0;
        double sum = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double w = 1 / (sizes.variance(i) + tau2);
            logs -= Math.log(w);
            weight += w;
            sum += w * sizes.effect(i);
        }
        double squares = 0;
        for (int i = 0; i < sizes.size(); i++) {
            double residual = sizes.effect(i) - sum / weight;
            squares += residual * residual / (sizes.variance(i) + tau2);
        }
        return -0.5 * (logs + Math.log(weight) + squares);
    }

    /** metafor's own search for tau² failed where its row is not defined. */
    private void compare(Case one, Table table, int row, PooledEffect ours, boolean endedEarly) {
        if (isLowerMaximum(one, table, row) || Double.isNaN(table.get(0, row))) {
            return;
        }
        String label = one.made().id() + " " + table.method() + " row " + row + " ";
        double se = table.get(1, row);
        agreement.number(label + "estimate", ours.estimate(), table.get(0, row), se);
        if (!endedEarly) {
            agreement.number(label + "se", ours.standardError(), se, se);
        }
        boolean knha = table.columns().size() == 5;
        agreement.number(label + "low", ours.interval().low(), table.get(knha ? 2 : 4, row), se);
        agreement.number(label + "high", ours.interval().high(), table.get(knha ? 3 : 5, row), se);
        if (table.plan().method() != PoolingMethod.COMMON_EFFECT) {
            agreement.number(
                    label + "tau2",
                    ours.heterogeneity().tau2(),
                    table.get(knha ? 4 : 6, row),
                    one.made().data().meanVariance());
        }
        if (!knha) {
            compareTests(label, table, row, ours, endedEarly);
        }
    }

    private void compareTests(String label, Table table, int row, PooledEffect ours, boolean endedEarly) {
        if (!endedEarly) {
            agreement.number(label + "statistic", orNaN(ours.statistic()), table.get(2, row), 1);
        }
        agreement.probability(label + "p", orNaN(ours.pValue()), table.get(3, row));
        agreement.number(label + "i2", ours.heterogeneity().i2(), table.get(7, row), 1);
        agreement.number(label + "h2", ours.heterogeneity().h2(), table.get(8, row), 1);
        agreement.number(label + "q", ours.heterogeneity().q(), table.get(9, row), 1);
        agreement.probability(label + "q_p", ours.heterogeneity().qPValue(), table.get(10, row));
    }

    private void compareInfluence(Case one, Table table, int row, Influence ours) {
        String label = one.made().id() + " " + table.method() + " row " + row + " ";
        double meanVariance = one.made().data().meanVariance();
        agreement.number(label + "rstudent", orNaN(ours.rstudent()), table.get(0, row), 1);
        agreement.number(label + "dffits", orNaN(ours.dffits()), table.get(1, row), 1);
        agreement.number(label + "cook_d", orNaN(ours.cookDistance()), table.get(2, row), 1);
        agreement.number(label + "cov_r", orNaN(ours.covarianceRatio()), table.get(3, row), 1);
        agreement.number(label + "tau2_del", orNaN(ours.tau2Deleted()), table.get(4, row), meanVariance);
        agreement.number(label + "q_del", orNaN(ours.qDeleted()), table.get(5, row), 1);
        agreement.number(label + "hat", ours.hat(), table.get(6, row), 1);
        agreement.number(label + "weight", ours.weight(), table.get(7, row), 1);
    }

    /** Here metafor's search for tau² ends early: tau² agrees, the standard error to 1.7e-8 only. */
    private static boolean endedEarly(Case one, Table table, int row) {
        return one.made().id() == 371 && row == 4 && table.plan().method() == PoolingMethod.REML;
    }

    private static boolean isLowerMaximum(Case one, Table table, int row) {
        return table.plan().method() == PoolingMethod.REML
                && (one.made().id() == TWO_MAXIMA || (one.made().id() == TWO_MAXIMA_WITHOUT && row == WITHOUT));
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}

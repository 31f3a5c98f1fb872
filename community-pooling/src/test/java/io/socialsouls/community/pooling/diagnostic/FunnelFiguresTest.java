package io.socialsouls.community.pooling.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.DiagnosticFigures;
import io.socialsouls.community.pooling.DiagnosticFigures.Case;
import io.socialsouls.community.pooling.DiagnosticFigures.Filled;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Egger, Begg, trim and fill and fail-safe N of the made cases against metafor 3.8-1 (R 4.2.2). */
class FunnelFiguresTest {
    /** Here metafor's REML stops at tau² = 0, a local maximum. */
    private static final int TWO_MAXIMA = 466;

    /** Here its tau² ends near 1e-14 where it is 0, which a p-value of 1e-187 and less shows in its sixth digit. */
    private static final Set<Integer> ABOVE_ZERO = Set.of(63, 85);

    private static final List<Case> CASES = DiagnosticFigures.cases();

    private final Agreement agreement = new Agreement();

    @Test
    void egger_agrees_with_metafor_and_is_absent_where_no_line_can_be_drawn() {
        for (Case one : CASES) {
            Optional<EggerTest> ours = EggerTest.of(one.made().data().sizes());
            if (one.egger().isEmpty()) {
                assertThat(ours).as("case %s", one.made().id()).isEmpty();
            } else {
                String label = "Egger " + one.made().id();
                EggerTest test = ours.orElseThrow();
                agreement.number(label, test.statistic(), one.egger().get(0), 1);
                agreement.number(label + " df", test.df(), one.egger().get(1), 1);
                agreement.probability(label + " p", test.pValue(), one.egger().get(2));
            }
        }
        agreement.report("Egger");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(1_179);
    }

    /** R has no exact p-value for more than 170 effects: its factorials overflow. */
    @Test
    void begg_agrees_with_metafor_and_is_absent_where_ranks_are_all_tied() {
        for (Case one : CASES) {
            Optional<BeggTest> ours = BeggTest.of(one.made().data().sizes());
            if (one.begg().isEmpty()) {
                assertThat(ours).as("case %s", one.made().id()).isEmpty();
            } else {
                String label = "Begg " + one.made().id();
                agreement.number(label, ours.orElseThrow().tau(), one.begg().get(0), 1);
                if (Double.isFinite(one.begg().get(1))) {
                    agreement.probability(
                            label + " p",
                            ours.orElseThrow().pValue(),
                            one.begg().get(1));
                }
            }
        }
        agreement.report("Begg");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(858);
    }

    @Test
    void trim_and_fill_agrees_with_metafor() {
        for (Case one : CASES) {
            for (Filled theirs : one.trimAndFill()) {
                if (one.made().id() != TWO_MAXIMA || theirs.plan().method() != PoolingMethod.REML) {
                    compare(one, theirs);
                }
            }
        }
        agreement.report("trim and fill");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(14_642);
    }

    private void compare(Case one, Filled theirs) {
        TrimAndFill.Estimator estimator = TrimAndFill.Estimator.valueOf(
                theirs.key().substring(theirs.key().indexOf('/') + 1));
        TrimAndFill ours = TrimAndFill.of(one.made().data().sizes(), theirs.plan(), estimator);
        String label = one.made().id() + " " + theirs.key() + " ";
        double se = theirs.figures().get(1);
        PooledEffect effect = ours.effect();
        assertThat(ours.side().name()).as(label).isEqualToIgnoringCase(theirs.side());
        agreement.number(label + "missing", ours.missing(), theirs.missing(), 1);
        agreement.number(label + "estimate", effect.estimate(), theirs.figures().get(0), se);
        agreement.number(label + "se", effect.standardError(), se, se);
        if (!ABOVE_ZERO.contains(one.made().id())) {
            agreement.probability(
                    label + "p", orNaN(effect.pValue()), theirs.figures().get(2));
        }
        agreement.number(
                label + "low", effect.interval().low(), theirs.figures().get(3), se);
        agreement.number(
                label + "high", effect.interval().high(), theirs.figures().get(4), se);
        agreement.number(
                label + "tau2",
                effect.heterogeneity().tau2(),
                theirs.figures().get(5),
                one.made().data().meanVariance());
        assertThat(ours.filled()).as(label).hasSameSizeAs(theirs.filled());
        for (int i = 0; i < theirs.filled().size(); i++) {
            agreement.number(
                    label + "filled " + i,
                    ours.filled().get(i).effect(),
                    theirs.filled().get(i),
                    se);
        }
    }

    @Test
    void fail_safe_n_agrees_with_metafor() {
        for (Case one : CASES) {
            FailSafeN ours = FailSafeN.of(one.made().data().sizes(), DiagnosticFigures.plan("EE"));
            String label = "fail-safe N " + one.made().id();
            agreement.number(
                    label + " Rosenthal", ours.rosenthal(), one.failSafeN().get(0), 0);
            agreement.number(
                    label + " Orwin", orNaN(ours.orwin()), one.failSafeN().get(1), 0);
            agreement.number(
                    label + " Rosenberg", ours.rosenberg(), one.failSafeN().get(2), 0);
        }
        agreement.report("fail-safe N");
        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.compared()).isEqualTo(475 * 3);
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }
}

package io.socialsouls.community.pooling.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.pooling.Agreement;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.ReferenceFigures;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** 108 made cases with one or two moderators, fitted by metafor 3.8-1 (R 4.2.2). */
class RegressionReferenceTest {
    /** Here metafor's ML stops at tau² = 0, a local maximum. */
    private static final int TWO_FULL_MAXIMA = 108;
    /** Without moderators metafor's iterations end just above tau² = 0 here, and R² compares two of such ends. */
    private static final Set<String> COMPARED_ROUNDING =
            Set.of("63 ML", "276 ML", "327 ML", "360 ML", "360 REML", "402 ML", "426 ML");

    private static final double TINY = 1e-12;

    @Test
    void every_figure_of_every_made_case_agrees_with_metafor() {
        Agreement agreement = new Agreement();
        Set<String> zeroInstead = new TreeSet<>();
        for (JsonNode one : cases()) {
            int id = one.get("id").asInt();
            one.get("fits").properties().forEach(entry -> {
                String[] names = entry.getKey().split("/", -1);
                boolean undefined = one.get("kind").asText().equals("identical") && names[1].equals("knha");
                boolean lowerMaximum = id == TWO_FULL_MAXIMA && names[0].equals("ML");
                if (!undefined && !lowerMaximum) {
                    RegressionFit ours = fit(one, names[0], names[1]);
                    compare(id + " " + entry.getKey() + " ", ours, entry.getValue(), meanVariance(one), agreement);
                    double r2 = entry.getValue().get(1).get(2).asDouble();
                    if (COMPARED_ROUNDING.contains(id + " " + names[0])) {
                        assertThat(ours.r2()).hasValue(0);
                        zeroInstead.add(id + " " + names[0]);
                    } else {
                        agreement.number(
                                id + " " + entry.getKey() + " r2", ours.r2().orElseThrow(), r2, 1);
                    }
                }
            });
        }
        agreement.report("meta-regression");
        assertThat(agreement.differences()).isEmpty();
        assertThat(zeroInstead).isEqualTo(new TreeSet<>(COMPARED_ROUNDING));
        assertThat(agreement.compared()).isEqualTo(33_576);
    }

    @Test
    void ml_takes_the_higher_of_two_maxima_where_metafor_stops_at_the_lower_one() {
        for (JsonNode one : cases()) {
            if (one.get("id").asInt() == TWO_FULL_MAXIMA) {
                PlainRegression plain = new PlainRegression(array(one.get("yi")), array(one.get("vi")), columns(one));
                double ours = fit(one, "ML", "z").tau2();
                double theirs = one.get("fits").get("ML/z").get(1).get(3).asDouble();
                assertThat(plain.full(ours))
                        .isGreaterThan(plain.full(theirs))
                        .isGreaterThan(plain.full(ours * 0.999))
                        .isGreaterThan(plain.full(ours * 1.001));
            }
        }
    }

    private static void compare(
            String label, RegressionFit ours, JsonNode theirs, double meanVariance, Agreement agreement) {
        for (int j = 0; j < ours.coefficients().size(); j++) {
            Coefficient one = ours.coefficients().get(j);
            List<Double> figures = ReferenceFigures.numbers(theirs.get(0).get(j));
            double se = figures.get(1);
            agreement.number(label + one.name(), one.estimate(), figures.get(0), se);
            agreement.number(label + one.name() + " se", one.standardError(), se, 0);
            agreement.number(label + one.name() + " statistic", one.statistic().orElse(Double.NaN), figures.get(2), 1);
            probability(label + one.name() + " p", one.pValue().orElse(Double.NaN), figures.get(3), agreement);
            agreement.number(label + one.name() + " low", one.interval().low(), figures.get(4), se);
            agreement.number(label + one.name() + " high", one.interval().high(), figures.get(5), se);
        }
        List<Double> figures = ReferenceFigures.numbers(theirs.get(1));
        agreement.number(label + "qm", ours.qm().orElse(Double.NaN), figures.get(0), 1);
        probability(label + "qm p", ours.qmPValue().orElse(Double.NaN), figures.get(1), agreement);
        agreement.number(label + "tau2", ours.tau2(), figures.get(3), meanVariance);
        agreement.number(label + "i2", ours.i2(), figures.get(4), 1);
        agreement.number(label + "h2", ours.h2(), figures.get(5), 1);
        agreement.number(label + "qe", ours.qe(), figures.get(6), 1);
        probability(label + "qe p", ours.qePValue(), figures.get(7), agreement);
    }

    private static void probability(String label, double ours, double theirs, Agreement agreement) {
        if (theirs < TINY) {
            // Below the normal range R answers 0.
            agreement.searched(label, ours, theirs, Double.MIN_NORMAL * 1e6);
        } else {
            agreement.number(label, ours, theirs, 1);
        }
    }

    private static RegressionFit fit(JsonNode one, String method, String test) {
        Moderators.Builder moderators = Moderators.builder(one.get("yi").size());
        double[][] columns = columns(one);
        for (int j = 0; j < columns.length; j++) {
            moderators.number(one.get("names").get(j).asText(), columns[j]);
        }
        PoolingPlan plan = PoolingPlan.of(EffectMeasure.GENERIC)
                .withMethod(PoolingMethod.ofCode(method))
                .withTest(InferenceTest.ofCode(test));
        EffectSizes sizes = EffectSizes.of(array(one.get("yi")), array(one.get("vi")));
        return MetaRegression.fit(sizes, moderators.build(), plan);
    }

    private static JsonNode cases() {
        return ReferenceFigures.read("regression.json.gz").get("cases");
    }

    private static double meanVariance(JsonNode one) {
        return Arrays.stream(array(one.get("vi"))).average().orElseThrow();
    }

    private static double[][] columns(JsonNode one) {
        double[][] columns = new double[one.get("names").size()][one.get("yi").size()];
        for (int j = 0; j < columns.length; j++) {
            for (int i = 0; i < columns[j].length; i++) {
                columns[j][i] = one.get("moderators").get(i).get(j).asDouble();
            }
        }
        return columns;
    }

    private static double[] array(JsonNode list) {
        return ReferenceFigures.numbers(list).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }
}

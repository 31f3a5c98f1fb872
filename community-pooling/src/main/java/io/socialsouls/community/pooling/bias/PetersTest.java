package io.socialsouls.community.pooling.bias;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.effect.CombinedArms;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Whether small tests tell of other effects than large ones, by regression of log odds ratios or log risk ratios on 1 over
 * the number of people.
 *
 * <p>The standard error of such a ratio depends on the ratio itself, so that Egger's test rejects too often; the number of
 * people does not. Peters, Sutton, Jones, Abrams and Rushton (2006), "Comparison of two methods to detect publication bias
 * in meta-analysis", JAMA 295, 676-680: weights 1 / (1 / events + 1 / non-events) of both arms together, the dispersion is
 * estimated. A test in which nobody, or everybody, had the event has no weight and does not count.
 *
 * @param slope of the effects over 1 / people
 * @param statistic the slope over its standard error
 * @param df degrees of freedom of its t distribution: how many tests have a weight, less 2
 * @param pValue two-sided, against no slope
 */
public record PetersTest(double slope, double statistic, int df, double pValue) {
    /**
     * Regresses effects on 1 over the number of people.
     *
     * @param data event counts, one for each test; arms on one control are taken together
     * @param plan how log odds ratios or log risk ratios are computed from them
     * @return absent for fewer than three tests with a weight, for tests that are all of the same size, and where all
     *     effects lie on one line
     * @throws InvalidValueException if the plan has another measure, or if something else than event counts is among the data
     * @throws io.socialsouls.community.error.CommunityException if effects are too far apart for double arithmetic
     */
    public static Optional<PetersTest> of(List<? extends SummaryData> data, PoolingPlan plan) {
        if (plan.measure() != EffectMeasure.ODDS_RATIO && plan.measure() != EffectMeasure.RISK_RATIO) {
            throw new InvalidValueException("measure", plan.measure().code(), "OR or RR");
        }
        EffectSizes sizes = EffectSizes.of(data, plan);
        int size = 0;
        double[] effects = new double[sizes.size()];
        double[] variances = new double[sizes.size()];
        double[] inverse = new double[sizes.size()];
        for (int i = 0; i < sizes.size(); i++) {
            EventCounts counts = (EventCounts) CombinedArms.of(data.get(sizes.source(i)));
            double people = (double) counts.treatedTotal() + counts.controlTotal();
            double events = (double) counts.treatedEvents() + counts.controlEvents();
            if (events > 0 && events < people) {
                effects[size] = sizes.effect(i);
                variances[size] = 1 / events + 1 / (people - events);
                inverse[size] = 1 / people;
                size++;
            }
        }
        EffectSizes weighted = EffectSizes.of(Arrays.copyOf(effects, size), Arrays.copyOf(variances, size));
        return StraightLine.of(weighted, Arrays.copyOf(inverse, size)).map(PetersTest::of);
    }

    private static PetersTest of(StraightLine line) {
        double statistic = line.slope() / line.slopeError();
        return new PetersTest(line.slope(), statistic, line.df(), line.pValue(statistic));
    }
}

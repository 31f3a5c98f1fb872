package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingMethod;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.ComputedEffects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Effects some of which are computed from tests, while others were computed elsewhere as the same measure. */
public final class MixedEffects {
    private static final PoolingPlan GIVEN = PoolingPlan.of(EffectMeasure.GENERIC);

    private MixedEffects() {}

    /**
     * Computes effects as {@link EffectSizes#of(List, PoolingPlan)} does, and takes reported ones as they are.
     *
     * @param data one for each test; an effect reported with its variance or interval is one of the plan's measure, on
     *     its analysis scale (a logarithm for ratios)
     * @param plan not one that pools raw tables if an effect is reported
     * @return in the order of {@code data}, without those that are not defined
     * @throws InvalidValueException if data are of another kind, or the method needs raw tables
     */
    public static EffectSizes of(List<? extends SummaryData> data, PoolingPlan plan) {
        if (data.stream().allMatch(plan.measure()::suits)) {
            return EffectSizes.of(data, plan);
        }
        if (plan.method() == PoolingMethod.MANTEL_HAENSZEL || plan.method() == PoolingMethod.PETO) {
            throw new InvalidValueException(
                    "method", plan.method().code(), "one that weights effects, such as REML, where some are given");
        }
        List<SummaryData> tests = new ArrayList<>();
        List<SummaryData> given = new ArrayList<>();
        int[] placeInGroup = new int[data.size()];
        boolean[] isGiven = new boolean[data.size()];
        for (int i = 0; i < data.size(); i++) {
            SummaryData one = data.get(i);
            isGiven[i] = one instanceof ReportedEffect || one instanceof ReportedInterval;
            List<SummaryData> group = isGiven[i] ? given : tests;
            placeInGroup[i] = group.size();
            group.add(one);
        }
        return merged(
                EffectSizes.of(tests, plan.withMethod(PoolingMethod.REML)),
                EffectSizes.of(given, GIVEN),
                isGiven,
                placeInGroup);
    }

    private static EffectSizes merged(EffectSizes tests, EffectSizes given, boolean[] isGiven, int[] placeInGroup) {
        int size = tests.size() + given.size();
        double[] effects = new double[size];
        double[] variances = new double[size];
        int[] sources = new int[size];
        int nextTest = 0;
        int nextGiven = 0;
        int count = 0;
        for (int i = 0; i < isGiven.length; i++) {
            EffectSizes from = isGiven[i] ? given : tests;
            int next = isGiven[i] ? nextGiven : nextTest;
            if (next < from.size() && from.source(next) == placeInGroup[i]) {
                effects[count] = from.effect(next);
                variances[count] = from.variance(next);
                sources[count] = i;
                count++;
                nextGiven += isGiven[i] ? 1 : 0;
                nextTest += isGiven[i] ? 0 : 1;
            }
        }
        return EffectSizes.of(new ComputedEffects(
                Arrays.copyOf(effects, count), Arrays.copyOf(variances, count), Arrays.copyOf(sources, count)));
    }
}

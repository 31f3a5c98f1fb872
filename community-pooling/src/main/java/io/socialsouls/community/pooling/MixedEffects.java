package io.socialsouls.community.pooling;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.effect.ComputedEffects;
import io.socialsouls.community.pooling.order.SetOrder;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
        if (plan.method().poolsTables()) {
            throw new InvalidValueException(
                    "method", plan.method().code(), "one that weights effects, such as REML, where some are given");
        }
        double[] effects = new double[data.size()];
        double[] variances = new double[data.size()];
        int[] given = indices(data, MixedEffects::isGiven);
        int[] tests = indices(data, one -> !isGiven(one));
        place(EffectSizes.of(at(data, given), GIVEN), given, effects, variances);
        place(EffectSizes.of(at(data, tests), plan), tests, effects, variances);
        // An effect that is defined has a variance above 0.
        int[] defined =
                IntStream.range(0, data.size()).filter(i -> variances[i] > 0).toArray();
        return EffectSizes.of(
                new ComputedEffects(SetOrder.apply(effects, defined), SetOrder.apply(variances, defined), defined));
    }

    private static boolean isGiven(SummaryData data) {
        return data instanceof ReportedEffect || data instanceof ReportedInterval;
    }

    private static int[] indices(List<? extends SummaryData> data, Predicate<SummaryData> which) {
        return IntStream.range(0, data.size())
                .filter(i -> which.test(data.get(i)))
                .toArray();
    }

    private static List<SummaryData> at(List<? extends SummaryData> data, int[] indices) {
        return Arrays.stream(indices).<SummaryData>mapToObj(data::get).toList();
    }

    private static void place(EffectSizes sizes, int[] indices, double[] effects, double[] variances) {
        for (int i = 0; i < sizes.size(); i++) {
            int index = indices[sizes.source(i)];
            effects[index] = sizes.effect(i);
            variances[index] = sizes.variance(i);
        }
    }
}

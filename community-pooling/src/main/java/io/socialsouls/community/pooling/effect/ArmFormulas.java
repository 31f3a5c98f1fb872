package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.EventRates;
import io.socialsouls.community.experiment.MultiArm;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.experiment.TreatedArm;
import java.util.List;

/**
 * Effects of the treated arms of one test, each against the control that they share, with their sampling covariance.
 *
 * <p>Arms i and j have the control's sampling error in common, so that their covariance is the control's part of each
 * variance: Gleser and Olkin (2009), "Stochastically dependent effect sizes", in Cooper, Hedges and Valentine (eds), The
 * Handbook of Research Synthesis and Meta-Analysis, 2nd ed., chapter 19. With events c of n_c people, x events in time
 * t, mean m and standard deviation s of the control:
 *
 * <ul>
 *   <li>log RR 1/c - 1/n_c, log OR 1/c + 1/(n_c - c), RD p (1 - p)/n_c, AS 1/(4 n_c);
 *   <li>log IRR 1/x, IRD x/t²;
 *   <li>MD s²/n_c, log ROM s²/(n_c m²);
 *   <li>SMD 1/n_c + g_i g_j/(2 N), with one standard deviation pooled over all arms of the test and N all its people.
 * </ul>
 *
 * <p>Where one half is added to a cell, it is added to all arms of the test: a control has one number of events.
 */
public final class ArmFormulas {
    private ArmFormulas() {}

    /**
     * Computes the effects of one test's arms.
     *
     * @param test one control and its treated arms, suited to the measure
     * @param plan its measure and its rules for zero cells apply
     * @return one an arm, in their order; one that is not defined has a part that is not finite, or no variance of its own
     */
    public static List<ArmEffect> of(MultiArm test, PoolingPlan plan) {
        var first = test.arms().get(0).comparison();
        if (first instanceof EventCounts control) {
            return counts(test, control, plan);
        }
        return first instanceof EventRates control ? rates(test, control, plan) : means(test, (ArmMeans) first, plan);
    }

    private static List<ArmEffect> counts(MultiArm test, EventCounts control, PoolingPlan plan) {
        List<EventCounts> arms = of(test, EventCounts.class);
        if (plan.dropDoubleZeros() && arms.stream().allMatch(EventCountEffects::saysNothing)) {
            return arms.stream().map(arm -> ArmEffect.UNDEFINED).toList();
        }
        boolean empty = isEmpty(control.controlEvents(), control.controlTotal())
                || arms.stream().anyMatch(arm -> isEmpty(arm.treatedEvents(), arm.treatedTotal()));
        double added = HalfAdded.to(plan.zeroCells(), empty);
        CountArm beside = CountArm.of(control.controlEvents(), control.controlTotal(), added);
        return arms.stream()
                .map(arm -> CountArm.of(arm.treatedEvents(), arm.treatedTotal(), added))
                .map(arm -> ArmEffect.of(
                        arm.level(plan.measure()) - beside.level(plan.measure()),
                        arm.variance(plan.measure()),
                        beside.variance(plan.measure())))
                .toList();
    }

    private static boolean isEmpty(long events, long total) {
        return events == 0 || events == total;
    }

    private static List<ArmEffect> rates(MultiArm test, EventRates control, PoolingPlan plan) {
        List<EventRates> arms = of(test, EventRates.class);
        boolean none = control.controlEvents() == 0;
        if (plan.dropDoubleZeros() && none && arms.stream().allMatch(arm -> arm.treatedEvents() == 0)) {
            return arms.stream().map(arm -> ArmEffect.UNDEFINED).toList();
        }
        boolean empty = none || arms.stream().anyMatch(arm -> arm.treatedEvents() == 0);
        double added = HalfAdded.to(plan.zeroCells(), empty);
        RateArm beside = new RateArm(control.controlEvents() + added, control.controlTime());
        return arms.stream()
                .map(arm -> new RateArm(arm.treatedEvents() + added, arm.treatedTime()))
                .map(arm -> ArmEffect.of(
                        arm.level(plan.measure()) - beside.level(plan.measure()),
                        arm.variance(plan.measure()),
                        beside.variance(plan.measure())))
                .toList();
    }

    private static List<ArmEffect> means(MultiArm test, ArmMeans control, PoolingPlan plan) {
        List<ArmMeans> arms = of(test, ArmMeans.class);
        return switch (plan.measure()) {
            case STANDARDISED_MEAN_DIFFERENCE -> standardised(arms, control);
            case RATIO_OF_MEANS ->
                arms.stream()
                        .map(arm -> ArmEffect.of(
                                MeanEffects.logRatio(arm.treatedMean(), control.controlMean()),
                                squaredError(arm.treatedSd() / arm.treatedMean(), arm.treatedTotal()),
                                squaredError(control.controlSd() / control.controlMean(), control.controlTotal())))
                        .toList();
            default ->
                arms.stream()
                        .map(arm -> ArmEffect.of(
                                arm.treatedMean() - control.controlMean(),
                                squaredError(arm.treatedSd(), arm.treatedTotal()),
                                squaredError(control.controlSd(), control.controlTotal())))
                        .toList();
        };
    }

    /** With one standard deviation for all arms, whose own error they then share as well. */
    private static List<ArmEffect> standardised(List<ArmMeans> arms, ArmMeans control) {
        double people = (double) control.controlTotal();
        for (ArmMeans arm : arms) {
            people += (double) arm.treatedTotal();
        }
        double df = people - arms.size() - 1;
        double sd = control.controlSd() * Math.sqrt((control.controlTotal() - 1.0) / df);
        double[] parts = arms.stream()
                .mapToDouble(arm -> arm.treatedSd() * Math.sqrt((arm.treatedTotal() - 1.0) / df))
                .sorted()
                .toArray();
        for (double part : parts) {
            sd = Math.hypot(sd, part);
        }
        double pooled = sd;
        double all = people;
        double correction = HedgesCorrection.of(df);
        double shared = 1.0 / control.controlTotal();
        return arms.stream()
                .map(arm -> {
                    double g = correction * ((arm.treatedMean() - control.controlMean()) / pooled);
                    return new ArmEffect(g, 1.0 / arm.treatedTotal(), Math.sqrt(shared), g / Math.sqrt(2 * all));
                })
                .toList();
    }

    private static double squaredError(double sd, long total) {
        double error = sd / Math.sqrt((double) total);
        return error * error;
    }

    private static <T> List<T> of(MultiArm test, Class<T> kind) {
        return test.arms().stream().map(TreatedArm::comparison).map(kind::cast).toList();
    }
}

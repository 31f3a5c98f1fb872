package io.socialsouls.community.pooling.planning;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import java.util.OptionalDouble;

/**
 * The sampling variance of an effect of counts with one person in each of two arms: divided by n, that with n people in each.
 *
 * <p>By the delta method, as the variances of effects themselves: Fleiss and Berlin, "Effect sizes for dichotomous data", in Cooper,
 * Hedges and Valentine (eds), The Handbook of Research Synthesis and Meta-Analysis, 2nd ed. 2009, chapter 13; for the arcsine Rücker
 * and others (2009), Statistics in Medicine 28, 721-738.
 */
final class PersonVariance {
    private PersonVariance() {}

    static boolean suits(EffectMeasure measure) {
        return switch (measure) {
            case RISK_RATIO, ODDS_RATIO, RISK_DIFFERENCE, ARCSINE_DIFFERENCE -> true;
            default -> false;
        };
    }

    /** Absent if the effect moves the rate out of 0 to 1. */
    static OptionalDouble of(EffectMeasure measure, double rate, double effect) {
        double moved = moved(measure, rate, effect);
        if (!(moved > 0 && moved < 1)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(share(measure, rate) + share(measure, moved));
    }

    private static double moved(EffectMeasure measure, double rate, double effect) {
        return switch (measure) {
            case RISK_RATIO -> rate * Math.exp(effect);
            case ODDS_RATIO -> 1 / (1 + (1 - rate) / rate * Math.exp(-effect));
            case RISK_DIFFERENCE -> rate + effect;
            case ARCSINE_DIFFERENCE -> {
                double angle = Math.asin(Math.sqrt(rate)) + effect;
                double sine = Math.sin(angle);
                yield angle > 0 && angle < Math.PI / 2 ? sine * sine : Double.NaN;
            }
            default -> throw new InvalidValueException("measure", measure.code(), "RR, OR, RD or AS");
        };
    }

    private static double share(EffectMeasure measure, double rate) {
        return switch (measure) {
            case RISK_RATIO -> (1 - rate) / rate;
            case ODDS_RATIO -> 1 / (rate * (1 - rate));
            case RISK_DIFFERENCE -> rate * (1 - rate);
            case ARCSINE_DIFFERENCE -> 0.25;
            default -> throw new InvalidValueException("measure", measure.code(), "RR, OR, RD or AS");
        };
    }
}

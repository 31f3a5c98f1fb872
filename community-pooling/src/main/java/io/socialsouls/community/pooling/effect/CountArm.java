package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.EffectMeasure;

/** One arm of counts: how often the event came on a measure's scale, so that an effect is the difference of two arms. */
record CountArm(double events, double others) {
    static CountArm of(long events, long total, double added) {
        return new CountArm(events + added, total - events + added);
    }

    double level(EffectMeasure measure) {
        return switch (measure) {
            case RISK_RATIO -> Math.log(events / people());
            case ODDS_RATIO -> Math.log(events / others);
            case ARCSINE_DIFFERENCE -> Math.atan2(Math.sqrt(events), Math.sqrt(others));
            default -> events / people();
        };
    }

    double variance(EffectMeasure measure) {
        return switch (measure) {
            case RISK_RATIO -> others / (events * people());
            case ODDS_RATIO -> 1 / events + 1 / others;
            case ARCSINE_DIFFERENCE -> 1 / (4 * people());
            default -> (events / people()) * (others / people()) / people();
        };
    }

    private double people() {
        return events + others;
    }
}

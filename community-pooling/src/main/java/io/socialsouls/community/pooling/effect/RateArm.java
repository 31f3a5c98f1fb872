package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.EffectMeasure;

/** One arm of events over time, on a measure's scale, so that an effect is the difference of two arms. */
record RateArm(double events, double time) {
    double level(EffectMeasure measure) {
        return measure == EffectMeasure.INCIDENCE_RATE_RATIO ? Math.log(events / time) : events / time;
    }

    double variance(EffectMeasure measure) {
        return measure == EffectMeasure.INCIDENCE_RATE_RATIO ? 1 / events : events / time / time;
    }
}

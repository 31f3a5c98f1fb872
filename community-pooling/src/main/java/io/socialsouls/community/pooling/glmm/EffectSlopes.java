package io.socialsouls.community.pooling.glmm;

/**
 * Derivatives of one test's log-likelihood at one place, by its effect (v) and its intercept (a). Mutable, reused from place to
 * place.
 *
 * <p>The cumulants of a binomial variable, n p q and so on, are the derivatives of n log(1 + exp(logit)).
 */
final class EffectSlopes {
    double v;
    double vv;
    double vvv;
    double vvvv;
    double a;
    double aa;
    double av;
    double avv;

    EffectSlopes at(TestCounts test, double intercept, double effect) {
        v = 0;
        vv = 0;
        vvv = 0;
        vvvv = 0;
        a = 0;
        aa = 0;
        av = 0;
        avv = 0;
        for (Binomial arm : test.arms()) {
            double odds = Math.exp(-Math.abs(arm.logit(intercept, effect)));
            boolean likely = arm.logit(intercept, effect) > 0;
            double p = likely ? 1 / (1 + odds) : odds / (1 + odds);
            double q = likely ? odds / (1 + odds) : 1 / (1 + odds);
            double n = arm.events() + arm.others();
            double first = arm.events() * q - arm.others() * p;
            double second = -n * p * q;
            double third = second * (q - p);
            double fourth = second * (1 - 6 * p * q);
            double s = arm.slope();
            v += s * first;
            vv += s * s * second;
            vvv += s * s * s * third;
            vvvv += s * s * s * s * fourth;
            a += first;
            aa += second;
            av += s * second;
            avv += s * s * third;
        }
        return this;
    }
}

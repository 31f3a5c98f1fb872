package io.socialsouls.community.pooling.effect;

import io.socialsouls.community.experiment.ArmMeans;
import io.socialsouls.community.experiment.EffectMeasure;

/**
 * Effects of two means, with their large-sample variances; m, s and n are an arm's mean, standard deviation and size.
 *
 * <ul>
 *   <li>MD: m1 - m2, variance s1²/n1 + s2²/n2, equal variances not assumed;
 *   <li>SMD: Hedges (1981), "Distribution theory for Glass's estimator of effect size and related estimators", Journal of
 *       Educational Statistics 6, 107-128: g = c(n1 + n2 - 2) (m1 - m2) / s with s² the pooled variance and the exact
 *       {@linkplain HedgesCorrection c}; variance 1/n1 + 1/n2 + g² / (2 (n1 + n2)), Hedges (1982), Psychological
 *       Bulletin 92, 490-499;
 *   <li>ROM: Hedges, Gurevitch and Curtis (1999), "The meta-analysis of response ratios in experimental ecology",
 *       Ecology 80, 1150-1156: log(m1 / m2), variance s1²/(n1 m1²) + s2²/(n2 m2²), without correction for bias; defined
 *       if both means are above 0, for of two negative ones the larger ratio would be the lower mean.
 * </ul>
 */
final class MeanEffects {
    private MeanEffects() {}

    /** Adds an effect to the collector, which leaves an undefined one out. */
    static void collect(ArmMeans arms, EffectMeasure measure, int source, EffectCollector into) {
        double n1 = arms.treatedTotal();
        double n2 = arms.controlTotal();
        double error1 = arms.treatedSd() / Math.sqrt(n1);
        double error2 = arms.controlSd() / Math.sqrt(n2);
        double difference = arms.treatedMean() - arms.controlMean();
        if (measure == EffectMeasure.MEAN_DIFFERENCE) {
            into.add(source, difference, error1 * error1 + error2 * error2);
        } else if (measure == EffectMeasure.RATIO_OF_MEANS) {
            double relative1 = error1 / arms.treatedMean();
            double relative2 = error2 / arms.controlMean();
            into.add(
                    source,
                    logRatio(arms.treatedMean(), arms.controlMean()),
                    relative1 * relative1 + relative2 * relative2);
        } else {
            double df = n1 + n2 - 2;
            double pooled = Math.hypot(
                    arms.treatedSd() * Math.sqrt((n1 - 1) / df), arms.controlSd() * Math.sqrt((n2 - 1) / df));
            double g = HedgesCorrection.of(df) * (difference / pooled);
            into.add(source, g, 1 / n1 + 1 / n2 + g * g / (2 * (n1 + n2)));
        }
    }

    /** Not a number unless both means are above 0. */
    static double logRatio(double treated, double control) {
        return treated > 0 && control > 0 ? Math.log(treated / control) : Double.NaN;
    }
}

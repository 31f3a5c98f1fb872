package io.socialsouls.community.plot;

import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.plot.result.Decimals;
import io.socialsouls.community.plot.result.NamedResult;

/** The words of a picture on the measure it shows. */
final class MeasureWords {
    private MeasureWords() {}

    /** {@return what is measured, in how many tests, on how many people} */
    static String subtitle(NamedResult result) {
        String tests = Decimals.whole(result.tests()) + (result.tests() == 1 ? " test" : " tests");
        String left = result.leftOut() == 0 ? "" : " (" + Decimals.whole(result.leftOut()) + " more without an effect)";
        String people = result.visitors().isPresent()
                ? " \u00b7 " + Decimals.whole(result.visitors().getAsLong()) + " visitors"
                : "";
        return name(result.effect().plan().measure()) + " \u00b7 " + tests + left + people;
    }

    /** {@return what is marked along an axis of effects} */
    static String axis(EffectMeasure measure) {
        return switch (measure) {
            case RISK_RATIO -> "Rate with the tactic against without (log scale)";
            case ODDS_RATIO -> "Odds with the tactic against without (log scale)";
            case RISK_DIFFERENCE -> "Rate with the tactic minus without, in percentage points";
            case ARCSINE_DIFFERENCE -> "Arcsine of the rate's root with the tactic minus without";
            case INCIDENCE_RATE_RATIO -> "Events per unit of time with the tactic against without (log scale)";
            case INCIDENCE_RATE_DIFFERENCE -> "Events per unit of time with the tactic minus without";
            case MEAN_DIFFERENCE -> "Mean with the tactic minus without, in its own unit";
            case STANDARDISED_MEAN_DIFFERENCE -> "Mean with the tactic minus without, in standard deviations";
            case RATIO_OF_MEANS -> "Mean with the tactic against without (log scale)";
            case CORRELATION -> "Correlation (scale of Fisher's z)";
            case PROPORTION_LOGIT -> "Rate (logit scale)";
            case PROPORTION_DOUBLE_ARCSINE -> "Rate (double arcsine scale)";
            case GENERIC -> "Effect";
        };
    }

    /** {@return what it means to lie left of no effect} */
    static String lower(EffectMeasure measure) {
        return comparesArms(measure) ? "\u25c2 lower with the tactic" : "\u25c2 below zero";
    }

    /** {@return what it means to lie right of no effect} */
    static String higher(EffectMeasure measure) {
        return comparesArms(measure) ? "higher with the tactic \u25b8" : "above zero \u25b8";
    }

    private static boolean comparesArms(EffectMeasure measure) {
        return measure != EffectMeasure.CORRELATION && measure != EffectMeasure.GENERIC;
    }

    private static String name(EffectMeasure measure) {
        return switch (measure) {
            case RISK_RATIO -> "Change of the rate (risk ratio)";
            case ODDS_RATIO -> "Change of the odds (odds ratio)";
            case RISK_DIFFERENCE -> "Difference of the rates";
            case ARCSINE_DIFFERENCE -> "Difference of the rates (arcsine)";
            case INCIDENCE_RATE_RATIO -> "Change of the events per unit of time (incidence rate ratio)";
            case INCIDENCE_RATE_DIFFERENCE -> "Difference of the events per unit of time";
            case MEAN_DIFFERENCE -> "Difference of the means";
            case STANDARDISED_MEAN_DIFFERENCE -> "Difference of the means, in standard deviations (Hedges' g)";
            case RATIO_OF_MEANS -> "Change of the mean (ratio of means)";
            case CORRELATION -> "Correlation";
            case PROPORTION_LOGIT -> "Rate of a single arm (logit)";
            case PROPORTION_DOUBLE_ARCSINE -> "Rate of a single arm (double arcsine)";
            case GENERIC -> "Effect as reported";
        };
    }
}

package io.socialsouls.community.plot.result;

import io.socialsouls.community.experiment.Heterogeneity;
import io.socialsouls.community.experiment.PooledEffect;
import io.socialsouls.community.experiment.PoolingPlan;
import io.socialsouls.community.message.MessageRenderer;
import io.socialsouls.community.pooling.sentence.NewTest;
import java.math.BigDecimal;

/**
 * The figures of one result as short texts, the same in table, picture and page.
 *
 * @param tests how many tests
 * @param visitors how many people, or that it is not known
 * @param effect the pooled effect with its interval
 * @param differences how much tests differ
 * @param expected the true effect to be expected in a new test
 * @param sentence the conclusion
 */
public record Facts(
        String tests, String visitors, String effect, String differences, String expected, String sentence) {
    private static final String ONE_TEST = "unknown (one test)";

    /**
     * {@return the figures of a result}
     *
     * @param text how numbers are written
     * @param renderer writes the sentence
     */
    public static Facts of(NamedResult result, EffectText text, MessageRenderer renderer) {
        PooledEffect effect = result.effect();
        String visitors =
                result.visitors().isPresent() ? Decimals.whole(result.visitors().getAsLong()) : "unknown";
        return new Facts(
                Decimals.whole(result.tests()),
                visitors,
                text.withInterval(effect.estimate(), effect.interval()),
                differences(result, text),
                expected(result, text),
                text.sentence(result.sentence(renderer)));
    }

    /**
     * {@return a note on what the figures of heterogeneity mean, for readers who never met them}
     *
     * @param text how symbols are written
     */
    public static String legend(EffectText text) {
        return text.shareSymbol()
                + ": how much of the differences between tests is more than chance, and its interval. "
                + text.spreadSymbol() + ": how far true effects typically lie from their average, on the scale of the"
                + " analysis (logarithms for ratios).";
    }

    /** {@return how the level is named in headings: "95 %"} */
    public static String level(PoolingPlan plan) {
        String percent = BigDecimal.valueOf(plan.level())
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
        return percent + "\u00a0%";
    }

    /** {@return method and test in words, without a full stop: "Random effects (REML), Knapp-Hartung intervals"} */
    public static String method(PoolingPlan plan) {
        String model = (plan.method().isRandomEffects() ? "Random effects (" : "Common effect (")
                + plan.method().code() + ")";
        String intervals = switch (plan.test()) {
            case Z -> "normal (z)";
            case T -> "Student's t";
            case KNAPP_HARTUNG -> "Knapp-Hartung";
            case TRUNCATED_KNAPP_HARTUNG -> "truncated Knapp-Hartung";
        };
        return model + ", " + intervals + " intervals at " + level(plan);
    }

    private static String differences(NamedResult result, EffectText text) {
        PooledEffect effect = result.effect();
        if (effect.k() == 1) {
            return ONE_TEST;
        }
        double spread = Math.sqrt(effect.heterogeneity().tau2());
        String tau = text.spreadSymbol() + " " + Decimals.threeDigits(spread, spread);
        String share = result.differences()
                .map(found -> text.shareSymbol() + " " + Decimals.magnitude(found.i2(), 0) + " % ["
                        + Decimals.magnitude(found.interval().low(), 0) + ", "
                        + Decimals.magnitude(found.interval().high(), 0) + "]")
                .orElse("");
        return !effect.plan().method().isRandomEffects() ? share : share.isEmpty() ? tau : share + ", " + tau;
    }

    private static String expected(NamedResult result, EffectText text) {
        PooledEffect effect = result.effect();
        if (effect.prediction().isEmpty()) {
            return "not estimated";
        }
        if (result.tests() == 1) {
            return ONE_TEST;
        }
        if (result.tests() < NewTest.FEWEST) {
            return "too few tests to tell";
        }
        return result.expected().map(text::range).orElse("not estimated");
    }

    /** {@return the figures of heterogeneity for readers who know them, for example I², tau and Q with its p-value} */
    public static String heterogeneity(PooledEffect effect) {
        Heterogeneity found = effect.heterogeneity();
        String tau = !effect.plan().method().isRandomEffects()
                ? ""
                : "\u03c4 = " + Decimals.threeDigits(Math.sqrt(found.tau2()), Math.sqrt(found.tau2()))
                        + (effect.plan().measure().isRatio() ? " (log scale)" : "");
        if (Double.isNaN(found.i2())) {
            return tau;
        }
        return "I\u00b2 = " + Decimals.magnitude(found.i2(), 0) + "\u00a0%, " + (tau.isEmpty() ? tau : tau + ", ")
                + "Q(" + found.df() + ") = " + Decimals.magnitude(found.q(), 1) + ", p " + pValue(found.qPValue());
    }

    /**
     * A probability that is compared with small ones.
     *
     * @param value from 0 to 1
     * @return for example {@code = 0.012} or {@code < 0.001}
     */
    public static String pValue(double value) {
        return value < 0.001 ? "< 0.001" : "= " + Decimals.magnitude(value, 3);
    }
}

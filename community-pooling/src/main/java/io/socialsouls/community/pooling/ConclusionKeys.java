package io.socialsouls.community.pooling;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.Locale;

/**
 * The keys of the sentences about pooled effects: one for each direction, outlook and scale that go together.
 *
 * <p>Their arguments: tactic, number of tests, estimate, confidence level in percent, low and high end of the
 * confidence interval, low and high end of the prediction interval.
 */
public final class ConclusionKeys {
    private ConclusionKeys() {}

    /** The place of the confidence interval. */
    public enum Direction {
        /** Above no effect. */
        UP,
        /** Below no effect. */
        DOWN,
        /** It holds no effect. */
        UNCLEAR
    }

    /** The outlook for a new test. */
    public enum Outlook {
        /** The prediction interval lies on the same side. */
        HOLDS,
        /** It does, but the tests are few, and how much they differ is hardly known. */
        HOLDS_SO_FAR,
        /** The prediction interval holds no effect. */
        MAY_TURN,
        /** There is no prediction interval, though effects may differ. */
        UNTOLD,
        /** There is no prediction interval: a common effect was assumed. */
        SAME_EVERYWHERE,
        /** There is one test only. */
        ALONE
    }

    /** The unit in which people read an effect. */
    public enum Scale {
        /** Percent of the chance. */
        CHANCE,
        /** Percent of the odds. */
        ODDS,
        /** Percentage points. */
        POINTS,
        /** Percent of how often it happens in a given time. */
        RATE,
        /** Percent of the mean. */
        MEAN,
        /** The rate of a single arm itself, in percent. */
        SHARE,
        /** A plain number. */
        PLAIN;

        /** {@return the scale on which people read a measure} */
        public static Scale of(EffectMeasure measure) {
            return switch (measure) {
                case RISK_RATIO -> CHANCE;
                case ODDS_RATIO -> ODDS;
                case RISK_DIFFERENCE -> POINTS;
                case INCIDENCE_RATE_RATIO -> RATE;
                case RATIO_OF_MEANS -> MEAN;
                case PROPORTION_LOGIT, PROPORTION_DOUBLE_ARCSINE -> SHARE;
                case ARCSINE_DIFFERENCE,
                        INCIDENCE_RATE_DIFFERENCE,
                        MEAN_DIFFERENCE,
                        STANDARDISED_MEAN_DIFFERENCE,
                        CORRELATION,
                        GENERIC -> PLAIN;
            };
        }
    }

    /** {@return the key of the sentence for a case, for example pooled.up.may_turn.chance} */
    public static String key(Direction direction, Outlook outlook, Scale scale) {
        return "pooled." + text(direction) + "." + text(outlook) + "." + text(scale);
    }

    private static String text(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

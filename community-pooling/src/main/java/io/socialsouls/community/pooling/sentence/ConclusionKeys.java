package io.socialsouls.community.pooling.sentence;

import io.socialsouls.community.experiment.EffectMeasure;
import java.util.Locale;

/**
 * The keys of the sentences about pooled effects: one for each direction, outlook and scale that go together.
 *
 * <p>Their arguments: tactic, number of tests, estimate, confidence level in percent, low and high end of the confidence
 * interval, low and high end of the interval for a new test. Numbers have no sign, for the words say which way they go: where
 * an effect lies below zero the ends are sizes as well, the smaller one first; where an interval holds no effect its low end
 * is how far it reaches down, and its high end how far up. Of a {@link Scale#SHARE} they are the shares themselves.
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
        UNCLEAR,
        /** On one side, but it is too narrow to say so: arms are kept apart, and tests are few. */
        WITHHELD
    }

    /** The outlook for a new test. */
    public enum Outlook {
        /** Its interval lies on the same side. */
        HOLDS,
        /** Its interval holds no effect. */
        MAY_TURN,
        /** There are fewer than {@value NewTest#FEWEST} tests, which cannot tell. */
        FEW,
        /** Nothing was computed for a new test, though effects may differ. */
        UNTOLD,
        /** A common effect was assumed. */
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
        /** Percent of the number of events in a unit of time. */
        RATE,
        /** Events in a unit of time. */
        EVENTS,
        /** Percent of the mean. */
        MEAN,
        /** The unit of the mean. */
        UNITS,
        /** Standard deviations. */
        DEVIATIONS,
        /** The rate of a single arm itself. It has no direction: {@link Direction#UNCLEAR}. */
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
                case INCIDENCE_RATE_DIFFERENCE -> EVENTS;
                case RATIO_OF_MEANS -> MEAN;
                case MEAN_DIFFERENCE -> UNITS;
                case STANDARDISED_MEAN_DIFFERENCE -> DEVIATIONS;
                case PROPORTION_LOGIT, PROPORTION_DOUBLE_ARCSINE -> SHARE;
                case ARCSINE_DIFFERENCE, CORRELATION, GENERIC -> PLAIN;
            };
        }
    }

    /**
     * Whether there is a sentence for a case.
     *
     * @param direction where the interval lies
     * @param outlook what it means for a new test
     * @param scale in what the effect is measured
     * @return false for what cannot come together
     */
    public static boolean goTogether(Direction direction, Outlook outlook, Scale scale) {
        if (scale == Scale.SHARE && direction != Direction.UNCLEAR) {
            return false;
        }
        return switch (outlook) {
            case HOLDS -> direction == Direction.UP || direction == Direction.DOWN;
            case MAY_TURN, SAME_EVERYWHERE -> direction != Direction.WITHHELD;
            case FEW, UNTOLD, ALONE -> true;
        };
    }

    /**
     * The sentence for a case.
     *
     * @param direction where the interval lies
     * @param outlook what it means for a new test
     * @param scale in what the effect is measured
     * @return for example pooled.up.may_turn.chance
     */
    public static String key(Direction direction, Outlook outlook, Scale scale) {
        return "pooled." + text(direction) + "." + text(outlook) + "." + text(scale);
    }

    private static String text(Enum<?> part) {
        return part.name().toLowerCase(Locale.ROOT);
    }
}

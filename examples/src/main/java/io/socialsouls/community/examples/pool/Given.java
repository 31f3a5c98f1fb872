package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.ReportedEffect;
import io.socialsouls.community.experiment.ReportedInterval;
import io.socialsouls.community.experiment.SummaryData;
import io.socialsouls.community.pooling.IntervalWidth;

/** Turns what others computed into an effect on the scale of the analysis with its sampling variance. */
final class Given {
    private static final double USUAL_LEVEL = 0.95;
    /** An estimate this share of half the width away from the middle is far off. */
    private static final double FAR_OFF = 0.1;
    /** Rounding moves an estimate off the middle of its logarithms by less than this share of how far off it is. */
    private static final double CENTRAL = 1.0 / 3;

    private Given() {}

    static SummaryData error(double effect, double error) {
        if (!(error > 0)) {
            throw new InvalidValueException("se", error, "a finite number above 0");
        }
        return new ReportedEffect(effect, error * error);
    }

    /** An effect with its interval; refused if it lies there as a ratio or a relative change does. */
    static SummaryData effect(double effect, double low, double high, double level) {
        SummaryData given = interval(effect, low, high, level);
        double off = offCentre(effect, low, high);
        if (off > FAR_OFF) {
            boolean ratio = low > 0 && isCentral(effect, low, high, off);
            boolean lift = low > -1 && isCentral(1 + effect, 1 + low, 1 + high, off);
            if (ratio || lift) {
                throw new MisreadIntervalException(ratio ? "ratio" : "lift");
            }
        }
        return given;
    }

    static SummaryData ratio(double ratio, double low, double high, double level) {
        check("ratio", ratio, low, high, 0);
        return interval(Math.log(ratio), Math.log(low), Math.log(high), level);
    }

    static SummaryData lift(double lift, double low, double high, double level) {
        check("lift", lift, low, high, -1);
        return interval(Math.log1p(lift), Math.log1p(low), Math.log1p(high), level);
    }

    private static SummaryData interval(double effect, double low, double high, double level) {
        ReportedInterval given = new ReportedInterval(effect, low, high);
        return level == USUAL_LEVEL ? given : new ReportedEffect(effect, IntervalWidth.variance(low, high, level));
    }

    private static void check(String column, double estimate, double low, double high, double bound) {
        String above = "a number above " + (int) bound;
        if (!(low > bound)) {
            throw new InvalidValueException("ci_low", low, above);
        }
        if (!(low < high)) {
            throw new InvalidValueException("ci_high", high, "a number above the interval's low end, " + low);
        }
        if (!(low <= estimate && estimate <= high)) {
            throw new InvalidValueException(column, estimate, "a number in its interval, " + low + " to " + high);
        }
    }

    private static boolean isCentral(double effect, double low, double high, double off) {
        return offCentre(Math.log(effect), Math.log(low), Math.log(high)) < off * CENTRAL;
    }

    /** How far an estimate lies from the middle of its interval, 1 being at an end. */
    private static double offCentre(double effect, double low, double high) {
        return Math.abs((effect - low) - (high - effect)) / (high - low);
    }
}

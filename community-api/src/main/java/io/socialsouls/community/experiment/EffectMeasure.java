package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/** The measures of effect: what is compared between the treated and the control arm. */
public enum EffectMeasure {
    /** Risk ratio of two event counts; analysed as its logarithm. */
    RISK_RATIO("RR", Scale.LOG, Source.COUNTS),
    /** Odds ratio of two event counts; analysed as its logarithm. */
    ODDS_RATIO("OR", Scale.LOG, Source.COUNTS),
    /** Risk difference of two event counts, treated minus control. */
    RISK_DIFFERENCE("RD", Scale.IDENTITY, Source.COUNTS),
    /** Difference of the arcsines of two rates' square roots: defined for every table, read by statisticians only. */
    ARCSINE_DIFFERENCE("AS", Scale.IDENTITY, Source.COUNTS),
    /** Ratio of two incidence rates (events over time); analysed as its logarithm. */
    INCIDENCE_RATE_RATIO("IRR", Scale.LOG, Source.RATES),
    /** Difference of two incidence rates, treated minus control. */
    INCIDENCE_RATE_DIFFERENCE("IRD", Scale.IDENTITY, Source.RATES),
    /** Difference of two means, treated minus control, in their own unit. */
    MEAN_DIFFERENCE("MD", Scale.IDENTITY, Source.MEANS),
    /** Difference of two means in standard deviations, without bias (Hedges' g). */
    STANDARDISED_MEAN_DIFFERENCE("SMD", Scale.IDENTITY, Source.MEANS),
    /** Ratio of two means; analysed as its logarithm. */
    RATIO_OF_MEANS("ROM", Scale.LOG, Source.MEANS),
    /** Correlation; analysed as its inverse hyperbolic tangent (Fisher's z). */
    CORRELATION("ZCOR", Scale.FISHER_Z, Source.CORRELATION),
    /** Rate of a single arm; analysed as its logit. */
    PROPORTION_LOGIT("PLO", Scale.LOGIT, Source.PROPORTION),
    /** Rate of a single arm; analysed as its double arcsine (Freeman and Tukey), defined for 0 % and 100 % too. */
    PROPORTION_DOUBLE_ARCSINE("PFT", Scale.ARCSINE, Source.PROPORTION),
    /** An effect computed elsewhere, pooled as it is. */
    GENERIC("GEN", Scale.IDENTITY, Source.REPORTED);

    /** From the numbers that people read to those that are pooled. */
    private enum Scale {
        IDENTITY,
        LOG,
        LOGIT,
        ARCSINE,
        FISHER_Z
    }

    /** The data that a measure is computed from. */
    private enum Source {
        COUNTS("event counts"),
        RATES("events and times"),
        MEANS("means and standard deviations"),
        CORRELATION("a correlation"),
        PROPORTION("the events of a single arm"),
        REPORTED("a reported effect");

        private final String words;

        Source(String words) {
            this.words = words;
        }
    }

    private final String code;
    private final Scale scale;
    private final Source source;

    EffectMeasure(String code, Scale scale, Source source) {
        this.code = code;
        this.scale = scale;
        this.source = source;
    }

    /** {@return the measure's short name in the literature, for example {@code RR}} */
    public String code() {
        return code;
    }

    /** {@return whether the analysis scale is logarithmic: true for ratios} */
    public boolean isRatio() {
        return scale == Scale.LOG;
    }

    /**
     * {@return whether it is the rate of a single arm, and not an effect} No value of a rate stands for "no effect".
     */
    public boolean isProportion() {
        return source == Source.PROPORTION;
    }

    /** {@return whether it can be computed from a kind of summary data} */
    public boolean suits(SummaryData data) {
        if (data instanceof MultiArm several) {
            return suits(several.arms().get(0).comparison());
        }
        return switch (source) {
            case COUNTS -> data instanceof EventCounts;
            case RATES -> data instanceof EventRates;
            case MEANS -> data instanceof ArmMeans;
            case CORRELATION -> data instanceof Correlation;
            case PROPORTION -> data instanceof Proportion;
            case REPORTED -> data instanceof ReportedEffect || data instanceof ReportedInterval;
        };
    }

    /** {@return the data it is computed from, in words for an error message, for example "event counts"} */
    public String source() {
        return source.words;
    }

    /**
     * Takes a value from the analysis scale to the scale that people read.
     *
     * <p>The double arcsine becomes the square of its sine, the inverse for large groups; a value beyond the range
     * becomes the nearest of 0 and 1.
     *
     * @param value on the analysis scale
     * @return a ratio, a rate from 0 to 1, a correlation, or the value itself
     */
    public double display(double value) {
        return switch (scale) {
            case IDENTITY -> value;
            case LOG -> Math.exp(value);
            case LOGIT -> 1 / (1 + Math.exp(-value));
            case ARCSINE -> {
                double sine = Math.sin(Math.min(Math.max(value, 0), Math.PI / 2));
                yield sine * sine;
            }
            case FISHER_Z -> Math.tanh(value);
        };
    }

    /**
     * Finds a measure by its {@linkplain #code() short name}.
     *
     * @throws InvalidValueException if there is none of that name
     */
    public static EffectMeasure ofCode(String code) {
        return Codes.find(values(), EffectMeasure::code, "measure", Objects.requireNonNull(code, "code"));
    }
}

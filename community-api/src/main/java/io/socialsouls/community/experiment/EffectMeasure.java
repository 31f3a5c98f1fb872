package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/** What is compared between the treated and the control arm. */
public enum EffectMeasure {
    /** Risk ratio of two event counts; analysed as its logarithm. */
    RISK_RATIO("RR", true),
    /** Odds ratio of two event counts; analysed as its logarithm. */
    ODDS_RATIO("OR", true),
    /** Risk difference of two event counts, treated minus control. */
    RISK_DIFFERENCE("RD", false),
    /** An effect computed elsewhere, pooled as it is. */
    GENERIC("GEN", false);

    private final String code;
    private final boolean ratio;

    EffectMeasure(String code, boolean ratio) {
        this.code = code;
        this.ratio = ratio;
    }

    /**
     * The measure's short name in the literature.
     *
     * @return for example {@code RR}
     */
    public String code() {
        return code;
    }

    /**
     * Whether the analysis scale is logarithmic.
     *
     * @return true for ratios
     */
    public boolean isRatio() {
        return ratio;
    }

    /**
     * Takes a value from the analysis scale to the scale that people read.
     *
     * @param value a value on the analysis scale
     * @return {@code exp(value)} for ratios, the value itself otherwise
     */
    public double display(double value) {
        return ratio ? Math.exp(value) : value;
    }

    /**
     * Finds a measure by its short name.
     *
     * @param code for example {@code RR}
     * @return the measure
     * @throws InvalidValueException if there is none of that name
     */
    public static EffectMeasure ofCode(String code) {
        return Codes.find(values(), EffectMeasure::code, "measure", Objects.requireNonNull(code, "code"));
    }
}

package io.socialsouls.community.pooling.bayes;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A prior on tau, the standard deviation of true effects, stated before any contribution is seen.
 *
 * <p>A scale that is not a finite number above 0 is refused with an {@link InvalidValueException}.
 *
 * @param shape the distribution
 * @param scale its scale on the analysis scale: the median of a half-normal prior is 0.674 scales, that of a
 *     half-Cauchy prior 1 scale, with a tail so long that it excludes nothing
 */
public record TauPrior(Shape shape, double scale) {
    private static final Pattern DECIMAL =
            Pattern.compile("(?:[0-9]+(?:[.][0-9]*)?|[.][0-9]+)(?:[eE][+-]?[0-9]{1,4})?");

    /** The distributions. */
    public enum Shape {
        /** The absolute value of a normal variable with mean 0; its standard deviation is the scale. */
        HALF_NORMAL("half-normal"),
        /** The absolute value of a Cauchy variable about 0. */
        HALF_CAUCHY("half-cauchy");

        private final String code;

        Shape(String code) {
            this.code = code;
        }

        /** {@return its name in text, for example {@code half-normal}} */
        public String code() {
            return code;
        }
    }

    public TauPrior {
        Objects.requireNonNull(shape, "shape");
        if (!(scale > 0 && scale < Double.POSITIVE_INFINITY)) {
            throw new InvalidValueException("scale", scale, "a finite number above 0");
        }
    }

    /**
     * {@return a half-normal prior}
     *
     * @param scale on the analysis scale, above 0
     */
    public static TauPrior halfNormal(double scale) {
        return new TauPrior(Shape.HALF_NORMAL, scale);
    }

    /**
     * {@return a half-Cauchy prior}
     *
     * @param scale on the analysis scale, above 0
     */
    public static TauPrior halfCauchy(double scale) {
        return new TauPrior(Shape.HALF_CAUCHY, scale);
    }

    /**
     * The prior that is advised for a measure: half-normal with scale 0.5 for logarithms of ratios and for standardised
     * mean differences, whose size means the same everywhere.
     *
     * <p>Röver, Bender, Dias, Schmid, Schmidli, Sturtz, Weber and Friede (2021), "On weakly informative prior
     * distributions for the heterogeneity parameter in Bayesian random-effects meta-analysis", Research Synthesis
     * Methods 12, 448-474.
     *
     * @return absent for measures in a unit of their own, where the scale has to be declared
     */
    public static Optional<TauPrior> recommended(EffectMeasure measure) {
        return measure.isRatio() || measure == EffectMeasure.STANDARDISED_MEAN_DIFFERENCE
                ? Optional.of(halfNormal(0.5))
                : Optional.empty();
    }

    /**
     * Reads a prior.
     *
     * @param text shape and scale, such as {@code half-normal:0.5}
     * @throws InvalidValueException if it is not of that form
     */
    public static TauPrior parse(String text) {
        int colon = text.indexOf(':');
        for (Shape shape : Shape.values()) {
            if (colon >= 0 && shape.code().equals(text.substring(0, colon))) {
                String scale = text.substring(colon + 1);
                if (DECIMAL.matcher(scale).matches()) {
                    return new TauPrior(shape, Double.parseDouble(scale));
                }
            }
        }
        throw new InvalidValueException(
                "prior", text, "half-normal or half-cauchy, a colon and a scale above 0, such as half-normal:0.5");
    }

    /** {@return the prior as text that {@link #parse} reads, for example {@code half-normal:0.5}} */
    public String text() {
        return shape.code() + ":" + scale;
    }
}

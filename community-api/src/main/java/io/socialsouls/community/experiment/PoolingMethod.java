package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/** The methods of pooling: how contributions are weighted, and how much true effects are taken to differ (tau²). */
public enum PoolingMethod {
    /** Common effect: one true effect for all, tau² is zero (inverse-variance weights). */
    COMMON_EFFECT("EE"),
    /** Random effects, tau² by the method of moments of DerSimonian and Laird (1986). */
    DERSIMONIAN_LAIRD("DL"),
    /** Random effects, tau² by the unweighted method of moments of Hedges (1983). */
    HEDGES("HE"),
    /** Random effects, tau² after Hunter and Schmidt (1990); too small on average when contributions are few. */
    HUNTER_SCHMIDT("HS"),
    /** Random effects, tau² after Sidik and Jonkman (2005); too large on average when contributions hardly differ. */
    SIDIK_JONKMAN("SJ"),
    /**
     * Random effects, tau² by maximum likelihood, its global maximum; too small on average when contributions are few.
     */
    MAXIMUM_LIKELIHOOD("ML"),
    /** Random effects, tau² by restricted maximum likelihood, its global maximum. */
    REML("REML"),
    /** Random effects, tau² by the empirical Bayes estimator of Morris (1983); equals {@link #PAULE_MANDEL}. */
    EMPIRICAL_BAYES("EB"),
    /** Random effects, tau² at which the generalised Q is what it should be: Paule and Mandel (1982). */
    PAULE_MANDEL("PM"),
    /** Common effect by the sums of Mantel and Haenszel (1959) over raw tables; holds where events are rare. */
    MANTEL_HAENSZEL("MH"),
    /**
     * Common odds ratio by Peto's one-step method over raw tables; for rare events, arms of like size, small effects.
     */
    PETO("PETO");

    private final String code;

    PoolingMethod(String code) {
        this.code = code;
    }

    /** {@return the short name in the literature, for example {@code DL}} */
    public String code() {
        return code;
    }

    /**
     * {@return whether true effects may differ, so that tau² is estimated: false for the methods with one common
     * effect}
     */
    public boolean isRandomEffects() {
        return this != COMMON_EFFECT && !poolsTables();
    }

    /**
     * {@return whether it pools raw tables, not effects with variances: true for {@link #MANTEL_HAENSZEL} and
     * {@link #PETO}} Its intervals are then {@link InferenceTest#Z}.
     */
    public boolean poolsTables() {
        return this == MANTEL_HAENSZEL || this == PETO;
    }

    /**
     * The test that is taken unless another is asked for.
     *
     * @return truncated Knapp-Hartung where true effects may differ; z where they are taken to be the same, for the
     *     factor of Knapp and Hartung measures differences
     */
    public InferenceTest defaultTest() {
        return isRandomEffects() ? InferenceTest.TRUNCATED_KNAPP_HARTUNG : InferenceTest.Z;
    }

    /**
     * Whether it can pool a measure.
     *
     * @param measure what is compared
     * @return true for every measure unless it {@linkplain #poolsTables() pools tables}
     */
    public boolean suits(EffectMeasure measure) {
        return switch (this) {
            case MANTEL_HAENSZEL ->
                switch (measure) {
                    case ODDS_RATIO, RISK_RATIO, RISK_DIFFERENCE, INCIDENCE_RATE_RATIO, INCIDENCE_RATE_DIFFERENCE ->
                        true;
                    default -> false;
                };
            case PETO -> measure == EffectMeasure.ODDS_RATIO;
            default -> true;
        };
    }

    /**
     * Finds a constant by its {@linkplain #code() short name}.
     *
     * @throws InvalidValueException if there is none of that name
     */
    public static PoolingMethod ofCode(String code) {
        return Codes.find(values(), PoolingMethod::code, "method", Objects.requireNonNull(code, "code"));
    }
}

package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/** The ways in which the standard error becomes a test and an interval. */
public enum InferenceTest {
    /** Standard normal (Wald-type). Too narrow when contributions are few and differ. */
    Z("z"),
    /** Student's t with k - 1 degrees of freedom, standard error as it is. */
    T("t"),
    /** Knapp and Hartung (2003): rescaled standard error, t with k - 1 degrees of freedom. */
    KNAPP_HARTUNG("knha"),
    /** Knapp and Hartung, never narrower than by the unscaled standard error: the default where true effects may differ. */
    TRUNCATED_KNAPP_HARTUNG("adhoc");

    private final String code;

    InferenceTest(String code) {
        this.code = code;
    }

    /** {@return the short name in the literature, for example {@code knha}} */
    public String code() {
        return code;
    }

    /**
     * Finds a constant by its {@linkplain #code() short name}.
     *
     * @throws InvalidValueException if there is none of that name
     */
    public static InferenceTest ofCode(String code) {
        return Codes.find(values(), InferenceTest::code, "test", Objects.requireNonNull(code, "code"));
    }
}

package io.socialsouls.community.pooling.glmm;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Arrays;
import java.util.Objects;

/** How the two arms of a test become a likelihood of its log odds ratio. */
public enum CountModel {
    /** Both arms are binomial; each test has a fixed intercept, and half of its effect is added to one arm, taken from the other. */
    UNCONDITIONAL("UM.FS"),
    /** Given how many events there were, those of the treated arm are binomial: an approximation that holds where events are rare. */
    CONDITIONAL("CM.AL");

    private final String code;

    CountModel(String code) {
        this.code = code;
    }

    /**
     * The short name in the literature.
     *
     * @return for example {@code UM.FS}
     */
    public String code() {
        return code;
    }

    /**
     * Finds a model by its short name.
     *
     * @param code for example {@code UM.FS}
     * @return the model
     * @throws InvalidValueException if there is none of that name
     */
    public static CountModel ofCode(String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new InvalidValueException("model", code, "one of UM.FS, CM.AL"));
    }
}

package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.PoolingMethod;

/**
 * How to pool.
 *
 * @param method of effects; maximum likelihood if counts are pooled
 * @param ofCounts whether counts are pooled as they are, by a mixed model
 */
record MethodChoice(PoolingMethod method, boolean ofCounts) {
    /** How a mixed model of counts is called. */
    static final String GLMM = "GLMM";

    static MethodChoice of(PoolingMethod method) {
        return new MethodChoice(method, false);
    }

    /** {@return the test that is taken unless one is asked for} */
    InferenceTest defaultTest() {
        return ofCounts ? InferenceTest.Z : method.defaultTest();
    }

    static MethodChoice ofCode(String code) {
        if (code.equals(GLMM)) {
            return new MethodChoice(PoolingMethod.MAXIMUM_LIKELIHOOD, true);
        }
        try {
            return of(PoolingMethod.ofCode(code));
        } catch (InvalidValueException e) {
            throw new InvalidValueException(e.field(), code, e.expected() + ", " + GLMM);
        }
    }
}

package io.socialsouls.community.examples.pool;

import io.socialsouls.community.pooling.EffectSizes;
import io.socialsouls.community.pooling.bias.PrecisionEffect;
import io.socialsouls.community.pooling.bias.SelectionModel;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import java.util.Optional;

/**
 * What would come out if some tests were left untold; each part absent where it cannot be had.
 *
 * @param selection if that hangs on their p-values
 * @param pet the effect of a test of unlimited size, by a line over standard errors
 * @param peese the same over variances
 */
record BiasAnswers(Optional<SelectionModel> selection, Optional<PrecisionEffect> pet, Optional<PrecisionEffect> peese) {
    private static final String OPTION = "--bias";
    private static final String NO_LINE =
            "there are fewer than 3 tests, all are equally precise, or they lie on one line";

    static BiasAnswers of(EffectSizes sizes, SelectionSteps steps, double level, Attempts attempts) {
        return new BiasAnswers(
                attempts.asked(OPTION, "selection", () -> SelectionModel.fit(sizes, steps, level)),
                attempts.part(OPTION, "pet", NO_LINE, () -> PrecisionEffect.pet(sizes)),
                attempts.part(OPTION, "peese", NO_LINE, () -> PrecisionEffect.peese(sizes)));
    }
}

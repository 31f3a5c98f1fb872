package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.experiment.EffectMeasure;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which measure to compute from a file. */
final class MeasureChoice {
    private MeasureChoice() {}

    /**
     * The measure that was asked for, or the usual one for such rows.
     *
     * @throws CommunityException if it cannot be computed from them; it says which can
     */
    static EffectMeasure of(PoolInput input, Optional<EffectMeasure> asked, Path file) {
        EffectMeasure wanted = asked.orElseGet(input.kinds()::defaultMeasure);
        if (!input.kinds().allows(wanted)) {
            String right = Arrays.stream(EffectMeasure.values())
                    .filter(input.kinds()::allows)
                    .map(EffectMeasure::code)
                    .collect(Collectors.joining(" or "));
            throw new CommunityException(
                    ErrorCode.INVALID_VALUE,
                    "--measure is " + wanted.code() + ", but " + file + " has the columns "
                            + String.join(",", input.shape().columns()) + "; expected " + right);
        }
        return wanted;
    }
}

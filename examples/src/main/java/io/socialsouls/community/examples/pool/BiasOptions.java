package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.pooling.bias.SelectionSteps;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options for tests that may have been left untold. */
final class BiasOptions {
    private static final String PREFIX = "selection:";

    @Option(
            names = "--bias",
            paramLabel = "selection:P[,P...]",
            description = "Add what would come out if tests are told of more or less often depending on their one-sided"
                    + " p-value, with a step at each P (ML, normal interval), and PET and PEESE: the effect of a test of"
                    + " unlimited size. At most 5000 effects. selection:0.025 asks about significance at 5 %%.")
    private @Nullable String bias;

    @Option(
            names = "--bias-side",
            paramLabel = "greater|less",
            converter = Converter.class,
            description = "Which effects have low p-values, with --bias: high or low ones. Default: greater.")
    private SelectionSteps.@Nullable Side side;

    BiasOptions() {}

    /**
     * The steps that were asked for.
     *
     * @throws CommunityException in one line if there can be no such steps
     */
    Optional<SelectionSteps> steps() {
        if (bias == null) {
            if (side != null) {
                throw refuse("--bias-side is " + side.name().toLowerCase(Locale.ROOT)
                        + "; expected --bias selection:P beside it");
            }
            return Optional.empty();
        }
        SelectionSteps.Side asked = side == null ? SelectionSteps.Side.GREATER : side;
        return Optional.of(read(bias, asked));
    }

    private static SelectionSteps read(String text, SelectionSteps.Side side) {
        if (!text.startsWith(PREFIX)) {
            throw refuse("--bias is \"" + text + "\"; expected selection: and one p-value or more, such as"
                    + " selection:0.025");
        }
        try {
            List<Double> ends = Arrays.stream(text.substring(PREFIX.length()).split(",", -1))
                    .map(end -> Numbers.decimal("steps", end))
                    .toList();
            return new SelectionSteps(ends, side);
        } catch (InvalidValueException e) {
            throw refuse("--bias is \"" + text + "\"; expected ascending p-values above 0 and below 1, at most "
                    + (SelectionSteps.MAX_INTERVALS - 1) + ", such as selection:0.025,0.5");
        }
    }

    private static CommunityException refuse(String message) {
        return new CommunityException(ErrorCode.INVALID_VALUE, message);
    }

    static final class Converter implements ITypeConverter<SelectionSteps.Side> {
        @Override
        public SelectionSteps.Side convert(String text) {
            return Arrays.stream(SelectionSteps.Side.values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + text + "\" found, expected one of greater, less"));
        }
    }
}

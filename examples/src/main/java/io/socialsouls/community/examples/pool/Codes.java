package io.socialsouls.community.examples.pool;

import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.InferenceTest;
import io.socialsouls.community.experiment.ZeroCells;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads option values by the short names of the literature, and levels in every locale alike. */
final class Codes {
    private Codes() {}

    private static <T> T read(Function<String, T> reader, String text) {
        try {
            return reader.apply(text);
        } catch (InvalidValueException e) {
            throw new TypeConversionException(e.value() + " found, expected " + e.expected());
        }
    }

    static final class Measure implements ITypeConverter<EffectMeasure> {
        @Override
        public EffectMeasure convert(String text) {
            return read(EffectMeasure::ofCode, text);
        }
    }

    static final class Method implements ITypeConverter<MethodChoice> {
        @Override
        public MethodChoice convert(String text) {
            return read(MethodChoice::ofCode, text);
        }
    }

    static final class Test implements ITypeConverter<InferenceTest> {
        @Override
        public InferenceTest convert(String text) {
            return read(InferenceTest::ofCode, text);
        }
    }

    static final class Zero implements ITypeConverter<ZeroCells> {
        @Override
        public ZeroCells convert(String text) {
            return read(ZeroCells::ofCode, text);
        }
    }

    static final class Plot implements ITypeConverter<PlotKind> {
        @Override
        public PlotKind convert(String text) {
            return read(Plot::named, text);
        }

        private static PlotKind named(String text) {
            return Arrays.stream(PlotKind.values())
                    .filter(kind -> kind.option().equals(text))
                    .findFirst()
                    .orElseThrow(() -> new InvalidValueException(
                            "plot",
                            text,
                            "one of "
                                    + Arrays.stream(PlotKind.values())
                                            .map(PlotKind::option)
                                            .collect(Collectors.joining(", "))));
        }
    }

    static final class Level implements ITypeConverter<Double> {
        @Override
        public Double convert(String text) {
            return read(Level::between0And1, text);
        }

        private static double between0And1(String text) {
            double level = Numbers.decimal("level", text);
            if (!(level > 0 && level < 1)) {
                throw new InvalidValueException("level", text, "a number between 0 and 1, such as 0.95");
            }
            return level;
        }
    }
}

package io.socialsouls.community.examples.coverage;

import java.util.Arrays;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What the simulation is about. */
enum Part {
    /** How often intervals hold. */
    INTERVALS,
    /** How often sentences are wrong. */
    SENTENCES,
    /** Both. */
    ALL;

    /** Reads it from the command line. */
    static final class Converter implements ITypeConverter<Part> {
        @Override
        public Part convert(String text) {
            return Arrays.stream(values())
                    .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(
                            "\"" + text + "\" found, expected one of intervals, sentences, all"));
        }
    }
}

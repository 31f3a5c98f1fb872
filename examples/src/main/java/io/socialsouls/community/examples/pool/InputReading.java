package io.socialsouls.community.examples.pool;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file was read.
 *
 * @param separator between its cells
 * @param mark what stands before decimals, where the file's numbers had to tell
 * @param encoding of its text
 * @param isGuessed whether nothing but the want of a better one speaks for this encoding
 */
record InputReading(char separator, Optional<DecimalMark> mark, Charset encoding, boolean isGuessed) {
    /** Of a file in UTF-8 with commas between cells. */
    static InputReading usual() {
        return new InputReading(',', Optional.empty(), StandardCharsets.UTF_8, false);
    }

    /** What a reader must know; nothing of a file in UTF-8 with commas between cells and decimal dots. */
    List<String> notes() {
        List<String> parts = new ArrayList<>();
        if (separator != ',') {
            parts.add("with " + Dialect.words(separator) + " between cells"
                    + mark.map(found -> " and " + found.words()).orElse(""));
        }
        if (!encoding.equals(StandardCharsets.UTF_8)) {
            parts.add("as " + encoding.name());
        }
        return parts.isEmpty() ? List.of() : List.of("The file was read " + String.join(", ", parts) + ".");
    }

    /** The encoding, if it was guessed. */
    Optional<PoolWarning> warning() {
        return isGuessed
                ? Optional.of(new PoolWarning(
                        "encoding",
                        List.of(),
                        "The file is not UTF-8; it was read as Windows-1252, so check the letters of its labels."))
                : Optional.empty();
    }
}

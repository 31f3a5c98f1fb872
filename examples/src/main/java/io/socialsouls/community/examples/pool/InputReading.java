package io.socialsouls.community.examples.pool;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a file was read.
 *
 * @param dialect how it was cut into cells
 * @param mark what stands before decimals, where the file's numbers had to tell
 * @param file how it was encoded
 */
record InputReading(Dialect dialect, Optional<DecimalMark> mark, FileText file) {
    /** Of a file in UTF-8 with commas between cells. */
    static InputReading usual() {
        return new InputReading(new Dialect(',', ""), Optional.empty(), new FileText("", StandardCharsets.UTF_8));
    }

    /** What a reader must know; nothing of a file in UTF-8 with commas between cells and decimal dots. */
    List<String> notes() {
        List<String> parts = new ArrayList<>();
        if (dialect.separator() != ',') {
            parts.add("with " + dialect.words() + " between cells"
                    + mark.map(found -> " and " + found.words()).orElse(""));
        }
        if (!file.encoding().equals(StandardCharsets.UTF_8)) {
            parts.add("as " + file.encoding().name());
        }
        return parts.isEmpty() ? List.of() : List.of("The file was read " + String.join(", ", parts) + ".");
    }

    /** The encoding, if it was guessed. */
    Optional<PoolWarning> warning() {
        return file.isGuessed()
                ? Optional.of(new PoolWarning(
                        "encoding",
                        List.of(),
                        "The file is not UTF-8; it was read as Windows-1252, so check the letters of its labels."))
                : Optional.empty();
    }
}

package io.socialsouls.community.testkit.kind;

import io.socialsouls.community.spi.row.ColumnType;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.List;

/**
 * So few values of each type that rows meet, and that it shows what a storage takes for the same, or puts in the order of
 * text: ids that begin alike, numbers of one digit and of two.
 */
final class FewValues {
    /** Of a code: which of the constants, whatever they are. */
    private static final List<Object> CONSTANTS = List.of(0, 1, 2, 3, 4);

    private static final List<Object> KEYS = List.of("B", "a", "a ", "ab", "\uFF5E", "\uD83D\uDE00");
    private static final List<Object> TEXTS = List.of("x", "X ");
    private static final List<Object> INTEGERS = List.of(0, 2, 9, 10);
    private static final List<Object> LONGS = List.of(0L, 9L, 10L, Long.MAX_VALUE);
    private static final List<Object> FLAGS = List.of(false, true);
    private static final List<Object> INSTANTS = List.of(Rows.NOON, later(1_000), later(60_000_000_000L));

    private FewValues() {}

    static List<Object> of(ColumnType type) {
        return switch (type) {
            case KEY -> KEYS;
            case CODE -> CONSTANTS;
            case TEXT -> TEXTS;
            case INTEGER -> INTEGERS;
            case LONG -> LONGS;
            case INSTANT -> INSTANTS;
            case FLAG -> FLAGS;
        };
    }

    private static Instant later(long nanos) {
        return Rows.NOON.plusNanos(nanos);
    }
}

package io.socialsouls.community.examples.pool;

import java.util.Optional;
import java.util.regex.Pattern;

/** Guesses what went wrong with a cell, for those who only see their spreadsheet. */
final class LikelyCause {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)(grand )?(total|sum|gesamt|summe|overall|average|mean|all)s?:?");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final Pattern COUNT = Pattern.compile(".*(events|n)");

    private LikelyCause() {}

    /**
     * The cause, if there is a likely one.
     *
     * @param column at fault
     * @param cell what stands there
     */
    static Optional<String> of(String column, String cell, Cells record, Header header) {
        String text = CellNumbers.stripped(cell);
        boolean count = COUNT.matcher(column).matches() && !column.equals("correlation");
        if (record.any(one -> TOTAL.matcher(one.strip()).matches())) {
            return Optional.of("a row of totals, to be deleted?");
        }
        if (count && (CellNumbers.isPercent(text) || FRACTION.matcher(text).matches())) {
            return Optional.of(
                    text.matches(".*[.,][0-9]{3}") ? "a thousands separator?" : "a rate instead of a count?");
        }
        if (column.endsWith("events") && isAbove(text, header, column.replace("events", "n"), record)) {
            return Optional.of("events counted instead of people, or columns swapped?");
        }
        return text.matches("[0-9]+,[0-9]+") ? Optional.of("a decimal comma?") : Optional.empty();
    }

    private static boolean isAbove(String events, Header header, String total, Cells record) {
        return header.has(total)
                && Numbers.isDecimal(events)
                && Numbers.isDecimal(CellNumbers.stripped(record.get(header.place(total))))
                && Double.parseDouble(events)
                        > Double.parseDouble(CellNumbers.stripped(record.get(header.place(total))));
    }
}

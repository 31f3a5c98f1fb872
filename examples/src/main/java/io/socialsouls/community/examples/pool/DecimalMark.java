package io.socialsouls.community.examples.pool;

import java.util.Optional;
import java.util.regex.Pattern;

/** What stands before the decimals of a number; the other of the two may group thousands. */
enum DecimalMark {
    /** As in 0.5. */
    DOT('.', ','),
    /** As in 0,5. */
    COMMA(',', '.');

    private final Pattern sure;
    private final Pattern grouped;
    private final char mark;
    private final char group;

    DecimalMark(char mark, char group) {
        this.mark = mark;
        this.group = group;
        String m = Pattern.quote(String.valueOf(mark));
        String g = Pattern.quote(String.valueOf(group));
        String exponent = "([eE][+-]?[0-9]{1,9})?";
        // Exactly three digits after one mark may be thousands, unless a 0 or nothing stands before it.
        sure = Pattern.compile("[+-]?((0?|[0-9]{4,})" + m + "[0-9]+|[0-9]+" + m + "([0-9]{0,2}|[0-9]{4,})|[0-9]+" + m
                + "[0-9]+[eE][+-]?[0-9]{1,9}|[0-9]{1,3}(" + g + "[0-9]{3})+" + m + "[0-9]*|[0-9]{1,3}(" + g
                + "[0-9]{3}){2,})" + exponent);
        grouped = Pattern.compile("[+-]?[0-9]{1,3}(" + g + "[0-9]{3})+(" + m + "[0-9]*)?");
    }

    /** The mark that a cell proves, if it does. */
    static Optional<DecimalMark> provenBy(String cell) {
        boolean dot = DOT.sure.matcher(cell).matches();
        boolean comma = COMMA.sure.matcher(cell).matches();
        return dot == comma ? Optional.empty() : Optional.of(dot ? DOT : COMMA);
    }

    /** Whether a number is grouped in thousands under this mark. */
    boolean isGrouped(String cell) {
        return grouped.matcher(cell).matches();
    }

    /** The number with a dot and without groups. */
    String plain(String cell) {
        return cell.replace(String.valueOf(group), "").replace(mark, '.');
    }

    /** Its name for people. */
    String words() {
        return this == DOT ? "decimal dots" : "decimal commas";
    }
}

package io.socialsouls.community.spi.row;

import java.time.Instant;

/** What a column holds, and how its values compare. Absent values compare with nothing. */
public enum ColumnType {
    /**
     * Text that rows are found and ordered by, of at least one and at most {@link Column#maxLength()} code points. Equal
     * means the same characters, trailing blanks and case included; the order is that of the bytes of UTF-8.
     */
    KEY(String.class),
    /** The name of a constant, of at most 32 characters of ASCII. Compares as {@link #KEY}. */
    CODE(String.class),
    /** Text of any length that is only given back, never compared. */
    TEXT(String.class),
    /** A whole number of 32 bits. */
    INTEGER(Integer.class),
    /** A whole number of 64 bits. */
    LONG(Long.class),
    /** An instant to the microsecond. */
    INSTANT(Instant.class),
    /** True or false; false comes first. */
    FLAG(Boolean.class);

    private final Class<?> javaType;

    ColumnType(Class<?> javaType) {
        this.javaType = javaType;
    }

    /** {@return the class of its values: String, Integer, Long, Instant or Boolean} */
    public Class<?> javaType() {
        return javaType;
    }

    /**
     * Compares two values of this type.
     *
     * @param left a value
     * @param right another
     * @return below, at or above zero, as for a comparator
     */
    public int compare(Object left, Object right) {
        return switch (this) {
            case KEY, CODE, TEXT -> BinaryOrder.compare((String) left, (String) right);
            case INTEGER -> ((Integer) left).compareTo((Integer) right);
            case LONG -> ((Long) left).compareTo((Long) right);
            case INSTANT -> ((Instant) left).compareTo((Instant) right);
            case FLAG -> ((Boolean) left).compareTo((Boolean) right);
        };
    }
}

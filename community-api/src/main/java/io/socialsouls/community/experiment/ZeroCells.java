package io.socialsouls.community.experiment;

import io.socialsouls.community.error.InvalidValueException;
import java.util.Objects;

/** The rule for empty cells: to which tables of counts one half is added in every cell before effects are computed. */
public enum ZeroCells {
    /** To tables that have an empty cell. */
    ONLY_ZERO("only0"),
    /** To all tables. */
    ALL("all"),
    /** To none: a table whose effect is then undefined is left out. */
    NONE("none");

    private final String code;

    ZeroCells(String code) {
        this.code = code;
    }

    /** {@return the short name in the literature, for example {@code only0}} */
    public String code() {
        return code;
    }

    /**
     * Finds a constant by its {@linkplain #code() short name}.
     *
     * @throws InvalidValueException if there is none of that name
     */
    public static ZeroCells ofCode(String code) {
        return Codes.find(values(), ZeroCells::code, "zero", Objects.requireNonNull(code, "code"));
    }
}

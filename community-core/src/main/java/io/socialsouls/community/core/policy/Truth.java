package io.socialsouls.community.core.policy;

/**
 * Kleene's three values: a condition that is not known must not become true by being denied. From false to true: "all"
 * is the least of several.
 */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    Truth denied() {
        return switch (this) {
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
            case TRUE -> FALSE;
        };
    }
}

package io.socialsouls.community.examples.pool;

import java.util.Locale;

/** Which picture to draw. */
enum PlotKind {
    /** One line a test, with subgroups if a category is among the moderators. */
    FOREST,
    /** Effects against standard errors. */
    FUNNEL,
    /** What was pooled so far, test by test. */
    CUMULATIVE,
    /** Who makes the differences, and who moves the answer. */
    BAUJAT;

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether effects are pooled again for each of them. */
    boolean refits() {
        return this == CUMULATIVE || this == BAUJAT;
    }
}

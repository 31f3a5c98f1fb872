package io.socialsouls.community.examples.quickstart;

import java.util.Arrays;

/** The five tactics that the real counts are sorted by. */
enum Tactic {
    NUMBER("number_in_headline", "Has a number", "A number promises something concrete: more clicks."),
    QUESTION("question_in_headline", "Asks a question", "A question asks to be answered: more clicks."),
    SPEAKS_TO_YOU("speaks_to_you", "Speaks to \"you\"", "Spoken to directly, readers click more."),
    TEASE("ellipsis_tease", "Trails off ...", "An open end makes curious: more clicks."),
    EXCLAIMS("exclaims", "Exclaims!", "An exclamation mark lifts the mood: more clicks.");

    private final String key;
    private final String title;
    private final String hypothesis;

    Tactic(String key, String title, String hypothesis) {
        this.key = key;
        this.title = title;
        this.hypothesis = hypothesis;
    }

    String key() {
        return key;
    }

    String title() {
        return title;
    }

    String hypothesis() {
        return hypothesis;
    }

    static Tactic ofKey(String key) {
        return Arrays.stream(values())
                .filter(tactic -> tactic.key.equals(key))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("no tactic " + key + " among " + Arrays.toString(values())));
    }
}

package io.socialsouls.community.examples.coverage;

/** What a sentence claims, and when it is wrong. */
enum Claim {
    /** The tactic raises, or lowers. Outside: the interval misses the mean. Other side: the mean is not where it says. */
    DIRECTION("The tactic raises, or lowers"),
    /** A new test goes the same way. Outside: its true effect is not in the interval. Other side: nor where it says. */
    HOLDS("A new test is expected to go the same way"),
    /** A new test may go the other, or either way. Outside: its true effect is not in the interval. */
    MAY_TURN("A new test may go the other, or either way"),
    /** Differences are mostly chance. Outside: I² of what was simulated is 50 % or more. */
    CHANCE("Differences are mostly chance"),
    /** Differences are mostly real. Outside: it is 50 % or less. */
    REAL("Differences are mostly real"),
    /** More, or fewer of so many people. Outside: the number under the true mean is not in the interval. */
    PEOPLE("More, or fewer of so many people");

    private final String words;

    Claim(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

package io.socialsouls.community.examples.reliability;

/**
 * What was found after kills.
 *
 * @param acknowledged commands that were acknowledged
 * @param lost of these, not there any more
 * @param halves posts that the journal has and members do not see, or the other way round, and threads that miscount
 * @param repeated commands that were sent again with their keys: the last of each writer, and the one that was cut off
 * @param twice of all commands, done more than once, or with another outcome the second time
 * @param gaps places in journals where a sequence is missing
 */
record Tally(long acknowledged, long lost, long halves, long repeated, long twice, long gaps) {
    static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                acknowledged + other.acknowledged,
                lost + other.lost,
                halves + other.halves,
                repeated + other.repeated,
                twice + other.twice,
                gaps + other.gaps);
    }

    boolean isSound() {
        return lost + halves + twice + gaps == 0;
    }
}

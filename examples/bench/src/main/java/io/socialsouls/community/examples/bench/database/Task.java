package io.socialsouls.community.examples.bench.database;

import java.util.function.BiConsumer;

/** What is timed: a call, and how often it is made in one round. */
enum Task {
    PUBLISH("publish", 20, (side, group) -> side.publish()),
    REPLY("reply", 20, (side, group) -> side.reply()),
    THREAD_PAGE("thread page", 20, (side, group) -> side.thread()),
    FEED_PAGE("feed page, first", 20, (side, group) -> side.feed(false)),
    DEEP_FEED_PAGE("feed page, deep", 20, (side, group) -> side.feed(true)),
    JOURNAL("journal read", 20, (side, group) -> side.journal()),
    CONTRIBUTE("contribute, few before", 20, (side, group) -> side.contribute(group.few())),
    CONTRIBUTE_TO_MANY("contribute, 10,000 before", 20, (side, group) -> side.contribute(group.many())),
    POOL("pooled result of 100", 10, (side, group) -> side.pool(group.hundred())),
    POOL_MANY("pooled result of 10,000", 1, (side, group) -> side.pool(group.many()));

    private final String words;
    private final int times;
    private final BiConsumer<Side, SeededGroup> call;

    Task(String words, int times, BiConsumer<Side, SeededGroup> call) {
        this.words = words;
        this.times = times;
        this.call = call;
    }

    String words() {
        return words;
    }

    /** How often it is done in one round: enough for the clock, few enough that other programs disturb all sides alike. */
    int times() {
        return times;
    }

    void run(Side side, SeededGroup group) {
        call.accept(side, group);
    }
}

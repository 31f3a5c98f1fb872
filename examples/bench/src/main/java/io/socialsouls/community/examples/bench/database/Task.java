package io.socialsouls.community.examples.bench.database;

/** What is timed: a call, and how often it is made in one round. */
enum Task {
    PUBLISH("publish", 20),
    REPLY("reply", 20),
    THREAD_PAGE("thread page", 20),
    FEED_PAGE("feed page, first", 20),
    DEEP_FEED_PAGE("feed page, deep", 20),
    JOURNAL("journal read", 20),
    CONTRIBUTE("contribute, few before", 20),
    CONTRIBUTE_TO_MANY("contribute, 10,000 before", 20),
    POOL("pooled result of 100", 10),
    POOL_MANY("pooled result of 10,000", 1);

    private final String words;
    private final int times;

    Task(String words, int times) {
        this.words = words;
        this.times = times;
    }

    String words() {
        return words;
    }

    /** How often it is done in one round: enough for the clock, few enough that other programs disturb all sides alike. */
    int times() {
        return times;
    }

    void run(Side side, SeededGroup group) {
        switch (this) {
            case PUBLISH -> side.publish();
            case REPLY -> side.reply();
            case THREAD_PAGE -> side.thread();
            case FEED_PAGE -> side.feed(false);
            case DEEP_FEED_PAGE -> side.feed(true);
            case JOURNAL -> side.journal();
            case CONTRIBUTE -> side.contribute(group.few());
            case CONTRIBUTE_TO_MANY -> side.contribute(group.many());
            case POOL -> side.pool(group.hundred());
            case POOL_MANY -> side.pool(group.many());
        }
    }
}

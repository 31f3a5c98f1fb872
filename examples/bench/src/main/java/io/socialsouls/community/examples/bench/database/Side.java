package io.socialsouls.community.examples.bench.database;

import io.socialsouls.community.experiment.ExperimentId;

/** One way to do what a community does, in one group. Thread-safe. */
interface Side {
    /** What stands over its column. */
    String name();

    /** Asks a question. */
    void publish();

    /** Answers a question of somebody else. */
    void reply();

    /** Reads the first page of a thread. */
    void thread();

    /**
     * Reads a page of the feed.
     *
     * @param deep whether it is one from the middle of the list, else the first
     */
    void feed(boolean deep);

    /** Reads a page from the middle of the journal. */
    void journal();

    /** Brings a result to an experiment. */
    void contribute(ExperimentId experiment);

    /** Pools what was brought to an experiment. */
    void pool(ExperimentId experiment);
}

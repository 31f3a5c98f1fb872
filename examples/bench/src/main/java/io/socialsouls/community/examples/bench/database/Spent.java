package io.socialsouls.community.examples.bench.database;

/**
 * What calls took.
 *
 * @param clock microseconds a call by the clock, the median of all rounds
 * @param client microseconds a call of the processor in the thread that called, the mean
 * @param server the same in the server's processes
 */
record Spent(double clock, double client, double server) {
    /** {@return microseconds of the processor on both sides} Unlike the clock it does not grow where other programs run. */
    double processor() {
        return client + server;
    }
}

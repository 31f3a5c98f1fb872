package io.socialsouls.community.examples.reliability;

/** A database that other processes reach while this one has it. */
interface Served extends AutoCloseable {
    /** {@return its JDBC URL, with whatever logs in} */
    String url();

    /** {@return the URL of connections whose transactions begin as a host's have to} */
    default String hostUrl() {
        return url();
    }

    /** {@return whether it has a server to kill} */
    default boolean hasServer() {
        return false;
    }

    /** Kills the server and starts it again; a database without one stays as it is. */
    default void crash() {}

    @Override
    default void close() {}
}

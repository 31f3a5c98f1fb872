package io.socialsouls.community.examples.reliability;

/**
 * A database in a file, without a server.
 *
 * @param url for a storage with transactions of its own
 * @param hostUrl for a host's transactions
 */
record ServedFile(String url, String hostUrl) implements Served {}

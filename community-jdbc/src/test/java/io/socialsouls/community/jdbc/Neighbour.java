package io.socialsouls.community.jdbc;

/** A storage that shares its database with others, and its tables with none: laws compare storages with each other. */
final class Neighbour extends Cell {
    private final TestDatabase database;

    Neighbour(TestDatabase database, boolean joined) {
        super(database, joined, database.borrow(), true);
        this.database = database;
    }

    @Override
    public void close() {
        database.giveBack(names());
    }
}

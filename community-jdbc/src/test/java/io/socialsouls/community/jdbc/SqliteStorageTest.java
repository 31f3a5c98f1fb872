package io.socialsouls.community.jdbc;

/** A host's connections come in autocommit mode here: another would keep the only place to write while it idles. */
class SqliteStorageTest extends StorageCells {
    SqliteStorageTest() {
        super(Sqlite.DATABASE);
    }
}

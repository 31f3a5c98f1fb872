package io.socialsouls.community.jdbc;

class PostgresqlStorageTest extends StorageMatrix {
    PostgresqlStorageTest() {
        super(PostgresqlServer.DATABASE);
    }
}

package io.socialsouls.community.jdbc;

class MariadbStorageTest extends StorageMatrix {
    MariadbStorageTest() {
        super(MariadbServer.DATABASE);
    }
}

package io.socialsouls.community.jdbc;

class H2FileStorageTest extends StorageMatrix {
    H2FileStorageTest() {
        super(H2.File.DATABASE);
    }
}

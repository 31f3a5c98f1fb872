package io.socialsouls.community.jdbc;

class H2StorageTest extends StorageMatrix {
    H2StorageTest() {
        super(H2.Memory.DATABASE);
    }
}

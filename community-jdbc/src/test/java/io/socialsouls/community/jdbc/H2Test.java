package io.socialsouls.community.jdbc;

class H2Test extends DatabaseContract {
    H2Test() {
        super(H2.Memory.DATABASE);
    }
}

package io.socialsouls.community.jdbc;

class MariadbTest extends DatabaseContract {
    MariadbTest() {
        super(MariadbServer.DATABASE);
    }
}

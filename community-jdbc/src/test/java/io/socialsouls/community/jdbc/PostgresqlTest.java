package io.socialsouls.community.jdbc;

class PostgresqlTest extends DatabaseContract {
    PostgresqlTest() {
        super(PostgresqlServer.DATABASE);
    }
}

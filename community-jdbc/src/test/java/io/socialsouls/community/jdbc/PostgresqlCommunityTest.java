package io.socialsouls.community.jdbc;

class PostgresqlCommunityTest extends CommunityOnDatabase {
    PostgresqlCommunityTest() {
        super(PostgresqlServer.DATABASE, false);
    }
}

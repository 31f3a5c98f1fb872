package io.socialsouls.community.jdbc;

class PostgresqlJoinedCommunityTest extends CommunityOnDatabase {
    PostgresqlJoinedCommunityTest() {
        super(PostgresqlServer.DATABASE, true);
    }
}

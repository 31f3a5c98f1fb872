package io.socialsouls.community.jdbc;

@Thorough
class PostgresqlJoinedCommunityTest extends CommunityOnDatabase {
    PostgresqlJoinedCommunityTest() {
        super(PostgresqlServer.DATABASE, true);
    }
}

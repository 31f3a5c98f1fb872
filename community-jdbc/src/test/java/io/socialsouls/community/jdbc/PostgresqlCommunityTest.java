package io.socialsouls.community.jdbc;

@Thorough
class PostgresqlCommunityTest extends CommunityOnDatabase {
    PostgresqlCommunityTest() {
        super(PostgresqlServer.DATABASE, false);
    }
}

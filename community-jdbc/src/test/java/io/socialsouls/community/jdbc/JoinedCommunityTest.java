package io.socialsouls.community.jdbc;

class JoinedCommunityTest extends CommunityOnDatabase {
    JoinedCommunityTest() {
        super(PostgresqlServer.DATABASE, true);
    }
}

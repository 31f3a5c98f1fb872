package io.socialsouls.community.jdbc;

class SqliteCommunityTest extends CommunityOnDatabase {
    SqliteCommunityTest() {
        super(Sqlite.DATABASE, false);
    }
}

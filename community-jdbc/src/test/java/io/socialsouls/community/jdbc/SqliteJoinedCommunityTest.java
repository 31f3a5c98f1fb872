package io.socialsouls.community.jdbc;

@Thorough
class SqliteJoinedCommunityTest extends CommunityOnDatabase {
    SqliteJoinedCommunityTest() {
        super(Sqlite.DATABASE, true);
    }
}

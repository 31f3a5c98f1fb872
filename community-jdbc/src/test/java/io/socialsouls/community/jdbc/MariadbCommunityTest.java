package io.socialsouls.community.jdbc;

@Thorough
class MariadbCommunityTest extends CommunityOnDatabase {
    MariadbCommunityTest() {
        super(MariadbServer.DATABASE, false);
    }
}

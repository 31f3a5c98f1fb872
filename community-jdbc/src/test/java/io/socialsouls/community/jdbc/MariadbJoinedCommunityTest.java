package io.socialsouls.community.jdbc;

@Thorough
class MariadbJoinedCommunityTest extends CommunityOnDatabase {
    MariadbJoinedCommunityTest() {
        super(MariadbServer.DATABASE, true);
    }
}

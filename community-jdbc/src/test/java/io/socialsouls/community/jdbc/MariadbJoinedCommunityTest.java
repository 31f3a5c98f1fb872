package io.socialsouls.community.jdbc;

class MariadbJoinedCommunityTest extends CommunityOnDatabase {
    MariadbJoinedCommunityTest() {
        super(MariadbServer.DATABASE, true);
    }
}

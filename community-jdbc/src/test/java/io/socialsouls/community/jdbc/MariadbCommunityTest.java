package io.socialsouls.community.jdbc;

class MariadbCommunityTest extends CommunityOnDatabase {
    MariadbCommunityTest() {
        super(MariadbServer.DATABASE, false);
    }
}

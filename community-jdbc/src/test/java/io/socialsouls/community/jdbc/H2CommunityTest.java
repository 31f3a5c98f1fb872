package io.socialsouls.community.jdbc;

class H2CommunityTest extends CommunityOnDatabase {
    H2CommunityTest() {
        super(H2.Memory.DATABASE, false);
    }
}

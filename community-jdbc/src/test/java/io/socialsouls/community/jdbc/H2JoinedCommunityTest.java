package io.socialsouls.community.jdbc;

class H2JoinedCommunityTest extends CommunityOnDatabase {
    H2JoinedCommunityTest() {
        super(H2.Memory.DATABASE, true);
    }
}

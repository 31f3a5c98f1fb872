package io.socialsouls.community.jdbc;

class H2FileCommunityTest extends CommunityOnDatabase {
    H2FileCommunityTest() {
        super(H2.File.DATABASE, false);
    }
}

package io.socialsouls.community.jdbc;

@Thorough
class H2FileCommunityTest extends CommunityOnDatabase {
    H2FileCommunityTest() {
        super(H2.File.DATABASE, false);
    }
}

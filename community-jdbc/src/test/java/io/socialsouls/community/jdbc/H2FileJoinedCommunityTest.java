package io.socialsouls.community.jdbc;

@Thorough
class H2FileJoinedCommunityTest extends CommunityOnDatabase {
    H2FileJoinedCommunityTest() {
        super(H2.File.DATABASE, true);
    }
}

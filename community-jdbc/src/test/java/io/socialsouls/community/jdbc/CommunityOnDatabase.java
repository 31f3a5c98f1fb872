package io.socialsouls.community.jdbc;

import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.law.CommunityContract;

/**
 * The laws of the kit on one database, unchanged. What draws is tried twice, where in memory it is tried 25 times: a
 * database adds its transactions, and those meet in every race that the laws force, whatever is drawn. They run in
 * transactions of the storage's own and in a host's, on every database.
 */
abstract class CommunityOnDatabase extends CommunityContract {
    private final TestDatabase database;
    private final boolean joined;

    CommunityOnDatabase(TestDatabase database, boolean joined) {
        this.database = database;
        this.joined = joined;
    }

    @Override
    protected final StorageFixture createFixture() {
        return new Neighbour(database, joined);
    }

    @Override
    protected final int tries() {
        return 2;
    }
}

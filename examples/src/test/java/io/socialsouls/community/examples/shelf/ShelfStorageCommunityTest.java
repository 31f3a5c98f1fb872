package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.law.CommunityContract;

/** The laws of a community, on the example's storage. Few tries: what it shares with others they try more often. */
class ShelfStorageCommunityTest extends CommunityContract {
    @Override
    protected StorageFixture createFixture() {
        return ShelfStorage::new;
    }

    @Override
    protected int tries() {
        return 5;
    }
}

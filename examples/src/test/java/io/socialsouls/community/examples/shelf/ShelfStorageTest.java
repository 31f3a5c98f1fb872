package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.storage.StorageContract;

/** The whole kit, on the example's storage. It forgets with the process and joins no transaction: no capability. */
class ShelfStorageTest extends StorageContract {
    @Override
    protected StorageFixture createFixture() {
        return ShelfStorage::new;
    }
}

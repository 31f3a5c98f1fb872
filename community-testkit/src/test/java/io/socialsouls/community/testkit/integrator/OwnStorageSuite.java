package io.socialsouls.community.testkit.integrator;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.storage.StorageContract;

/** The storage contract with few histories, launched by the tests beside it. */
class OwnStorageSuite extends StorageContract {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }

    @Override
    protected int tries() {
        return 5;
    }
}

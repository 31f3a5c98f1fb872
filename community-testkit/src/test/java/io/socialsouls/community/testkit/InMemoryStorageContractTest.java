package io.socialsouls.community.testkit;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.storage.StorageContract;

class InMemoryStorageContractTest extends StorageContract {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }
}

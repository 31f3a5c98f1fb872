package io.socialsouls.community.testkit.law;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.StorageFixture;

class InMemoryCommunityContractTest extends CommunityContract {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }
}

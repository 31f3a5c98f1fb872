package io.socialsouls.community.testkit.integrator;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.storage.SliceRules;

/** One area of the storage contract, launched by the tests beside it. */
class OneAreaSuite extends SliceRules {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }
}

package io.socialsouls.community.testkit.integrator;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.law.CommunityContract;

/** The community contract with a story for each law, launched by the tests beside it. */
class OwnCommunitySuite extends CommunityContract {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }

    @Override
    protected int tries() {
        return 1;
    }
}

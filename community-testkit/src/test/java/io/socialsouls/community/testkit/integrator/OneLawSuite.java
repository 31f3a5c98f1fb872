package io.socialsouls.community.testkit.integrator;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.law.SanctionLaw;

/** One law of a community, launched by the tests beside it. */
class OneLawSuite extends SanctionLaw {
    @Override
    protected StorageFixture createFixture() {
        return InMemoryStorage::new;
    }

    @Override
    protected int tries() {
        return 1;
    }
}

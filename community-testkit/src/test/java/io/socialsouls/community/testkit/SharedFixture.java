package io.socialsouls.community.testkit;

import io.socialsouls.community.core.storage.InMemoryStorage;
import io.socialsouls.community.spi.Storage;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The same rows however often it is opened; each time with what is broken made anew. */
final class SharedFixture implements StorageFixture {
    private final InMemoryStorage rows = new InMemoryStorage();
    private final UnaryOperator<Storage> breaking;
    private final Set<Capability> capabilities;

    SharedFixture(UnaryOperator<Storage> breaking, Capability... capabilities) {
        this.breaking = breaking;
        this.capabilities = Set.of(capabilities);
    }

    @Override
    public Storage open() {
        return breaking.apply(rows);
    }

    @Override
    public Set<Capability> capabilities() {
        return capabilities;
    }
}

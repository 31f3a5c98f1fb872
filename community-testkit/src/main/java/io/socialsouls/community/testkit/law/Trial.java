package io.socialsouls.community.testkit.law;

import io.socialsouls.community.group.Charter;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.community.TestGroup;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/** Opens as many fixtures as one try of a law needs, and closes them all. */
final class Trial implements AutoCloseable {
    private final Supplier<StorageFixture> fixtures;
    private final Deque<StorageFixture> open = new ArrayDeque<>();

    Trial(Supplier<StorageFixture> fixtures) {
        this.fixtures = fixtures;
    }

    /** A fixture of its own, with nothing in it. */
    StorageFixture fixture() {
        StorageFixture fixture = fixtures.get();
        open.push(fixture);
        return fixture;
    }

    Storage storage() {
        return fixture().open();
    }

    TestGroup group() {
        return group(TestGroup.LISTED);
    }

    TestGroup group(Charter charter) {
        return new TestGroup(storage(), charter);
    }

    /** Another storage on the same rows, where there can be one; else the same again. */
    static Storage beside(StorageFixture fixture, Storage storage) {
        return fixture.capabilities().contains(Capability.SHARED) ? fixture.open() : storage;
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}

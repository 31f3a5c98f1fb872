package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.spi.Kinds;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.spi.UnitMode;
import io.socialsouls.community.spi.row.Kind;
import io.socialsouls.community.testkit.Capability;
import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.RuleNames;
import io.socialsouls.community.testkit.RunByJqwik;
import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.value.Rows;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** What the rules of every storage are stated with; a subclass gives the storage. Each try has a fixture of its own. */
@AddLifecycleHook(RuleNames.class)
@AddLifecycleHook(EnoughTries.class)
public abstract class StorageRules implements RunByJqwik {
    private Optional<StorageFixture> fixture = Optional.empty();
    private Optional<Storage> storage = Optional.empty();

    /** For subclasses. */
    protected StorageRules() {}

    /**
     * Makes what gives the storage.
     *
     * @return a fresh one, with nothing in it
     */
    protected abstract StorageFixture createFixture();

    /** {@return the kinds of rows that the rules keep besides those of this release} */
    List<Kind<?>> madeKinds() {
        return List.of();
    }

    /**
     * How often a rule is tried.
     *
     * @param rule a method that jqwik runs
     * @return as often as the chosen effort says
     */
    int triesOf(Method rule) {
        return Optional.ofNullable(rule.getAnnotation(Property.class))
                .map(property -> Effort.chosen().draws(property.tries() / Effort.MORE))
                .orElse(1);
    }

    /** {@return all kinds of rows that the rules keep} */
    final List<Kind<?>> allKinds() {
        return Stream.concat(Kinds.ALL.stream(), madeKinds().stream()).toList();
    }

    /** {@return another fixture, ready for the rules' kinds of rows} */
    final StorageFixture preparedFixture() {
        StorageFixture created = createFixture();
        if (!madeKinds().isEmpty()) {
            created.prepare(madeKinds());
        }
        return created;
    }

    /** Opens a fixture and its storage, before each try. */
    @BeforeTry
    final void openStorage() {
        StorageFixture created = preparedFixture();
        fixture = Optional.of(created);
        storage = Optional.of(created.open());
    }

    /** Closes the fixture, after each try. */
    @AfterTry
    final void closeFixture() {
        fixture.ifPresent(StorageFixture::close);
        fixture = Optional.empty();
        storage = Optional.empty();
    }

    /**
     * The fixture of this try.
     *
     * @return open
     */
    protected final StorageFixture fixture() {
        return fixture.orElseThrow();
    }

    /**
     * The storage of this try.
     *
     * @return empty at first
     */
    protected final Storage storage() {
        return storage.orElseThrow();
    }

    final void write(Consumer<GroupUnit> work) {
        write(Rows.GROUP, work);
    }

    final void write(GroupId group, Consumer<GroupUnit> work) {
        Stores.in(storage(), group, unit -> {
            work.accept(unit);
            return true;
        });
    }

    /** Asks several questions about one moment: of a unit that reads, or in a host's transaction of one that locks. */
    final <T> T readAtOnce(Function<GroupUnit, T> questions) {
        return storage().<T>inUnit(Rows.GROUP, modeOfAMoment(), unit -> {
            if (modeOfAMoment() == UnitMode.WRITES) {
                unit.lock();
            }
            return questions.apply(GroupUnit.asking(unit));
        });
    }

    final UnitMode modeOfAMoment() {
        return has(Capability.JOINS_HOST_TRANSACTION) ? UnitMode.WRITES : UnitMode.READS;
    }

    final boolean has(Capability capability) {
        return fixture().capabilities().contains(capability);
    }

    final <T> T read(Function<GroupUnit, T> question) {
        return Stores.in(storage(), Rows.GROUP, question);
    }
}

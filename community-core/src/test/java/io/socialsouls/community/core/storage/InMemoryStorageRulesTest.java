package io.socialsouls.community.core.storage;

import io.socialsouls.community.spi.Storage;
import net.jqwik.api.Group;

/** The rules of every storage. */
@SuppressWarnings("ClassCanBeStatic") // A group that is static would not be found.
class InMemoryStorageRulesTest {
    @Group
    class Units extends UnitRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class AfterCommits extends AfterCommitRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class Versions extends VersionRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class Uniqueness extends UniquenessRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class Lists extends ListRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class JournalOrder extends JournalRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class AcrossGroups extends DirectoryRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class Races extends RaceRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }

    @Group
    class Histories extends HistoryRules {
        @Override
        Storage newStorage() {
            return new InMemoryStorage();
        }
    }
}

package io.socialsouls.community.jdbc;

import io.socialsouls.community.testkit.StorageFixture;
import io.socialsouls.community.testkit.storage.AfterCommitRules;
import io.socialsouls.community.testkit.storage.CapabilityRules;
import io.socialsouls.community.testkit.storage.DirectoryRules;
import io.socialsouls.community.testkit.storage.JournalRules;
import io.socialsouls.community.testkit.storage.ListRules;
import io.socialsouls.community.testkit.storage.UniquenessRules;
import io.socialsouls.community.testkit.storage.UnitRules;
import io.socialsouls.community.testkit.storage.VersionRules;
import net.jqwik.api.Group;

/** The rules of the kit that are stated by example. */
abstract class ExampleRules {
    protected abstract StorageFixture createFixture();

    @Group
    class ByUnit extends UnitRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByAfterCommit extends AfterCommitRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByVersion extends VersionRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByUniqueness extends UniquenessRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByList extends ListRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByJournal extends JournalRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByDirectory extends DirectoryRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }

    @Group
    class ByCapability extends CapabilityRules {
        @Override
        protected StorageFixture createFixture() {
            return ExampleRules.this.createFixture();
        }
    }
}

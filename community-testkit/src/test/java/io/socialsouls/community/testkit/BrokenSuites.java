package io.socialsouls.community.testkit;

import io.socialsouls.community.testkit.storage.AcrossRules;
import io.socialsouls.community.testkit.storage.AfterCommitRules;
import io.socialsouls.community.testkit.storage.CapabilityRules;
import io.socialsouls.community.testkit.storage.ColumnRules;
import io.socialsouls.community.testkit.storage.ConflictRules;
import io.socialsouls.community.testkit.storage.DirectoryRules;
import io.socialsouls.community.testkit.storage.ExactnessRules;
import io.socialsouls.community.testkit.storage.FindRules;
import io.socialsouls.community.testkit.storage.HistoryRules;
import io.socialsouls.community.testkit.storage.JournalRules;
import io.socialsouls.community.testkit.storage.LikenessRules;
import io.socialsouls.community.testkit.storage.ListRules;
import io.socialsouls.community.testkit.storage.MomentRules;
import io.socialsouls.community.testkit.storage.PagingRules;
import io.socialsouls.community.testkit.storage.RaceRules;
import io.socialsouls.community.testkit.storage.SizeRules;
import io.socialsouls.community.testkit.storage.SliceRules;
import io.socialsouls.community.testkit.storage.StorageRules;
import io.socialsouls.community.testkit.storage.UniquenessRules;
import io.socialsouls.community.testkit.storage.UnitRules;
import io.socialsouls.community.testkit.storage.VersionRules;
import io.socialsouls.community.testkit.storage.WriteRules;
import java.util.stream.Stream;

/** Each area alone, on whatever broken storage is being tried. */
final class BrokenSuites {
    private BrokenSuites() {}

    static Class<?> of(Class<? extends StorageRules> area) {
        return Stream.of(BrokenSuites.class.getDeclaredClasses())
                .filter(area::isAssignableFrom)
                .findAny()
                .orElseThrow();
    }

    static final class Unit extends UnitRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class AfterCommit extends AfterCommitRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Version extends VersionRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Uniqueness extends UniquenessRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class List extends ListRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Paging extends PagingRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Journal extends JournalRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Directory extends DirectoryRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Exactness extends ExactnessRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Likeness extends LikenessRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Race extends RaceRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Capability extends CapabilityRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class History extends HistoryRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Find extends FindRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Slice extends SliceRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Write extends WriteRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Column extends ColumnRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Across extends AcrossRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Conflict extends ConflictRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Moment extends MomentRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }

    static final class Size extends SizeRules {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenStoragesTest.fixture();
        }
    }
}

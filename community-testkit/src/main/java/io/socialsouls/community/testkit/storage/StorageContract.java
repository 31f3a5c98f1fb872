package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.RunByJqwik;
import io.socialsouls.community.testkit.StorageFixture;
import net.jqwik.api.Group;

/**
 * All the rules of a storage at once: extend it, give a fixture, and run it with jqwik's engine.
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     @Override
 *     protected StorageFixture createFixture() {
 *         return MyStorage::new;
 *     }
 * }
 * }</pre>
 *
 * <p>A failure is a {@link io.socialsouls.community.testkit.BrokenRuleError}. To run one area alone extend its class. In
 * memory a quick run takes some seconds, on a database some more; {@link Effort} says how to choose a thorough one.
 */
public abstract class StorageContract implements RunByJqwik {
    /** For subclasses. */
    protected StorageContract() {}

    /**
     * Makes what gives the storage. Called once for each try of each rule.
     *
     * @return a fresh one, with nothing in it
     */
    protected abstract StorageFixture createFixture();

    /**
     * How many random histories are tried; the other rules run as often as they say.
     *
     * @return {@value HistoryRules#DEFAULT_TRIES} in a quick run, {@value Effort#MORE} times as many in a thorough one,
     *     unless it is overridden; no more than those
     */
    protected int tries() {
        return Effort.chosen().draws(HistoryRules.DEFAULT_TRIES);
    }

    /** {@link UnitRules}. */
    @Group
    public class Units extends UnitRules {
        /** Made by jqwik. */
        public Units() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link AfterCommitRules}. */
    @Group
    public class AfterCommit extends AfterCommitRules {
        /** Made by jqwik. */
        public AfterCommit() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link VersionRules}. */
    @Group
    public class Versions extends VersionRules {
        /** Made by jqwik. */
        public Versions() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link UniquenessRules}. */
    @Group
    public class Uniqueness extends UniquenessRules {
        /** Made by jqwik. */
        public Uniqueness() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link ListRules}. */
    @Group
    public class Lists extends ListRules {
        /** Made by jqwik. */
        public Lists() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link PagingRules}. */
    @Group
    public class Paging extends PagingRules {
        /** Made by jqwik. */
        public Paging() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link JournalRules}. */
    @Group
    public class Journals extends JournalRules {
        /** Made by jqwik. */
        public Journals() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link DirectoryRules}. */
    @Group
    public class Directories extends DirectoryRules {
        /** Made by jqwik. */
        public Directories() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link ExactnessRules}. */
    @Group
    public class Exactness extends ExactnessRules {
        /** Made by jqwik. */
        public Exactness() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link LikenessRules}. */
    @Group
    public class Likeness extends LikenessRules {
        /** Made by jqwik. */
        public Likeness() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link FindRules}. */
    @Group
    public class Finding extends FindRules {
        /** Made by jqwik. */
        public Finding() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link SliceRules}. */
    @Group
    public class Slices extends SliceRules {
        /** Made by jqwik. */
        public Slices() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link WriteRules}. */
    @Group
    public class Writes extends WriteRules {
        /** Made by jqwik. */
        public Writes() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link ColumnRules}. */
    @Group
    public class Columns extends ColumnRules {
        /** Made by jqwik. */
        public Columns() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link AcrossRules}. */
    @Group
    public class Across extends AcrossRules {
        /** Made by jqwik. */
        public Across() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link RaceRules}. */
    @Group
    public class Races extends RaceRules {
        /** Made by jqwik. */
        public Races() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link ConflictRules}. */
    @Group
    public class Conflicts extends ConflictRules {
        /** Made by jqwik. */
        public Conflicts() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link MomentRules}. */
    @Group
    public class Moments extends MomentRules {
        /** Made by jqwik. */
        public Moments() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link SizeRules}. */
    @Group
    public class Sizes extends SizeRules {
        /** Made by jqwik. */
        public Sizes() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link CapabilityRules}. */
    @Group
    public class Capabilities extends CapabilityRules {
        /** Made by jqwik. */
        public Capabilities() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }
    }

    /** {@link HistoryRules}. */
    @Group
    public class Histories extends HistoryRules {
        /** Made by jqwik. */
        public Histories() {}

        @Override
        protected StorageFixture createFixture() {
            return StorageContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return StorageContract.this.tries();
        }
    }
}

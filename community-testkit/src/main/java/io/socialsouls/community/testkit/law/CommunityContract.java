package io.socialsouls.community.testkit.law;

import io.socialsouls.community.testkit.Effort;
import io.socialsouls.community.testkit.RunByJqwik;
import io.socialsouls.community.testkit.StorageFixture;
import net.jqwik.api.Group;

/**
 * All the laws of a community at once, on one storage: extend it, give a fixture, and run it with jqwik's engine.
 *
 * <pre>{@code
 * class MyCommunityTest extends CommunityContract {
 *     @Override
 *     protected StorageFixture createFixture() {
 *         return MyStorage::new;
 *     }
 * }
 * }</pre>
 *
 * <p>A failure is a {@link BrokenLawError}. To run one law alone extend its class. A storage should pass
 * {@link io.socialsouls.community.testkit.storage.StorageContract} first: what that says is nearer to the fault. {@link Effort}
 * says how to choose a thorough run.
 */
public abstract class CommunityContract implements RunByJqwik {
    /** For subclasses. */
    protected CommunityContract() {}

    /**
     * Makes what gives the storage. Called once or a few times for each try of each law.
     *
     * @return a fresh one, with nothing in it
     */
    protected abstract StorageFixture createFixture();

    /**
     * How often each property is tried. What has nothing to draw runs once.
     *
     * @return {@value CommunityLaw#DEFAULT_TRIES} in a quick run, {@value Effort#MORE} times as many in a thorough one,
     *     unless it is overridden
     */
    protected int tries() {
        return Effort.chosen().draws(CommunityLaw.DEFAULT_TRIES);
    }

    /** {@link HidingLaw}. */
    @Group
    public class Hiding extends HidingLaw {
        /** Made by jqwik. */
        public Hiding() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link AnonymityLaw}. */
    @Group
    public class Anonymity extends AnonymityLaw {
        /** Made by jqwik. */
        public Anonymity() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link SanctionLaw}. */
    @Group
    public class Sanctions extends SanctionLaw {
        /** Made by jqwik. */
        public Sanctions() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link PolicyLaw}. */
    @Group
    public class Policies extends PolicyLaw {
        /** Made by jqwik. */
        public Policies() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link StateLaw}. */
    @Group
    public class States extends StateLaw {
        /** Made by jqwik. */
        public States() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link PoolingLaw}. */
    @Group
    public class Pooling extends PoolingLaw {
        /** Made by jqwik. */
        public Pooling() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link AtomicityLaw}. */
    @Group
    public class Atomicity extends AtomicityLaw {
        /** Made by jqwik. */
        public Atomicity() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link CrashLaw}. */
    @Group
    public class Crashes extends CrashLaw {
        /** Made by jqwik. */
        public Crashes() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link RepetitionLaw}. */
    @Group
    public class Repetition extends RepetitionLaw {
        /** Made by jqwik. */
        public Repetition() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link RaceLaw}. */
    @Group
    public class Races extends RaceLaw {
        /** Made by jqwik. */
        public Races() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link ConcurrencyLaw}. */
    @Group
    public class Concurrency extends ConcurrencyLaw {
        /** Made by jqwik. */
        public Concurrency() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link PagingLaw}. */
    @Group
    public class Paging extends PagingLaw {
        /** Made by jqwik. */
        public Paging() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link PermissionsLaw}. */
    @Group
    public class Permissions extends PermissionsLaw {
        /** Made by jqwik. */
        public Permissions() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link HostileInputLaw}. */
    @Group
    public class HostileInputs extends HostileInputLaw {
        /** Made by jqwik. */
        public HostileInputs() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }

    /** {@link GroupLifeLaw}. */
    @Group
    public class GroupLives extends GroupLifeLaw {
        /** Made by jqwik. */
        public GroupLives() {}

        @Override
        protected StorageFixture createFixture() {
            return CommunityContract.this.createFixture();
        }

        @Override
        protected int tries() {
            return CommunityContract.this.tries();
        }
    }
}

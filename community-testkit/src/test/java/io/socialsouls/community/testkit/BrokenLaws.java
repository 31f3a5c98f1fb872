package io.socialsouls.community.testkit;

import io.socialsouls.community.testkit.law.AtomicityLaw;
import io.socialsouls.community.testkit.law.CrashLaw;
import io.socialsouls.community.testkit.law.GroupLifeLaw;
import io.socialsouls.community.testkit.law.PagingLaw;
import io.socialsouls.community.testkit.law.RaceLaw;
import io.socialsouls.community.testkit.law.RepetitionLaw;
import io.socialsouls.community.testkit.law.SanctionLaw;
import io.socialsouls.community.testkit.law.StateLaw;
import java.lang.reflect.Method;
import java.util.stream.Stream;

/** Each law alone, on whatever broken storage is being tried. */
final class BrokenLaws {
    /** More than the kit's own, so that what is caught is not left to chance: a law that is broken ends at once. */
    private static final int TRIES = 500;

    private BrokenLaws() {}

    /** {@return the test of that name} */
    static Method named(String test) {
        return laws().flatMap(law -> Stream.of(law.getSuperclass().getDeclaredMethods()))
                .filter(method -> method.getName().equals(test))
                .findAny()
                .orElseThrow();
    }

    /** {@return the law that has a test} */
    static Class<?> having(Method test) {
        return laws().filter(law -> law.getSuperclass() == test.getDeclaringClass())
                .findAny()
                .orElseThrow();
    }

    private static Stream<Class<?>> laws() {
        return Stream.of(BrokenLaws.class.getDeclaredClasses());
    }

    static final class Atomicity extends AtomicityLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class Crash extends CrashLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class GroupLife extends GroupLifeLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class Paging extends PagingLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class Race extends RaceLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class Repetition extends RepetitionLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class Sanction extends SanctionLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }

    static final class State extends StateLaw {
        @Override
        protected StorageFixture createFixture() {
            return KitCatchesBrokenCommunitiesTest.fixture();
        }

        @Override
        protected int tries() {
            return TRIES;
        }
    }
}

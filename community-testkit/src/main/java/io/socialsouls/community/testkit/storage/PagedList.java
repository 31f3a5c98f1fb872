package io.socialsouls.community.testkit.storage;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.NoticeRow;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.value.Rows;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The lists that are read in steps. Rows are numbered in the order in which they are listed. */
enum PagedList {
    /** Who is in. */
    MEMBERS {
        @Override
        void put(GroupUnit unit, int number) {
            unit.memberships().put(row(number));
        }

        @Override
        Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit) {
            return unit.memberships().list(EnumSet.of(Standing.ACTIVE), after.map(this::row), limit).stream()
                    .map(row -> row.id().value());
        }

        private MembershipRow row(int number) {
            return Rows.membership(id(number), Standing.ACTIVE, ascending(number), 1);
        }
    },

    /** A feed. */
    THREADS {
        @Override
        void put(GroupUnit unit, int number) {
            unit.threads().put(row(number));
        }

        @Override
        Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit) {
            return unit.threads().latest(after.map(this::row), limit).stream()
                    .map(row -> row.id().value());
        }

        private ThreadRow row(int number) {
            return Rows.thread(id(number), descending(number), 1);
        }
    },

    /** An inbox. */
    NOTICES {
        @Override
        void put(GroupUnit unit, int number) {
            unit.notices().put(List.of(row(number)));
        }

        @Override
        Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit) {
            return unit
                    .notices()
                    .list(MemberId.of("m"), EnumSet.allOf(NoticeKind.class), after.map(this::row), limit)
                    .stream()
                    .map(row -> row.id().value());
        }

        private NoticeRow row(int number) {
            return Rows.notice(id(number), "m", NoticeKind.REPLY, descending(number), false, 1);
        }
    },

    /** What waits for a decision. */
    REVIEWS {
        @Override
        void put(GroupUnit unit, int number) {
            unit.reviews().put(row(number));
        }

        @Override
        Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit) {
            return unit.reviews().waiting(after.map(this::row), limit).stream()
                    .map(row -> row.post().value());
        }

        private ReviewRow row(int number) {
            return Rows.waiting(id(number), ascending(number), 1);
        }
    },

    /** What is tested. */
    EXPERIMENTS {
        @Override
        void put(GroupUnit unit, int number) {
            unit.experiments().put(row(number));
        }

        @Override
        Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit) {
            return unit.experiments().list(after.map(this::row), limit).stream()
                    .map(row -> row.id().value());
        }

        private ExperimentRow row(int number) {
            return Rows.experiment(id(number), ascending(number));
        }
    };

    abstract void put(GroupUnit unit, int number);

    abstract Stream<String> list(GroupUnit unit, Optional<Integer> after, int limit);

    final List<Integer> numbers(GroupUnit unit, Optional<Integer> after, int limit) {
        return list(unit, after, limit).map(Integer::valueOf).toList();
    }

    /** Five rows share a time, so that the id decides among them. */
    static Instant ascending(int number) {
        return Rows.NOON.plusNanos(1_000L * Math.floorDiv(number, 5));
    }

    static Instant descending(int number) {
        return Rows.NOON.minusNanos(1_000L * Math.floorDiv(number, 5));
    }

    static String id(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }
}

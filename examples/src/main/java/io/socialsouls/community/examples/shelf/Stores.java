package io.socialsouls.community.examples.shelf;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.*;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The SPI's stores: each says what its rows' key and version are, and answers what only it is asked. */
final class Stores {
    private Stores() {}

    static final class Groups extends Rows<String, GroupRow> implements GroupStore {
        Groups(ShelfUnit unit) {
            super(unit, GroupRow.class, row -> "the only one", GroupRow::version);
        }

        @Override
        public Optional<GroupRow> find() {
            return find("the only one");
        }
    }

    static final class Policies extends Rows<Integer, PolicyRow> implements PolicyStore {
        Policies(ShelfUnit unit) {
            super(unit, PolicyRow.class, PolicyRow::number, row -> 1);
        }

        @Override
        public Optional<PolicyRow> find(int number) {
            return find(Integer.valueOf(number));
        }
    }

    static final class Memberships extends Rows<MemberId, MembershipRow> implements MembershipStore {
        Memberships(ShelfUnit unit) {
            super(unit, MembershipRow.class, MembershipRow::id, MembershipRow::version);
        }

        @Override
        public List<MembershipRow> list(Set<Standing> standings, Optional<MembershipRow> after, int limit) {
            Comparator<MembershipRow> order =
                    oldestFirst(MembershipRow::since, row -> row.id().value());
            return page(row -> standings.contains(row.standing()), order, after, limit);
        }

        @Override
        public int count(Role role, Standing standing) {
            return (int)
                    all(row -> row.role() == role && row.standing() == standing).count();
        }
    }

    static final class Identities extends Rows<MemberId, IdentityRow> implements IdentityStore {
        Identities(ShelfUnit unit) {
            super(unit, IdentityRow.class, IdentityRow::member, IdentityRow::version);
        }

        @Override
        public Optional<IdentityRow> find(PersonId person) {
            return all(row -> row.person().equals(person)).findFirst();
        }

        @Override
        public List<IdentityRow> named(String name, int limit) {
            Comparator<IdentityRow> order = byId(row -> row.member().value());
            return page(row -> row.profile().name().equals(name), order, Optional.empty(), limit);
        }

        @Override
        public void put(IdentityRow row) {
            requireUnique(row, IdentityRow::person);
            super.put(row);
        }
    }

    static final class Aliases extends Rows<List<Object>, AliasRow> implements AliasStore {
        Aliases(ShelfUnit unit) {
            super(unit, AliasRow.class, row -> List.of(row.thread(), row.member()), row -> 1);
        }

        @Override
        public Optional<AliasRow> find(PostId thread, MemberId member) {
            return find(List.of(thread, member));
        }

        @Override
        public Optional<AliasRow> find(PostId thread, String code) {
            return all(row -> row.thread().equals(thread) && row.code().equals(code))
                    .findFirst();
        }

        @Override
        public Map<PostId, String> codes(MemberId member, Collection<PostId> threads) {
            return all(row -> row.member().equals(member) && threads.contains(row.thread()))
                    .collect(Collectors.toMap(AliasRow::thread, AliasRow::code));
        }

        @Override
        public void insert(AliasRow row) {
            requireUnique(row, other -> List.of(other.thread(), other.code()));
            super.insert(row);
        }
    }

    static final class Threads extends Rows<PostId, ThreadRow> implements ThreadStore {
        Threads(ShelfUnit unit) {
            super(unit, ThreadRow.class, ThreadRow::id, ThreadRow::version);
        }

        @Override
        public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
            Comparator<ThreadRow> order =
                    newestFirst(ThreadRow::lastActivity, row -> row.id().value());
            return page(row -> true, order, after, limit);
        }
    }

    static final class Posts extends Rows<PostId, PostRow> implements PostStore {
        Posts(ShelfUnit unit) {
            super(unit, PostRow.class, PostRow::id, PostRow::version);
        }

        @Override
        public List<PostRow> published(PostId thread, int afterPlace, int limit) {
            return all(row -> row.thread().equals(thread) && row.state() == PostState.PUBLISHED)
                    .filter(row -> row.place() > Math.max(0, afterPlace))
                    .sorted(Comparator.comparing(PostRow::place)
                            .thenComparing(byId(row -> row.id().value())))
                    .limit(limit)
                    .toList();
        }
    }

    static final class Contents extends Rows<String, ContentRow> implements ContentStore {
        Contents(ShelfUnit unit) {
            super(unit, ContentRow.class, ContentRow::subject, row -> 1);
        }
    }

    static final class Thanks extends Rows<ThanksRow, ThanksRow> implements ThanksStore {
        Thanks(ShelfUnit unit) {
            super(unit, ThanksRow.class, row -> row, row -> 1);
        }

        @Override
        public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
            return all(row -> row.member().equals(member) && posts.contains(row.post()))
                    .map(ThanksRow::post)
                    .collect(Collectors.toSet());
        }
    }

    static final class Reviews extends Rows<PostId, ReviewRow> implements ReviewStore {
        Reviews(ShelfUnit unit) {
            super(unit, ReviewRow.class, ReviewRow::post, ReviewRow::version);
        }

        @Override
        public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
            Comparator<ReviewRow> order =
                    oldestFirst(ReviewRow::held, row -> row.post().value());
            return page(row -> row.decided().isEmpty(), order, after, limit);
        }
    }

    static final class Experiments extends Rows<ExperimentId, ExperimentRow> implements ExperimentStore {
        Experiments(ShelfUnit unit) {
            super(unit, ExperimentRow.class, ExperimentRow::id, row -> 1);
        }

        @Override
        public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
            Comparator<ExperimentRow> order =
                    oldestFirst(ExperimentRow::opened, row -> row.id().value());
            return page(row -> true, order, after, limit);
        }
    }

    static final class Contributions extends Rows<ContributionId, ContributionRow> implements ContributionStore {
        Contributions(ShelfUnit unit) {
            super(unit, ContributionRow.class, ContributionRow::id, ContributionRow::version);
        }

        @Override
        public boolean exists(ExperimentId experiment, MemberId contributor, String testKey) {
            return list(experiment).stream()
                    .anyMatch(row -> row.contributor().equals(contributor)
                            && row.testKey().equals(testKey));
        }

        @Override
        public int count(ExperimentId experiment) {
            return list(experiment).size();
        }

        @Override
        public List<ContributionRow> list(ExperimentId experiment) {
            return all(row -> row.experiment().equals(experiment) && !row.withdrawn())
                    .sorted(oldestFirst(
                            ContributionRow::brought, row -> row.id().value()))
                    .toList();
        }

        @Override
        public void put(ContributionRow row) {
            requireUnique(
                    row,
                    other -> other.withdrawn()
                            ? other.id()
                            : List.of(other.experiment(), other.contributor(), other.testKey()));
            super.put(row);
        }
    }

    static final class Notices extends Rows<NoticeId, NoticeRow> implements NoticeStore {
        Notices(ShelfUnit unit) {
            super(unit, NoticeRow.class, NoticeRow::id, NoticeRow::version);
        }

        @Override
        public List<NoticeRow> list(MemberId member, Set<NoticeKind> kinds, Optional<NoticeRow> after, int limit) {
            Comparator<NoticeRow> order =
                    newestFirst(NoticeRow::at, row -> row.id().value());
            return page(row -> row.member().equals(member) && kinds.contains(row.kind()), order, after, limit);
        }

        @Override
        public int unread(MemberId member, Set<NoticeKind> kinds) {
            return (int) all(row -> row.member().equals(member) && kinds.contains(row.kind()) && !row.read())
                    .count();
        }
    }

    static final class ReadMarkers extends Rows<List<Object>, Marker> implements ReadMarkerStore {
        ReadMarkers(ShelfUnit unit) {
            super(unit, Marker.class, marker -> List.of(marker.member(), marker.thread()), marker -> 1);
        }

        @Override
        public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
            return all(marker -> marker.member().equals(member) && threads.contains(marker.thread()))
                    .collect(Collectors.toMap(Marker::thread, Marker::place));
        }

        @Override
        public void advance(MemberId member, PostId thread, int place) {
            int before = places(member, List.of(thread)).getOrDefault(thread, place);
            write(new Marker(member, thread, Math.max(before, place)));
        }
    }

    static final class Journal extends Rows<Long, JournalRow> implements JournalStore {
        Journal(ShelfUnit unit) {
            super(unit, JournalRow.class, JournalRow::sequence, row -> 1);
        }

        @Override
        public List<JournalRow> append(List<JournalDraft> drafts) {
            long last = all(row -> true).count();
            List<JournalRow> appended = IntStream.range(0, drafts.size())
                    .mapToObj(place -> new JournalRow(last + 1 + place, drafts.get(place)))
                    .toList();
            appended.forEach(this::insert);
            return appended;
        }

        @Override
        public List<JournalRow> list(long after, int limit) {
            Comparator<JournalRow> order = Comparator.comparing(JournalRow::sequence);
            return page(row -> row.sequence() > after, order, Optional.empty(), limit);
        }
    }

    static final class Outcomes extends Rows<List<Object>, OutcomeRow> implements OutcomeStore {
        Outcomes(ShelfUnit unit) {
            super(unit, OutcomeRow.class, row -> List.of(row.person(), row.key()), row -> 1);
        }

        @Override
        public Optional<OutcomeRow> find(PersonId person, IdempotencyKey key) {
            return find(List.of(person, key));
        }
    }
}

package io.socialsouls.community.core.storage.rows;

import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContentStore;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.PostStore;
import io.socialsouls.community.spi.ReadMarkerStore;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ReviewStore;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThanksStore;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.ThreadStore;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is said, what came of it, and how far it was read. */
final class PostStores {
    private PostStores() {}

    /** What a feed sorts and shows. */
    static final class Threads extends KeyedRows<PostId, ThreadRow> implements ThreadStore {
        Threads(Supplier<RowMap> map) {
            super(map, ThreadRow.class, ThreadRow::id, id -> List.of(id.value()), ThreadRow::version);
        }

        @Override
        public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
            return page(
                    row -> true,
                    newestFirst(ThreadRow::lastActivity, row -> row.id().value()),
                    after,
                    limit);
        }
    }

    /** What is said, without the words. */
    static final class Posts extends KeyedRows<PostId, PostRow> implements PostStore {
        private static final Comparator<PostRow> BY_PLACE = Comparator.comparing(PostRow::place)
                .thenComparing(byId(row -> row.id().value()));

        Posts(Supplier<RowMap> map) {
            super(map, PostRow.class, PostRow::id, id -> List.of(id.value()), PostRow::version);
        }

        @Override
        public List<PostRow> published(PostId thread, int afterPlace, int limit) {
            int after = Math.max(0, afterPlace);
            return page(
                    row -> row.thread().equals(thread) && row.state() == PostState.PUBLISHED && row.place() > after,
                    BY_PLACE,
                    Optional.empty(),
                    limit);
        }
    }

    /** The words. */
    static final class Contents extends KeyedRows<String, ContentRow> implements ContentStore {
        Contents(Supplier<RowMap> map) {
            super(map, ContentRow.class, ContentRow::subject, List::of, row -> 1);
        }
    }

    /** Who thanked for what. */
    static final class Thanks extends KeyedRows<ThanksRow, ThanksRow> implements ThanksStore {
        Thanks(Supplier<RowMap> map) {
            super(map, ThanksRow.class, Function.identity(), Thanks::parts, row -> 1);
        }

        @Override
        public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
            Set<PostId> thanked = new HashSet<>();
            find(posts.stream().map(post -> new ThanksRow(post, member)).toList())
                    .values()
                    .forEach(row -> thanked.add(row.post()));
            return thanked;
        }

        private static List<String> parts(ThanksRow row) {
            return List.of(row.post().value(), row.member().value());
        }
    }

    /** What was held, and what was decided. */
    static final class Reviews extends KeyedRows<PostId, ReviewRow> implements ReviewStore {
        Reviews(Supplier<RowMap> map) {
            super(map, ReviewRow.class, ReviewRow::post, id -> List.of(id.value()), ReviewRow::version);
        }

        @Override
        public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
            return page(
                    row -> row.decided().isEmpty(),
                    oldestFirst(ReviewRow::held, row -> row.post().value()),
                    after,
                    limit);
        }
    }

    /** How far members have read. */
    static final class ReadMarkers extends KeyedRows<List<String>, ReadMarker> implements ReadMarkerStore {
        ReadMarkers(Supplier<RowMap> map) {
            super(map, ReadMarker.class, row -> at(row.member(), row.thread()), Function.identity(), row -> 1);
        }

        @Override
        public Map<PostId, Integer> places(MemberId member, Collection<PostId> threads) {
            Map<PostId, Integer> places = new HashMap<>();
            find(threads.stream().map(thread -> at(member, thread)).toList())
                    .values()
                    .forEach(row -> places.put(row.thread(), row.place()));
            return places;
        }

        @Override
        public void advance(MemberId member, PostId thread, int place) {
            Optional<ReadMarker> before = find(at(member, thread));
            if (before.isEmpty() || before.get().place() < place) {
                write(new ReadMarker(member, thread, place));
            }
        }

        private static List<String> at(MemberId member, PostId thread) {
            return List.of(member.value(), thread.value());
        }
    }
}

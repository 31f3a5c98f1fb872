package io.socialsouls.community.testkit.model;

import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.spi.ContentRow;
import io.socialsouls.community.spi.ContentStore;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ContributionStore;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.ExperimentStore;
import io.socialsouls.community.spi.JournalDraft;
import io.socialsouls.community.spi.JournalRow;
import io.socialsouls.community.spi.JournalStore;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.PostStore;
import io.socialsouls.community.spi.ReviewRow;
import io.socialsouls.community.spi.ReviewStore;
import io.socialsouls.community.spi.ThanksRow;
import io.socialsouls.community.spi.ThanksStore;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.spi.ThreadStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** All naive stores; here those of what is said and tested. */
final class NaiveUnit extends NaivePeople {
    private final List<Runnable> afterCommit = new ArrayList<>();

    NaiveUnit(NaiveRows rows) {
        super(rows);
    }

    void committed() {
        afterCommit.forEach(Runnable::run);
    }

    @Override
    public ThreadStore threads() {
        return new ThreadStore() {
            @Override
            public Optional<ThreadRow> find(PostId id) {
                return rows.one(ThreadRow.class, row -> row.id().equals(id));
            }

            @Override
            public List<ThreadRow> latest(Optional<ThreadRow> after, int limit) {
                Comparator<ThreadRow> order = Comparator.comparing(ThreadRow::lastActivity)
                        .reversed()
                        .thenComparing(byId(row -> row.id().value()));
                return rows.page(ThreadRow.class, row -> true, order, after, limit);
            }

            @Override
            public void put(ThreadRow row) {
                rows.put(ThreadRow.class, row, ThreadRow::id, ThreadRow::version);
            }
        };
    }

    @Override
    public PostStore posts() {
        return new PostStore() {
            @Override
            public Map<PostId, PostRow> find(Collection<PostId> ids) {
                return rows.byKey(
                        ids, id -> rows.one(PostRow.class, row -> row.id().equals(id)));
            }

            @Override
            public List<PostRow> published(PostId thread, int afterPlace, int limit) {
                Predicate<PostRow> shown = row -> row.thread().equals(thread)
                        && row.state() == PostState.PUBLISHED
                        && row.place() > Math.max(afterPlace, 0);
                return rows.page(
                        PostRow.class,
                        shown,
                        Comparator.comparing(PostRow::place)
                                .thenComparing(byId(row -> row.id().value())),
                        Optional.empty(),
                        limit);
            }

            @Override
            public void put(PostRow row) {
                rows.put(PostRow.class, row, PostRow::id, PostRow::version);
            }
        };
    }

    @Override
    public ContentStore contents() {
        return new ContentStore() {
            @Override
            public Map<String, ContentRow> find(Collection<String> subjects) {
                return rows.byKey(
                        subjects,
                        subject ->
                                rows.one(ContentRow.class, row -> row.subject().equals(subject)));
            }

            @Override
            public void insert(ContentRow row) {
                rows.put(ContentRow.class, row, ContentRow::subject, any -> 1);
            }
        };
    }

    @Override
    public ThanksStore thanks() {
        return new ThanksStore() {
            @Override
            public Set<PostId> thanked(MemberId member, Collection<PostId> posts) {
                return rows.byKey(
                                posts,
                                post -> rows.one(ThanksRow.class, row -> row.equals(new ThanksRow(post, member))))
                        .keySet();
            }

            @Override
            public void insert(ThanksRow row) {
                rows.put(ThanksRow.class, row, other -> other, any -> 1);
            }
        };
    }

    @Override
    public ReviewStore reviews() {
        return new ReviewStore() {
            @Override
            public Optional<ReviewRow> find(PostId post) {
                return rows.one(ReviewRow.class, row -> row.post().equals(post));
            }

            @Override
            public List<ReviewRow> waiting(Optional<ReviewRow> after, int limit) {
                Comparator<ReviewRow> order = Comparator.comparing(ReviewRow::held)
                        .thenComparing(byId(row -> row.post().value()));
                return rows.page(ReviewRow.class, row -> row.decided().isEmpty(), order, after, limit);
            }

            @Override
            public void put(ReviewRow row) {
                rows.put(ReviewRow.class, row, ReviewRow::post, ReviewRow::version);
            }
        };
    }

    @Override
    public ExperimentStore experiments() {
        return new ExperimentStore() {
            @Override
            public Optional<ExperimentRow> find(ExperimentId id) {
                return rows.one(ExperimentRow.class, row -> row.id().equals(id));
            }

            @Override
            public List<ExperimentRow> list(Optional<ExperimentRow> after, int limit) {
                Comparator<ExperimentRow> order = Comparator.comparing(ExperimentRow::opened)
                        .thenComparing(byId(row -> row.id().value()));
                return rows.page(ExperimentRow.class, row -> true, order, after, limit);
            }

            @Override
            public void insert(ExperimentRow row) {
                rows.put(ExperimentRow.class, row, ExperimentRow::id, any -> 1);
            }
        };
    }

    @Override
    public ContributionStore contributions() {
        return new ContributionStore() {
            @Override
            public Optional<ContributionRow> find(ContributionId id) {
                return rows.one(ContributionRow.class, row -> row.id().equals(id));
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
                Comparator<ContributionRow> order = Comparator.comparing(ContributionRow::brought)
                        .thenComparing(byId(row -> row.id().value()));
                return rows.page(
                        ContributionRow.class,
                        row -> row.experiment().equals(experiment) && !row.withdrawn(),
                        order,
                        Optional.empty(),
                        999);
            }

            @Override
            public void put(ContributionRow row) {
                if (!row.withdrawn()
                        && list(row.experiment()).stream()
                                .anyMatch(other -> !other.id().equals(row.id())
                                        && other.contributor().equals(row.contributor())
                                        && other.testKey().equals(row.testKey()))) {
                    throw new ConflictException("unique");
                }
                rows.put(ContributionRow.class, row, ContributionRow::id, ContributionRow::version);
            }
        };
    }

    @Override
    public JournalStore journal() {
        return new JournalStore() {
            @Override
            public List<JournalRow> append(List<JournalDraft> drafts) {
                int before = list(0, 999).size();
                drafts.forEach(draft -> rows.add(new JournalRow(list(0, 999).size() + 1L, draft)));
                return list(before, 999);
            }

            @Override
            public List<JournalRow> list(long after, int limit) {
                return rows.all(JournalRow.class, row -> row.sequence() > after).stream()
                        .limit(limit)
                        .toList();
            }
        };
    }

    @Override
    public void afterCommit(Runnable action) {
        afterCommit.add(action);
    }
}

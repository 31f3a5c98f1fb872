package io.socialsouls.community.core.laws;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The ids that came out of a history so far, in the order of their coming. Thread-safe. */
final class Known {
    final List<MemberId> members = new CopyOnWriteArrayList<>();
    final List<PostId> posts = new CopyOnWriteArrayList<>();
    final List<PostId> threads = new CopyOnWriteArrayList<>();
    final List<ExperimentId> experiments = new CopyOnWriteArrayList<>();
    final List<ContributionId> contributions = new CopyOnWriteArrayList<>();
    final List<IdempotencyKey> keys = new CopyOnWriteArrayList<>();
    private final Map<PostId, Said> said = new ConcurrentHashMap<>();
    private final Map<ContributionId, Integer> broughtBy = new ConcurrentHashMap<>();

    /** What a history remembers of a post. */
    private record Said(PostId thread, int who, PostKind kind, boolean anonymously, boolean held) {}

    Known() {}

    /** A copy, for trying what is then taken back. */
    Known(Known other) {
        members.addAll(other.members);
        posts.addAll(other.posts);
        threads.addAll(other.threads);
        experiments.addAll(other.experiments);
        contributions.addAll(other.contributions);
        keys.addAll(other.keys);
        said.putAll(other.said);
        broughtBy.putAll(other.broughtBy);
    }

    /** Of what there is none yet, a step names one that there will never be. */
    MemberId member(int index) {
        return members.isEmpty() ? MemberId.of("nobody") : Samples.at(members, index);
    }

    PostId post(int index) {
        return posts.isEmpty() ? PostId.of("nothing") : Samples.at(posts, index);
    }

    PostId question(int index) {
        return mostly(index, post -> post.kind() == PostKind.QUESTION && !post.held());
    }

    PostId held(int index) {
        return mostly(index, Said::held);
    }

    PostId answerTo(int who, int index) {
        return mostly(
                index,
                post -> post.kind() == PostKind.ANSWER && what(post.thread()).who() == who);
    }

    /** One that fits, if there is one, three times out of four: what does not fit belongs into a history, too. */
    private PostId mostly(int index, Predicate<Said> fits) {
        List<PostId> fitting = posts.stream().filter(id -> fits.test(what(id))).toList();
        return fitting.isEmpty() || index % 4 == 0 ? post(index) : Samples.at(fitting, index);
    }

    private Said what(PostId id) {
        return Objects.requireNonNull(said.get(id));
    }

    ExperimentId experiment(int index) {
        return experiments.isEmpty() ? ExperimentId.of("nothing") : Samples.at(experiments, index);
    }

    ContributionId contributionOf(int who, int index) {
        List<ContributionId> own = contributions.stream()
                .filter(id -> Objects.requireNonNull(broughtBy.get(id)) == who)
                .toList();
        List<ContributionId> from = own.isEmpty() || index % 4 == 0 ? contributions : own;
        return from.isEmpty() ? ContributionId.of("nothing") : Samples.at(from, index);
    }

    static NoticeId notice(List<NoticeId> mine, int index) {
        return mine.isEmpty() ? NoticeId.of("nothing") : Samples.at(mine, index);
    }

    ContributionId brought(int who, ContributionId id) {
        broughtBy.putIfAbsent(id, who);
        return note(contributions, id);
    }

    /** Notes what was said; a repetition of the command says it again. */
    void said(int who, Draft draft, PostId post, boolean held) {
        boolean anonymously = draft.attribution() == Attribution.ANONYMOUS;
        PostId thread = draft.to().map(to -> what(to).thread()).orElse(post);
        if (said.putIfAbsent(post, new Said(thread, who, draft.kind(), anonymously, held)) == null) {
            posts.add(post);
            if (thread.equals(post)) {
                threads.add(post);
            }
        }
    }

    Optional<PostId> threadOf(PostId post) {
        return Optional.ofNullable(said.get(post)).map(Said::thread);
    }

    boolean isAnonymous(PostId post) {
        return Optional.ofNullable(said.get(post)).map(Said::anonymously).orElse(false);
    }

    <T> T note(List<T> list, T id) {
        ((CopyOnWriteArrayList<T>) list).addIfAbsent(id);
        return id;
    }
}

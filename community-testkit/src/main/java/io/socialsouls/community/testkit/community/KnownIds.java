package io.socialsouls.community.testkit.community;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostKinds;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** The ids that came out of a history so far, in the order of their coming. Thread-safe. */
public final class KnownIds {
    private final List<MemberId> members = new CopyOnWriteArrayList<>();
    private final List<PostId> posts = new CopyOnWriteArrayList<>();
    private final List<PostId> threads = new CopyOnWriteArrayList<>();
    private final List<ExperimentId> experiments = new CopyOnWriteArrayList<>();
    private final List<ContributionId> contributions = new CopyOnWriteArrayList<>();
    private final List<IdempotencyKey> keys = new CopyOnWriteArrayList<>();
    private final Map<Integer, Integer> policies = new ConcurrentHashMap<>();
    private final Map<PostId, Said> said = new ConcurrentHashMap<>();
    private final Map<ContributionId, Integer> broughtBy = new ConcurrentHashMap<>();

    /** What a history remembers of a post. */
    private record Said(PostId thread, int who, PostKind kind, boolean anonymously, boolean held) {}

    /** Knows nothing yet. */
    public KnownIds() {}

    /**
     * A copy, for trying what is then taken back.
     *
     * @param other what to copy
     */
    public KnownIds(KnownIds other) {
        members.addAll(other.members);
        posts.addAll(other.posts);
        threads.addAll(other.threads);
        experiments.addAll(other.experiments);
        contributions.addAll(other.contributions);
        keys.addAll(other.keys);
        policies.putAll(other.policies);
        said.putAll(other.said);
        broughtBy.putAll(other.broughtBy);
    }

    /** {@return all posts, held and rejected ones too} */
    public List<PostId> posts() {
        return List.copyOf(posts);
    }

    /** {@return what started a thread} */
    public List<PostId> threads() {
        return List.copyOf(threads);
    }

    /** {@return all experiments} */
    public List<ExperimentId> experiments() {
        return List.copyOf(experiments);
    }

    /** {@return all keys that a command was sent with} */
    public List<IdempotencyKey> keys() {
        return List.copyOf(keys);
    }

    /**
     * Which sample was adopted as a version of the policy.
     *
     * @param version in the group
     * @return absent for what was not adopted in this history
     */
    public Optional<Integer> policy(int version) {
        return Optional.ofNullable(policies.get(version));
    }

    /**
     * A member. Of what there is none yet, a step names one that there will never be.
     *
     * @param index any that is not negative
     * @return an id
     */
    public MemberId member(int index) {
        return members.isEmpty() ? MemberId.of("nobody") : Samples.at(members, index);
    }

    /**
     * A post.
     *
     * @param index any that is not negative
     * @return an id
     */
    public PostId post(int index) {
        return posts.isEmpty() ? PostId.of("nothing") : Samples.at(posts, index);
    }

    /**
     * A question, mostly.
     *
     * @param index any that is not negative
     * @return an id
     */
    public PostId question(int index) {
        return mostly(index, post -> PostKinds.isAnswered(post.kind()) && !post.held());
    }

    /**
     * A post that was held, mostly.
     *
     * @param index any that is not negative
     * @return an id
     */
    public PostId held(int index) {
        return mostly(index, Said::held);
    }

    /**
     * An answer to a question of somebody's, mostly.
     *
     * @param who the index of a person
     * @param index any that is not negative
     * @return an id
     */
    public PostId answerTo(int who, int index) {
        return mostly(
                index, post -> post.kind().isAnswer() && what(post.thread()).who() == who);
    }

    /** One that fits, if there is one, three times out of four: what does not fit belongs into a history, too. */
    private PostId mostly(int index, Predicate<Said> fits) {
        List<PostId> fitting = posts.stream().filter(id -> fits.test(what(id))).toList();
        return fitting.isEmpty() || index % 4 == 0 ? post(index) : Samples.at(fitting, index);
    }

    private Said what(PostId id) {
        return Objects.requireNonNull(said.get(id));
    }

    /**
     * An experiment.
     *
     * @param index any that is not negative
     * @return an id
     */
    public ExperimentId experiment(int index) {
        return experiments.isEmpty() ? ExperimentId.of("nothing") : Samples.at(experiments, index);
    }

    /**
     * A contribution of somebody's, mostly.
     *
     * @param who the index of a person
     * @param index any that is not negative
     * @return an id
     */
    public ContributionId contributionOf(int who, int index) {
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

    /**
     * The thread that a post is in.
     *
     * @param post its id
     * @return absent if there is no such post
     */
    public Optional<PostId> threadOf(PostId post) {
        return Optional.ofNullable(said.get(post)).map(Said::thread);
    }

    /**
     * Whether nobody is to learn who said something.
     *
     * @param post its id
     * @return false if there is no such post
     */
    public boolean isAnonymous(PostId post) {
        return Optional.ofNullable(said.get(post)).map(Said::anonymously).orElse(false);
    }

    /**
     * Notes a key that commands are sent with.
     *
     * @param key the key
     * @return the key
     */
    public IdempotencyKey sent(IdempotencyKey key) {
        return note(keys, key);
    }

    MemberId met(MemberId id) {
        return note(members, id);
    }

    ExperimentId opened(ExperimentId id) {
        return note(experiments, id);
    }

    int adopted(int version, int policy) {
        policies.put(version, policy);
        return version;
    }

    private static <T> T note(List<T> list, T id) {
        ((CopyOnWriteArrayList<T>) list).addIfAbsent(id);
        return id;
    }
}

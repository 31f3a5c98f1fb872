package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.error.ConflictException;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.Storage;
import io.socialsouls.community.testkit.model.Stores;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * One group with people in every role, a policy and two experiments, on some storage, in which steps are carried out: a
 * storage alike gives a group alike, to the last id and instant. Thread-safe as its storage is.
 */
public final class TestGroup {
    /** What strangers may know of. */
    public static final Charter LISTED = Charter.listed("Social Souls", "Nobody knows everything: ask");
    /** What strangers may not know of. */
    public static final Charter UNLISTED = Charter.unlisted("Quiet Souls", "Ask behind closed doors");
    /** A group that never was. */
    public static final GroupId NOWHERE = GroupId.of("no-such-group");

    private static final int MAX_CONFLICTS = 100;
    private static final List<Role> ROLES =
            List.of(Role.OWNER, Role.MEMBER, Role.MEMBER, Role.CURATOR, Role.MODERATOR, Role.GUEST, Role.MEMBER);

    private final Storage storage;
    private final SettableTime time;
    private final CountedIds ids;
    private final KnownIds known;
    private final List<JournalEntry> heard;
    private final Community community;
    private final GroupId group;
    private final AtomicInteger steps = new AtomicInteger();

    /**
     * A group on a storage.
     *
     * @param storage where nothing is yet
     * @param charter what the group says of itself
     */
    public TestGroup(Storage storage, Charter charter) {
        this(storage, charter, "founding");
    }

    /**
     * One of several groups on a storage.
     *
     * @param storage where nothing is yet but other worlds
     * @param charter what the group says of itself
     * @param founding the key of its founding, with which all its ids begin
     */
    public TestGroup(Storage storage, Charter charter, String founding) {
        this.storage = storage;
        this.time = new SettableTime();
        this.ids = new CountedIds(founding);
        this.known = new KnownIds();
        this.heard = new CopyOnWriteArrayList<>();
        this.community = on(storage);
        this.group = again(() -> community
                .as(Samples.person(Samples.OWNER))
                .withIdempotencyKey(known.sent(IdempotencyKey.of(founding)))
                .found(charter, Samples.profile(Samples.OWNER)));
        populate();
    }

    private TestGroup(TestGroup before, Storage storage) {
        this.storage = storage;
        this.time = before.time;
        this.ids = before.ids;
        this.known = before.known;
        this.heard = before.heard;
        this.group = before.group;
        this.community = on(storage);
    }

    /**
     * The same group in another process.
     *
     * @param other a storage on the same rows
     * @return shares time, ids and what is known with this one
     */
    public TestGroup over(Storage other) {
        return new TestGroup(this, other);
    }

    private Community on(Storage rows) {
        return Communities.builder()
                .storage(rows)
                .clock(time)
                .ids(ids)
                .listener((where, entries) -> heard.addAll(entries))
                .build();
    }

    private void populate() {
        community.asHost().journal(group).after(0, 1).stream()
                .map(entry -> ((Event.GroupFounded) entry.event()).owner())
                .forEach(known::met);
        run(Step.of(Samples.OWNER, new ModerationCommand.Adopts(0)));
        for (int protocol = 0; protocol < Samples.PROTOCOLS.size(); protocol++) {
            run(Step.of(Samples.OWNER, new ExperimentsCommand.Opens(protocol)));
        }
        for (int person = 1; person < ROLES.size(); person++) {
            run(Step.of(Samples.OWNER, new MembersCommand.Invites(person)));
            run(Step.of(person, new MembersCommand.AcceptsInvitation()));
            run(Step.of(Samples.OWNER, new MembersCommand.Appoints(person, ROLES.get(person))));
        }
    }

    /** {@return what it is kept on} */
    public Storage storage() {
        return storage;
    }

    /** {@return its clock} */
    public SettableTime time() {
        return time;
    }

    /** {@return where its ids come from} */
    public CountedIds ids() {
        return ids;
    }

    /** {@return what came out so far} */
    public KnownIds known() {
        return known;
    }

    /** {@return what listeners were told, in all processes} */
    public List<JournalEntry> heard() {
        return List.copyOf(heard);
    }

    /** {@return the process that the group is carried out by} */
    public Community community() {
        return community;
    }

    /** {@return the group} */
    public GroupId group() {
        return group;
    }

    /** {@return the group's whole journal} */
    public List<JournalEntry> journal() {
        return community.asHost().journal(group).after(0, Limits.MAX_JOURNAL_PAGE);
    }

    /**
     * Somebody in the group.
     *
     * @param who the index of the person
     * @return their ports
     */
    public ActorInGroup as(int who) {
        return community.as(Samples.person(who)).in(group);
    }

    /**
     * Where a person stands.
     *
     * @param who the index of the person
     * @return absent if they never came near the group
     */
    public Optional<MembershipRow> membership(int who) {
        return Stores.<Optional<MembershipRow>>in(
                storage,
                group,
                unit -> unit.identities()
                        .find(Samples.person(who))
                        .flatMap(identity -> unit.memberships().find(identity.member())));
    }

    /**
     * Whether a person may read.
     *
     * @param who the index of the person
     * @return false for strangers and whoever left or was sent away
     */
    public boolean isInside(int who) {
        return membership(who).filter(row -> row.standing().isInside()).isPresent();
    }

    /**
     * Somebody who is inside: a group always has an owner.
     *
     * @return the index of the person
     */
    public int someMember() {
        return IntStream.range(0, Samples.NAMES.size())
                .filter(this::isInside)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Carries a story out.
     *
     * @param story its steps
     * @return what each was answered
     */
    public List<String> run(Story story) {
        List<String> answers = new ArrayList<>();
        story.steps().forEach(step -> answers.add(run(step)));
        return answers;
    }

    /**
     * Carries a step out.
     *
     * @param step what to do
     * @return what it was answered
     */
    public String run(Step step) {
        return run(community, step, step.who());
    }

    /**
     * Carries a step out with somebody else in the place of who the story names.
     *
     * @param process which process is called
     * @param step what to do
     * @param stead the index of who does it
     * @return what it was answered
     */
    public String run(Community process, Step step, int stead) {
        time.advance(step.after());
        ActorInGroup me = process.as(Samples.person(stead)).in(group);
        int number = steps.incrementAndGet();
        return switch (step.sending()) {
            case PLAIN -> act(me, step);
            case WITH_A_SHARED_KEY -> act(me.withIdempotencyKey(key("shared-" + number % 3)), step);
            case TWICE -> {
                ActorInGroup once = me.withIdempotencyKey(key("step-" + number));
                yield act(once, step) + " / " + act(once, step);
            }
        };
    }

    private IdempotencyKey key(String name) {
        return known.sent(IdempotencyKey.of(name));
    }

    private String act(ActorInGroup me, Step step) {
        return Answer.of(() -> again(() -> step.command().by(me, step.who(), known)));
    }

    /**
     * Calls as a host does: again after a conflict.
     *
     * @param <T> what the call results in
     * @param call what to call
     * @return what came of it
     */
    public static <T> T again(Supplier<T> call) {
        for (int attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (ConflictException conflict) {
                if (attempt == MAX_CONFLICTS) {
                    throw conflict;
                }
            }
        }
    }
}

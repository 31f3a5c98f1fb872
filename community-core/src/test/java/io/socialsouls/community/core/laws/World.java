package io.socialsouls.community.core.laws;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.core.Communities;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.person.IdempotencyKey;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.Storage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** One group with people in every role, on some storage, in which steps are carried out. Thread-safe as its storage is. */
final class World {
    static final Charter LISTED = Charter.listed("Social Souls", "Nobody knows everything: ask");
    static final Charter UNLISTED = Charter.unlisted("Quiet Souls", "Ask behind closed doors");
    static final GroupId NOWHERE = GroupId.of("no-such-group");
    private static final List<Role> ROLES =
            List.of(Role.OWNER, Role.MEMBER, Role.MEMBER, Role.CURATOR, Role.MODERATOR, Role.GUEST, Role.MEMBER);

    final Storage storage;
    final SettableTime time = new SettableTime();
    final CountedIds ids = new CountedIds();
    final Known known = new Known();
    final List<JournalEntry> heard = new CopyOnWriteArrayList<>();
    final Community community;
    final GroupId group;
    private final AtomicInteger steps = new AtomicInteger();

    World(Storage storage, Charter charter) {
        this(storage, charter, "founding");
    }

    /** One of several groups on a storage: the key of its founding gives it its id. */
    World(Storage storage, Charter charter, String founding) {
        this.storage = storage;
        this.community = beside();
        this.group = community
                .as(Samples.person(Samples.OWNER))
                .once(known.note(known.keys, IdempotencyKey.of(founding)))
                .found(charter, Samples.profile(Samples.OWNER));
        populate();
    }

    /** Another process on the same storage. */
    Community beside() {
        return Communities.builder()
                .storage(storage)
                .clock(time)
                .ids(ids)
                .listener((where, entries) -> heard.addAll(entries))
                .build();
    }

    private void populate() {
        community.asHost().journal(group).after(0, 1).stream()
                .map(JournalEntry::event)
                .map(Replay::founder)
                .forEach(known.members::add);
        run(Step.of(Samples.OWNER, new Act.Adopts(0)));
        for (int protocol = 0; protocol < Samples.PROTOCOLS.size(); protocol++) {
            run(Step.of(Samples.OWNER, new Act.Opens(protocol)));
        }
        for (int person = 1; person < ROLES.size(); person++) {
            run(Step.of(Samples.OWNER, new Act.Invites(person)));
            run(Step.of(person, new Act.AcceptsInvitation()));
            run(Step.of(Samples.OWNER, new Act.Appoints(person, ROLES.get(person))));
        }
    }

    /** Something for short histories to go on from: an anonymous question with an answer, and something held. */
    World inConversation() {
        PostKind question = PostKind.QUESTION;
        run(Step.of(Samples.ANA, new Act.Says(question, 0, 0, Attribution.ANONYMOUS, -1)));
        run(Step.of(Samples.MEMBER, new Act.Says(PostKind.ANSWER, 0, 3, Attribution.BY_NAME, -1)));
        run(Step.of(Samples.BEN, new Act.Says(PostKind.REPLY, 1, 4, Attribution.ANONYMOUS, -1)));
        run(Step.of(Samples.BEN, new Act.Says(question, 0, 2, Attribution.BY_NAME, -1)));
        run(Step.of(Samples.CURATOR, new Act.Says(PostKind.ANSWER, 3, 3, Attribution.ANONYMOUS, -1)));
        return this;
    }

    ActorInGroup as(int who) {
        return community.as(Samples.person(who)).in(group);
    }

    /** Where a person stands, if they ever came near the group. */
    Optional<MembershipRow> membership(int who) {
        return storage.<Optional<MembershipRow>>inUnit(
                group,
                unit -> unit.identities()
                        .find(Samples.person(who))
                        .flatMap(identity -> unit.memberships().find(identity.member())));
    }

    boolean isInside(int who) {
        return membership(who).filter(row -> row.standing().isInside()).isPresent();
    }

    /** Somebody who is inside: a group always has an owner. */
    int someMember() {
        return IntStream.range(0, Samples.NAMES.size())
                .filter(this::isInside)
                .findFirst()
                .orElseThrow();
    }

    List<String> run(List<Step> history) {
        List<String> answers = new ArrayList<>();
        history.forEach(step -> answers.add(run(step)));
        return answers;
    }

    String run(Step step) {
        return run(community, step);
    }

    String run(Community process, Step step) {
        return run(process, step, step.who());
    }

    /** Carries a step out with somebody else in the place of who the history names. */
    String run(Community process, Step step, int stead) {
        time.advance(step.after());
        ActorInGroup me = process.as(Samples.person(stead)).in(group);
        int number = steps.incrementAndGet();
        return switch (step.sending()) {
            case PLAIN -> act(me, step);
            case WITH_A_SHARED_KEY -> act(me.once(key("shared-" + number % 3)), step);
            case TWICE -> {
                ActorInGroup once = me.once(key("step-" + number));
                yield act(once, step) + " / " + act(once, step);
            }
        };
    }

    private IdempotencyKey key(String name) {
        return known.note(known.keys, IdempotencyKey.of(name));
    }

    private String act(ActorInGroup me, Step step) {
        return Answer.of(() -> step.act().by(me, step.who(), known));
    }
}

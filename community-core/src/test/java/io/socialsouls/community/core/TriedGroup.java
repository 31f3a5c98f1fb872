package io.socialsouls.community.core;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.Community;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.inbox.Notice;
import io.socialsouls.community.inbox.NoticeId;
import io.socialsouls.community.inbox.NoticeKind;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.person.PersonId;
import io.socialsouls.community.policy.PolicyText;
import io.socialsouls.community.post.Draft;
import io.socialsouls.community.post.PostId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A group with somebody of each role in it, and Sam, who is brought to a place and whose calls are tried. */
final class TriedGroup {
    static final PageRequest ALL = PageRequest.first(Limits.MAX_PAGE);
    static final PersonId SAM = PersonId.of("sam");
    static final PersonId WAITING = PersonId.of("waiting");
    static final Profile PROFILE = Profile.named("Somebody");
    static final Protocol NUMBERS = Protocol.tactic("A number in the headline")
            .hypothesis("More clicks")
            .metric("clicks per view")
            .measure(EffectMeasure.RISK_RATIO)
            .build();
    static final PolicyText HOLDING = PolicyText.of("""
            {"norms": [{"id": "calm", "text": "Think twice"}],
             "rules": [{"id": "hold", "norm": "calm", "when": {"says": ["hold this"]}, "then": "hold"}]}
            """);

    final Community community = Communities.inMemory();
    final GroupId id;
    final ActorInGroup owner;
    final ActorInGroup member;
    final MemberId waiting;
    final Map<Role, MemberId> active = new EnumMap<>(Role.class);
    final Map<Role, MemberId> muted = new EnumMap<>(Role.class);
    final ExperimentId experiment;
    final Things theirs;

    /** Sam's own things, of ids that nothing has as long as Sam was never in. */
    Things own = new Things(PostId.of("none"), PostId.of("none"), PostId.of("none"), ContributionId.of("none"));

    MemberId sam = MemberId.of("none");
    final Map<NoticeKind, NoticeId> notices = new EnumMap<>(NoticeKind.class);

    /** What somebody left in the group: a question, another's answer to it, a held post, a result of a test. */
    record Things(PostId question, PostId answer, PostId held, ContributionId contribution) {}

    TriedGroup(Visibility visibility) {
        PersonId founder = PersonId.of("founder");
        id = community.as(founder).found(new Charter("Souls", "Learn", visibility), PROFILE);
        owner = community.as(founder).in(id);
        owner.moderation().adopt(HOLDING);
        active.put(Role.OWNER, owner.members().all(ALL).items().get(0).id());
        muted.put(Role.OWNER, active.get(Role.OWNER));
        for (Role role : Role.values()) {
            if (role != Role.OWNER) {
                active.put(role, join(PersonId.of("active " + role), role));
                muted.put(role, join(PersonId.of("muted " + role), role));
                owner.moderation().sanction(muted.get(role), Sanction.mute("Why"));
            }
        }
        member = community.as(PersonId.of("active " + Role.MEMBER)).in(id);
        waiting = visibility == Visibility.LISTED
                ? community.as(WAITING).in(id).members().requestToJoin(PROFILE)
                : owner.members().invite(WAITING, PROFILE);
        experiment = owner.experiments().open(NUMBERS);
        theirs = leaveThings(member, owner);
    }

    /** Brings Sam there by commands, having left things and got notices on the way, if ever in. */
    ActorInGroup bring(Place place) {
        ActorInGroup in = community.as(SAM).in(id);
        place.role().ifPresent(role -> live(in, role));
        place.standing().ifPresent(standing -> move(in, place.role(), standing));
        return in;
    }

    private void live(ActorInGroup in, Role role) {
        sam = owner.members().invite(SAM, PROFILE);
        noteNotices(in);
        in.members().accept(PROFILE);
        own = leaveThings(in, member);
        owner.moderation().sanction(sam, Sanction.mute("Why"));
        owner.moderation().lift(sam);
        noteNotices(in);
        owner.members().appoint(sam, role);
    }

    private void move(ActorInGroup in, Optional<Role> before, Standing standing) {
        switch (standing) {
            case ACTIVE -> {}
            case MUTED -> owner.moderation().sanction(sam, Sanction.mute("Why"));
            case SUSPENDED -> owner.moderation().sanction(sam, Sanction.suspend("Why"));
            case BANNED -> owner.moderation().sanction(sam, Sanction.ban("Why"));
            case LEFT -> in.members().leave();
            case REQUESTED -> {
                before.ifPresent(role -> in.members().leave());
                sam = in.members().requestToJoin(PROFILE);
            }
            case INVITED -> {
                before.ifPresent(role -> in.members().leave());
                sam = owner.members().invite(SAM, PROFILE);
                noteNotices(in);
            }
        }
    }

    private MemberId join(PersonId person, Role role) {
        MemberId joined =
                owner.members().invite(person, Profile.named(person.value().toLowerCase(Locale.ROOT)));
        community.as(person).in(id).members().accept(PROFILE);
        owner.members().appoint(joined, role);
        return joined;
    }

    private Things leaveThings(ActorInGroup in, ActorInGroup answerer) {
        PostId question = say(in, Draft.question("What is a lift?", "Everybody says it."));
        PostId answer = say(answerer, Draft.answer(question, "How much better than without."));
        PostId held = say(in, Draft.story("Angry", "Hold this."));
        Contribution spring = Contribution.of("spring", new EventCounts(3, 100, 2, 100));
        return new Things(question, answer, held, in.experiments().contribute(experiment, spring));
    }

    private void noteNotices(ActorInGroup in) {
        for (Notice notice : in.inbox().notices(ALL).items()) {
            notices.put(notice.kind(), notice.id());
        }
    }

    static PostId say(ActorInGroup in, Draft draft) {
        return in.posts().submit(draft).post().orElseThrow();
    }
}

package io.socialsouls.community.testkit.replay;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.journal.JournalEntry;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostState;
import io.socialsouls.community.testkit.replay.GroupState.Brought;
import io.socialsouls.community.testkit.replay.GroupState.Conversation;
import io.socialsouls.community.testkit.replay.GroupState.Membership;
import io.socialsouls.community.testkit.replay.GroupState.Opened;
import io.socialsouls.community.testkit.replay.GroupState.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Tells the state of a group from its journal alone: written a second time on purpose, from the words of the events. */
final class Replay {
    private Optional<Visibility> visibility = Optional.empty();
    private int policyVersion;
    private final Map<MemberId, Membership> members = new HashMap<>();
    private final Map<PostId, Post> posts = new HashMap<>();
    private final Map<PostId, Conversation> threads = new HashMap<>();
    private final Map<ExperimentId, Opened> experiments = new HashMap<>();
    private final Map<ContributionId, Brought> contributions = new HashMap<>();

    private Replay() {}

    static GroupState of(List<JournalEntry> journal) {
        Replay replay = new Replay();
        journal.forEach(entry -> replay.apply(entry.event()));
        return new GroupState(
                replay.visibility,
                replay.policyVersion,
                replay.members,
                replay.posts,
                replay.threads,
                replay.experiments,
                replay.contributions);
    }

    private void count(ExperimentId experiment, int more) {
        experiments.computeIfPresent(experiment, (id, was) -> new Opened(was.by(), was.contributions() + more));
    }

    private void apply(Event event) {
        if (event instanceof Event.GroupFounded founded) {
            visibility = Optional.of(founded.visibility());
            members.put(founded.owner(), new Membership(Role.OWNER, Standing.ACTIVE));
        } else if (event instanceof Event.PolicyAdopted adopted) {
            policyVersion = adopted.version();
        } else if (event instanceof Event.ExperimentOpened opened) {
            experiments.put(opened.experiment(), new Opened(member(opened.by()), 0));
        } else if (event instanceof Event.ContributionBrought brought) {
            count(brought.experiment(), 1);
            contributions.put(brought.contribution(), new Brought(brought.experiment(), member(brought.by()), false));
        } else if (event instanceof Event.ContributionWithdrawn withdrawn) {
            count(withdrawn.experiment(), -1);
            contributions.computeIfPresent(
                    withdrawn.contribution(), (id, was) -> new Brought(was.experiment(), was.by(), true));
        } else if (!people(event) && !said(event)) {
            throw new AssertionError("an event that says nothing of the state: " + event);
        }
    }

    private boolean people(Event event) {
        if (event instanceof Event.MembershipRequested requested) {
            members.put(requested.member(), new Membership(Role.MEMBER, Standing.REQUESTED));
        } else if (event instanceof Event.MemberInvited invited) {
            members.put(invited.member(), new Membership(Role.MEMBER, Standing.INVITED));
        } else if (event instanceof Event.InvitationAccepted accepted) {
            stand(accepted.member(), Standing.ACTIVE);
        } else if (event instanceof Event.MemberAdmitted admitted) {
            stand(admitted.member(), Standing.ACTIVE);
        } else if (event instanceof Event.MemberLeft left) {
            stand(left.member(), Standing.LEFT);
        } else if (event instanceof Event.MemberSanctioned sanctioned) {
            stand(sanctioned.member(), sanctioned.standing());
        } else if (event instanceof Event.SanctionLifted lifted) {
            stand(lifted.member(), Standing.ACTIVE);
        } else if (event instanceof Event.MemberAppointed appointed) {
            members.computeIfPresent(appointed.member(), (id, was) -> new Membership(appointed.role(), was.standing()));
        } else {
            return false;
        }
        return true;
    }

    private boolean said(Event event) {
        if (event instanceof Event.PostPublished post) {
            posts.put(
                    post.post(),
                    new Post(
                            post.thread(),
                            post.to(),
                            post.kind(),
                            post.byline(),
                            PostState.PUBLISHED,
                            post.contribution(),
                            0,
                            Set.of()));
            show(post.post());
        } else if (event instanceof Event.PostHeld post) {
            posts.put(
                    post.post(),
                    new Post(
                            post.thread(),
                            post.to(),
                            post.kind(),
                            post.byline(),
                            PostState.HELD,
                            post.contribution(),
                            0,
                            Set.of()));
        } else if (event instanceof Event.PostDecided decided) {
            boolean published = decided.outcome() == Decision.Outcome.PUBLISH;
            Post was = post(decided.post());
            posts.put(decided.post(), with(was, published ? PostState.PUBLISHED : PostState.REJECTED, was.thankedBy()));
            if (published) {
                show(decided.post());
            }
        } else if (event instanceof Event.PostThanked thanked) {
            Post was = post(thanked.post());
            Set<MemberId> by = new HashSet<>(was.thankedBy());
            by.add(member(thanked.by()));
            posts.put(thanked.post(), with(was, was.state(), by));
        } else if (event instanceof Event.AnswerAccepted accepted) {
            threads.computeIfPresent(
                    accepted.question(), (id, was) -> new Conversation(was.replies(), Optional.of(accepted.answer())));
        } else {
            return false;
        }
        return true;
    }

    private void stand(MemberId member, Standing standing) {
        members.computeIfPresent(member, (id, was) -> new Membership(was.role(), standing));
    }

    private void show(PostId id) {
        PostId thread = post(id).thread();
        if (thread.equals(id)) {
            threads.put(id, new Conversation(List.of(), Optional.empty()));
        } else {
            threads.computeIfPresent(thread, (start, was) -> {
                List<PostId> replies = new ArrayList<>(was.replies());
                replies.add(id);
                return new Conversation(List.copyOf(replies), was.accepted());
            });
        }
    }

    private Post post(PostId id) {
        return Objects.requireNonNull(posts.get(id), () -> "the journal speaks of a post that it never told of: " + id);
    }

    private static Post with(Post was, PostState state, Set<MemberId> by) {
        return new Post(
                was.thread(), was.to(), was.kind(), was.byline(), state, was.contribution(), by.size(), Set.copyOf(by));
    }

    /** What members alone can do was done by one. */
    private static MemberId member(Initiator by) {
        return ((Initiator.Member) by).id();
    }
}

package io.socialsouls.community.testkit.replay;

import io.socialsouls.community.core.store.GroupUnit;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import io.socialsouls.community.spi.GroupRow;
import io.socialsouls.community.spi.MembershipRow;
import io.socialsouls.community.spi.PostRow;
import io.socialsouls.community.spi.ThreadRow;
import io.socialsouls.community.testkit.community.TestGroup;
import io.socialsouls.community.testkit.model.Stores;
import io.socialsouls.community.testkit.replay.GroupState.Brought;
import io.socialsouls.community.testkit.replay.GroupState.Conversation;
import io.socialsouls.community.testkit.replay.GroupState.Membership;
import io.socialsouls.community.testkit.replay.GroupState.Opened;
import io.socialsouls.community.testkit.replay.GroupState.Post;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells the state of a group from its stores alone. */
final class Stored {
    private static final int ALL = Integer.MAX_VALUE;

    private Stored() {}

    static GroupState of(TestGroup group) {
        List<String> ids = group.ids().drawn();
        return Stores.<GroupState>in(group.storage(), group.group(), unit -> read(unit, ids));
    }

    private static GroupState read(GroupUnit unit, List<String> ids) {
        GroupRow group = unit.group().find().orElseThrow();
        Map<MemberId, Membership> members =
                unit.memberships().list(EnumSet.allOf(Standing.class), Optional.empty(), ALL).stream()
                        .collect(
                                Collectors.toMap(MembershipRow::id, row -> new Membership(row.role(), row.standing())));
        Map<ContributionId, Brought> contributions = ids.stream()
                .flatMap(id -> unit.contributions().find(ContributionId.of(id)).stream())
                .collect(Collectors.toMap(ContributionRow::id, Stored::brought));
        Map<ExperimentId, Opened> experiments = unit.experiments().list(Optional.empty(), ALL).stream()
                .collect(Collectors.toMap(ExperimentRow::id, row -> new Opened(row.openedBy(), row.contributions())));
        return new GroupState(
                Optional.of(group.charter().visibility()),
                group.policyVersion(),
                members,
                posts(unit, ids, members.keySet()),
                unit.threads().latest(Optional.empty(), ALL).stream()
                        .collect(Collectors.toMap(ThreadRow::id, row -> thread(unit, row))),
                experiments,
                contributions);
    }

    private static Map<PostId, Post> posts(GroupUnit unit, List<String> ids, Set<MemberId> members) {
        return unit.posts().find(ids.stream().map(PostId::of).toList()).values().stream()
                .collect(Collectors.toMap(PostRow::id, row -> post(unit, row, members)));
    }

    private static Post post(GroupUnit unit, PostRow row, Set<MemberId> members) {
        Set<MemberId> thankedBy = members.stream()
                .filter(member ->
                        !unit.thanks().thanked(member, List.of(row.id())).isEmpty())
                .collect(Collectors.toSet());
        return new Post(
                row.thread(),
                row.to(),
                row.kind(),
                row.byline(),
                row.state(),
                row.contribution(),
                row.thanks(),
                thankedBy);
    }

    /** Replies by place; that a thread's row counts them right is checked on the way. */
    private static Conversation thread(GroupUnit unit, ThreadRow row) {
        List<PostRow> replies = unit.posts().published(row.id(), 0, ALL);
        List<Integer> places = replies.stream().map(PostRow::place).toList();
        List<Integer> expected = IntStream.rangeClosed(1, row.replies()).boxed().toList();
        if (!places.equals(expected)) {
            throw new AssertionError("thread " + row.id() + " counts " + row.replies() + " replies at " + places);
        }
        Function<PostRow, PostId> id = PostRow::id;
        return new Conversation(replies.stream().map(id).toList(), row.accepted());
    }

    private static Brought brought(ContributionRow row) {
        return new Brought(row.experiment(), row.contributor(), row.withdrawn());
    }
}

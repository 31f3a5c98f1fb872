package io.socialsouls.community.testkit.replay;

import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.group.Role;
import io.socialsouls.community.group.Standing;
import io.socialsouls.community.group.Visibility;
import io.socialsouls.community.post.Byline;
import io.socialsouls.community.post.PostId;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.post.PostState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the journal tells of a group, and what its stores hold of the same. */
record GroupState(
        Optional<Visibility> visibility,
        int policyVersion,
        Map<MemberId, Membership> members,
        Map<PostId, Post> posts,
        Map<PostId, Conversation> threads,
        Map<ExperimentId, Opened> experiments,
        Map<ContributionId, Brought> contributions) {

    record Membership(Role role, Standing standing) {}

    record Post(
            PostId thread,
            Optional<PostId> to,
            PostKind kind,
            Byline byline,
            PostState state,
            Optional<ContributionId> contribution,
            int thanks,
            Set<MemberId> thankedBy) {}

    record Conversation(List<PostId> replies, Optional<PostId> accepted) {}

    record Opened(MemberId by, int contributions) {}

    record Brought(ExperimentId experiment, MemberId by, boolean withdrawn) {}
}

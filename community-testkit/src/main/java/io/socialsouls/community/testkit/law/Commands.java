package io.socialsouls.community.testkit.law;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.moderation.Ruling;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.testkit.community.Act;
import io.socialsouls.community.testkit.community.Samples;
import java.util.List;

/** Every command that there is. */
final class Commands {
    static final List<Act> ONE_OF_EACH = List.of(
            new Act.Requests(),
            new Act.Invites(Samples.OUTSIDER),
            new Act.AcceptsInvitation(),
            new Act.Admits(Samples.OUTSIDER),
            new Act.Appoints(Samples.MEMBER, Role.MEMBER),
            new Act.Says(PostKind.QUESTION, 0, 0, Attribution.ANONYMOUS, -1),
            new Act.Says(PostKind.ANSWER, 1, 0, Attribution.BY_NAME, -1),
            new Act.Says(PostKind.REPLY, 1, 4, Attribution.ANONYMOUS, -1),
            new Act.Says(PostKind.STORY, 1, 0, Attribution.BY_NAME, -1),
            new Act.Says(PostKind.FINDING, 1, 0, Attribution.BY_NAME, 1),
            new Act.Says(PostKind.RESOURCE, 1, 0, Attribution.BY_NAME, -1),
            new Act.Says(PostKind.ANNOUNCEMENT, 1, 0, Attribution.BY_NAME, -1),
            new Act.Says(PostKind.LIVE, 1, 0, Attribution.BY_NAME, -1),
            new Act.Thanks(1),
            new Act.Accepts(1),
            new Act.ReadsUpTo(1),
            new Act.ReadsNotice(0),
            new Act.Adopts(0),
            new Act.Decides(1, Ruling.publish()),
            new Act.Sanctions(Samples.MEMBER, Sanction.Kind.MUTE),
            new Act.Lifts(Samples.MEMBER),
            new Act.Opens(0),
            new Act.Contributes(0, 0),
            new Act.Withdraws(0),
            new Act.Leaves());

    private Commands() {}
}

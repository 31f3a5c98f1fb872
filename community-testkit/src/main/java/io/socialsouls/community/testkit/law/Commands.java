package io.socialsouls.community.testkit.law;

import io.socialsouls.community.group.Role;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import io.socialsouls.community.post.Attribution;
import io.socialsouls.community.post.PostKind;
import io.socialsouls.community.testkit.community.DrawnCommand;
import io.socialsouls.community.testkit.community.Samples;
import java.util.List;

/** Every command that there is. */
final class Commands {
    static final List<DrawnCommand> ONE_OF_EACH = List.of(
            new DrawnCommand.Requests(),
            new DrawnCommand.Invites(Samples.OUTSIDER),
            new DrawnCommand.AcceptsInvitation(),
            new DrawnCommand.Admits(Samples.OUTSIDER),
            new DrawnCommand.Appoints(Samples.MEMBER, Role.MEMBER),
            new DrawnCommand.Says(PostKind.QUESTION, 0, 0, Attribution.ANONYMOUS, -1),
            new DrawnCommand.Says(PostKind.ANSWER, 1, 0, Attribution.BY_NAME, -1),
            new DrawnCommand.Says(PostKind.REPLY, 1, 4, Attribution.ANONYMOUS, -1),
            new DrawnCommand.Says(PostKind.STORY, 1, 0, Attribution.BY_NAME, -1),
            new DrawnCommand.Says(PostKind.FINDING, 1, 0, Attribution.BY_NAME, 1),
            new DrawnCommand.Says(PostKind.RESOURCE, 1, 0, Attribution.BY_NAME, -1),
            new DrawnCommand.Says(PostKind.ANNOUNCEMENT, 1, 0, Attribution.BY_NAME, -1),
            new DrawnCommand.Says(PostKind.LIVE, 1, 0, Attribution.BY_NAME, -1),
            new DrawnCommand.Thanks(1),
            new DrawnCommand.Accepts(1),
            new DrawnCommand.ReadsUpTo(1),
            new DrawnCommand.ReadsNotice(0),
            new DrawnCommand.Adopts(0),
            new DrawnCommand.Decides(1, Decision.publish()),
            new DrawnCommand.Sanctions(Samples.MEMBER, Sanction.Kind.MUTE),
            new DrawnCommand.Lifts(Samples.MEMBER),
            new DrawnCommand.Opens(0),
            new DrawnCommand.Contributes(0, 0),
            new DrawnCommand.Withdraws(0),
            new DrawnCommand.Leaves());

    private Commands() {}
}

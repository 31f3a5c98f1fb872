package io.socialsouls.community.core;

import io.socialsouls.community.CommandInfo;
import io.socialsouls.community.core.command.CommandTable;
import io.socialsouls.community.core.command.Operation;
import io.socialsouls.community.core.experiment.ExperimentsPort;
import io.socialsouls.community.core.group.Founding;
import io.socialsouls.community.core.group.MembersPort;
import io.socialsouls.community.core.group.MyGroups;
import io.socialsouls.community.core.inbox.InboxPort;
import io.socialsouls.community.core.moderation.ModerationPort;
import io.socialsouls.community.core.post.PostsPort;
import io.socialsouls.community.spi.UnitMode;
import java.util.List;

/** The classes in which commands are declared. The commands of a class that is not here do not run. */
final class DeclaredCommands {
    static final CommandTable TABLE = CommandTable.of(
            CommunityHost.class,
            Founding.class,
            MyGroups.class,
            GroupPorts.class,
            MembersPort.class,
            PostsPort.class,
            ModerationPort.class,
            ExperimentsPort.class,
            InboxPort.class);

    private DeclaredCommands() {}

    static List<CommandInfo> published() {
        return TABLE.all().stream().map(DeclaredCommands::info).toList();
    }

    private static CommandInfo info(Operation<?, ?> operation) {
        return new CommandInfo(operation.name(), operation.access().name(), operation.mode() != UnitMode.READS);
    }
}

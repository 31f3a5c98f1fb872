package io.socialsouls.community.core;

import io.socialsouls.community.Actor;
import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.core.command.Commands;
import io.socialsouls.community.core.experiment.ExperimentCommands;
import io.socialsouls.community.core.group.GroupCommands;
import io.socialsouls.community.core.group.MemberCommands;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.group.Charter;
import io.socialsouls.community.group.GroupId;
import io.socialsouls.community.group.Members;
import io.socialsouls.community.group.Profile;
import io.socialsouls.community.person.PersonId;

/** Hands out the ports, bound to who acts and where. */
record CommandingActor(Commands commands, PersonId person) implements Actor {
    @Override
    public GroupId found(Charter charter, Profile founder) {
        return GroupCommands.found(commands, person, charter, founder);
    }

    @Override
    public ActorInGroup in(GroupId group) {
        Commands.Desk desk = commands.desk(person, group);
        return new ActorInGroup() {
            @Override
            public Charter charter() {
                return GroupCommands.charter(desk);
            }

            @Override
            public Members members() {
                return new MemberCommands(desk);
            }

            @Override
            public Experiments experiments() {
                return new ExperimentCommands(desk);
            }
        };
    }
}

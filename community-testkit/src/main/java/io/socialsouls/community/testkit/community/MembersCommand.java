package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.group.Role;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/** What is done about who is in. */
public sealed interface MembersCommand extends DrawnCommand {
    /** Asks to be let in. */
    record Requests() implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "members.requestToJoin",
                    15,
                    Draws.outsiderOrAnybody(),
                    Arbitraries.just(new Requests()),
                    new Requests());
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.met(me.members().requestToJoin(Samples.profile(who)));
        }

        @Override
        public String told() {
            return "asks to be let in";
        }
    }

    /** Invites a person. */
    record Invites(int person) implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "members.invite",
                    9,
                    Draws.teamMember(),
                    Arbitraries.of(Samples.OUTSIDER, Samples.ANA, Samples.MEMBER)
                            .map(Invites::new),
                    new Invites(Samples.OUTSIDER));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.met(me.members().invite(Samples.person(person), Samples.profile(person)));
        }

        @Override
        public String told() {
            return "invites " + Samples.at(Samples.NAMES, person);
        }
    }

    /** Accepts an invitation. */
    record AcceptsInvitation() implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "members.accept",
                    15,
                    Draws.outsiderOrAnybody(),
                    Arbitraries.just(new AcceptsInvitation()),
                    new AcceptsInvitation());
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().accept(Samples.profile(who));
            return DONE;
        }

        @Override
        public String told() {
            return "accepts the invitation";
        }
    }

    /** Lets somebody in who asked. */
    record Admits(int member) implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "members.admit",
                    9,
                    Draws.teamMember(),
                    Arbitraries.oneOf(Arbitraries.of(Samples.OUTSIDER), Draws.index(Draws.FEW))
                            .map(Admits::new),
                    new Admits(Samples.OUTSIDER));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().admit(known.member(member));
            return DONE;
        }

        @Override
        public String told() {
            return "admits member " + member;
        }
    }

    /** Gives a member another role. */
    record Appoints(int member, Role role) implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "members.appoint",
                    18,
                    Arbitraries.of(Samples.OWNER, Samples.CURATOR),
                    Combinators.combine(Draws.index(Draws.FEW), Arbitraries.of(Role.class))
                            .as(Appoints::new),
                    new Appoints(Samples.MEMBER, Role.MEMBER));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().appoint(known.member(member), role);
            return DONE;
        }

        @Override
        public String told() {
            return "appoints member " + member + " " + role;
        }
    }

    /** Leaves the group. */
    record Leaves() implements MembersCommand {
        static Drawing drawing() {
            return Drawing.of("members.leave", 6, Draws.anybody(), Arbitraries.just(new Leaves()), new Leaves());
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.members().leave();
            return DONE;
        }

        @Override
        public String told() {
            return "leaves";
        }
    }
}

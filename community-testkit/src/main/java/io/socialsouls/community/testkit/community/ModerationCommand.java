package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import io.socialsouls.community.moderation.Decision;
import io.socialsouls.community.moderation.Sanction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Combinators;

/** What keeps the group a good place. */
public sealed interface ModerationCommand extends DrawnCommand {
    /** Adopts a policy. */
    record Adopts(int policy) implements ModerationCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "moderation.adopt",
                    18,
                    Draws.teamMember(),
                    Draws.index(Samples.POLICIES.size()).map(Adopts::new),
                    new Adopts(0));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.adopted(me.moderation().adopt(Samples.policy(policy)), policy);
        }

        @Override
        public String told() {
            return "adopts policy " + policy;
        }
    }

    /** Decides on a post that is held. */
    record Decides(int post, Decision decision) implements ModerationCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "moderation.decide",
                    90,
                    Draws.teamMember(),
                    Combinators.combine(Draws.index(Draws.SOME), Draws.decision())
                            .as(Decides::new),
                    new Decides(1, Decision.publish()));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().decide(known.held(post), decision);
            return DONE;
        }

        @Override
        public String told() {
            return "decides on post " + post + ": " + decision.outcome();
        }
    }

    /** Limits a member. */
    record Sanctions(int member, Sanction.Kind kind) implements ModerationCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "moderation.sanction",
                    18,
                    Draws.teamMember(),
                    Combinators.combine(Draws.index(Draws.FEW), Arbitraries.of(Sanction.Kind.class))
                            .as(Sanctions::new),
                    new Sanctions(Samples.MEMBER, Sanction.Kind.MUTE));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().sanction(known.member(member), new Sanction(kind, "Please read the norms"));
            return DONE;
        }

        @Override
        public String told() {
            return "sanctions member " + member + ": " + kind;
        }
    }

    /** Lifts what limits a member. */
    record Lifts(int member) implements ModerationCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "moderation.lift",
                    18,
                    Draws.teamMember(),
                    Draws.index(Draws.FEW).map(Lifts::new),
                    new Lifts(Samples.MEMBER));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.moderation().lift(known.member(member));
            return DONE;
        }

        @Override
        public String told() {
            return "lifts the sanction of member " + member;
        }
    }
}

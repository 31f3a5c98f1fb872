package io.socialsouls.community.testkit.community;

import io.socialsouls.community.ActorInGroup;
import net.jqwik.api.Combinators;

/** What is tested together. */
public sealed interface ExperimentsCommand extends DrawnCommand {
    /** Opens an experiment. */
    record Opens(int protocol) implements ExperimentsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "experiments.open", 16, Draws.anybody(), Draws.index(2).map(Opens::new), new Opens(0));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.opened(me.experiments().open(Samples.at(Samples.PROTOCOLS, protocol)));
        }

        @Override
        public String told() {
            return "opens the experiment \""
                    + Samples.at(Samples.PROTOCOLS, protocol).tactic() + "\"";
        }
    }

    /** Brings data to an experiment. */
    record Contributes(int experiment, int data) implements ExperimentsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "experiments.contribute",
                    64,
                    Draws.anybody(),
                    Combinators.combine(Draws.index(2), Draws.index(Samples.CONTRIBUTIONS.size()))
                            .as(Contributes::new),
                    new Contributes(0, 0));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            return known.brought(
                    who,
                    me.experiments().contribute(known.experiment(experiment), Samples.at(Samples.CONTRIBUTIONS, data)));
        }

        @Override
        public String told() {
            return "brings to experiment " + experiment + ": " + Samples.at(Samples.CONTRIBUTIONS, data);
        }
    }

    /** Withdraws a contribution of the actor's. */
    record Withdraws(int contribution) implements ExperimentsCommand {
        static Drawing drawing() {
            return Drawing.of(
                    "experiments.withdraw",
                    16,
                    Draws.anybody(),
                    Draws.index(Draws.FEW).map(Withdraws::new),
                    new Withdraws(0));
        }

        @Override
        public Object by(ActorInGroup me, int who, KnownIds known) {
            me.experiments().withdraw(known.contributionOf(who, contribution));
            return DONE;
        }

        @Override
        public String told() {
            return "withdraws contribution " + contribution;
        }
    }
}

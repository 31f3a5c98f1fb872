package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.access.AccessRule;
import io.socialsouls.community.core.access.Permission;
import io.socialsouls.community.core.command.Command;
import io.socialsouls.community.core.command.GroupRunner;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.OutcomeForm.Done;
import io.socialsouls.community.core.command.Query;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import java.util.Objects;

/**
 * Opening experiments, bringing results, reading what they say together.
 *
 * @param runner who acts, and in which group
 */
public record ExperimentsPort(GroupRunner runner) implements Experiments {
    /** Opens an experiment. */
    public static final Command<Protocol, ExperimentId> OPEN = Command.giving(
            "experiments.open",
            AccessRule.members(Permission.EXPERIMENT),
            OutcomeForm.text(ExperimentId::value, ExperimentId::of),
            Contributing::open);

    /** Brings data to an experiment. */
    public static final Command<Contributing.Result, ContributionId> CONTRIBUTE = Command.giving(
            "experiments.contribute",
            AccessRule.members(Permission.EXPERIMENT),
            OutcomeForm.text(ContributionId::value, ContributionId::of),
            Contributing::contribute);

    /** Withdraws a contribution. */
    public static final Command<ContributionId, Done> WITHDRAW =
            Command.of("experiments.withdraw", AccessRule.members(Permission.EXPERIMENT), Contributing::withdraw);

    /** Pools, outside the unit of work: that needs no lock, and a large pool must not hold one. */
    public static final Query<ExperimentId, PooledResult> POOLED_RESULT =
            new Query<>("experiments.pooledResult", AccessRule.members(Permission.READ), Contributing::pooled);

    /** Lists all experiments. */
    public static final Query<PageRequest, Page<Experiment>> ALL =
            Query.of("experiments.all", AccessRule.members(Permission.READ), Contributing::all);

    @Override
    public ExperimentId open(Protocol protocol) {
        return runner.run(OPEN, Objects.requireNonNull(protocol, "protocol"));
    }

    @Override
    public ContributionId contribute(ExperimentId experiment, Contribution contribution) {
        return runner.run(CONTRIBUTE, new Contributing.Result(experiment, contribution));
    }

    @Override
    public void withdraw(ContributionId contribution) {
        runner.run(WITHDRAW, Objects.requireNonNull(contribution, "contribution"));
    }

    @Override
    public PooledResult pooledResult(ExperimentId experiment) {
        return runner.run(POOLED_RESULT, Objects.requireNonNull(experiment, "experiment"));
    }

    @Override
    public Page<Experiment> all(PageRequest page) {
        return runner.run(ALL, Objects.requireNonNull(page, "page"));
    }
}

package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.command.AccessRule;
import io.socialsouls.community.core.command.CommandRunner;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.core.command.OutcomeForm;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Opening experiments, bringing results, reading what they say together.
 *
 * @param runner who acts, and in which group
 */
public record ExperimentsPort(CommandRunner runner) implements Experiments {
    private static final String LIST = "experiments";
    private static final OutcomeForm<ExperimentId> EXPERIMENT_ID =
            new OutcomeForm<>(ExperimentId::value, ExperimentId::of);
    private static final OutcomeForm<ContributionId> CONTRIBUTION_ID =
            new OutcomeForm<>(ContributionId::value, ContributionId::of);

    @Override
    public ExperimentId open(Protocol protocol) {
        Objects.requireNonNull(protocol, "protocol");
        return runner.command(
                "experiments.open",
                AccessRule.members(Permission.EXPERIMENT),
                List.of(protocol),
                EXPERIMENT_ID,
                context -> Contributing.open(context, protocol));
    }

    @Override
    public ContributionId contribute(ExperimentId experiment, Contribution contribution) {
        Objects.requireNonNull(experiment, "experiment");
        Objects.requireNonNull(contribution, "contribution");
        return runner.command(
                "experiments.contribute",
                AccessRule.members(Permission.EXPERIMENT),
                List.of(experiment, contribution),
                CONTRIBUTION_ID,
                context -> Contributing.contribute(context, experiment, contribution));
    }

    @Override
    public void withdraw(ContributionId contribution) {
        Objects.requireNonNull(contribution, "contribution");
        runner.command(
                "experiments.withdraw",
                AccessRule.members(Permission.EXPERIMENT),
                List.of(contribution),
                context -> Contributing.withdraw(context, contribution));
    }

    @Override
    public PooledResult pooledResult(ExperimentId experiment) {
        Objects.requireNonNull(experiment, "experiment");
        // Pooled outside the unit: that needs no lock, and a large pool must not hold one.
        return runner.<ContributionPool, PooledResult>read(
                "experiments.pooledResult",
                AccessRule.members(Permission.READ),
                context -> new ContributionPool(
                        Contributing.find(context, experiment),
                        context.unit().contributions().list(experiment, Limits.MAX_CONTRIBUTIONS)),
                pool -> pool.pool(runner.services().codec()));
    }

    @Override
    public Page<Experiment> all(PageRequest page) {
        Objects.requireNonNull(page, "page");
        return runner.read("experiments.all", AccessRule.members(Permission.READ), context -> {
            Optional<ExperimentRow> after = Cursors.position(LIST, page)
                    .map(position ->
                            new ExperimentRow(ExperimentId.of(position.id()), MemberId.of("any"), position.at(), ""));
            List<ExperimentRow> rows = context.unit().experiments().list(after, page.limit() + 1);
            return Cursors.page(
                            LIST,
                            rows,
                            page,
                            row -> new Cursors.Position(row.opened(), row.id().value()))
                    .map(row ->
                            new Experiment(row.id(), context.services().codec().protocol(row.protocolJson())));
        });
    }
}

package io.socialsouls.community.core.experiment;

import io.socialsouls.community.core.command.Commands;
import io.socialsouls.community.core.command.Permission;
import io.socialsouls.community.core.command.Scope;
import io.socialsouls.community.error.CommunityException;
import io.socialsouls.community.error.ErrorCode;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.EventCounts;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.Experiments;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.util.List;
import java.util.Objects;

/**
 * Opening experiments, bringing results, reading what they say together.
 *
 * @param desk who acts, and in which group
 */
public record ExperimentCommands(Commands.Desk desk) implements Experiments {
    @Override
    public ExperimentId open(Protocol protocol) {
        Objects.requireNonNull(protocol, "protocol");
        return desk.as(Permission.EXPERIMENT, scope -> {
            ExperimentId id = ExperimentId.of(desk.commands().newId());
            scope.unit().experiments().insert(new ExperimentRow(id, protocol, scope.actor(), scope.now()));
            return id;
        });
    }

    @Override
    public ContributionId contribute(ExperimentId experiment, Contribution contribution) {
        Objects.requireNonNull(contribution, "contribution");
        return desk.as(Permission.EXPERIMENT, scope -> {
            checkSuits(find(scope, experiment).protocol().plan().measure(), contribution);
            if (scope.unit().contributions().exists(experiment, scope.actor(), contribution.test())) {
                throw new CommunityException(
                        ErrorCode.ALREADY_EXISTS,
                        "test \"" + contribution.test()
                                + "\" is in this experiment already; a member brings a test once");
            }
            ContributionId id = ContributionId.of(desk.commands().newId());
            scope.unit()
                    .contributions()
                    .insert(new ContributionRow(id, experiment, scope.actor(), contribution, scope.now()));
            return id;
        });
    }

    @Override
    public PooledResult pooledResult(ExperimentId experiment) {
        Loaded loaded = desk.as(
                Permission.READ,
                scope -> new Loaded(
                        find(scope, experiment), scope.unit().contributions().list(experiment)));
        // Outside the unit: pooling needs no lock, and a large pool must not hold one.
        return ContributionPool.pool(loaded.experiment(), loaded.contributions());
    }

    @Override
    public List<Experiment> all() {
        return desk.as(
                Permission.READ,
                scope -> scope.unit().experiments().list().stream()
                        .map(row -> new Experiment(row.id(), row.protocol()))
                        .toList());
    }

    private static ExperimentRow find(Scope scope, ExperimentId experiment) {
        return scope.unit()
                .experiments()
                .find(Objects.requireNonNull(experiment, "experiment"))
                .orElseThrow(() -> new CommunityException(ErrorCode.NOT_FOUND, "there is no experiment " + experiment));
    }

    private static void checkSuits(EffectMeasure measure, Contribution contribution) {
        boolean counts = contribution.data() instanceof EventCounts;
        if (counts == (measure == EffectMeasure.GENERIC)) {
            throw new InvalidValueException(
                    "data",
                    contribution.data(),
                    counts
                            ? "a ReportedEffect, as the protocol pools GEN"
                            : "EventCounts, as the protocol pools " + measure.code());
        }
    }

    private record Loaded(ExperimentRow experiment, List<ContributionRow> contributions) {}
}

package io.socialsouls.community.core.experiment;

import com.google.common.hash.Hashing;
import io.socialsouls.community.core.access.ExperimentRefusal;
import io.socialsouls.community.core.command.CommandContext;
import io.socialsouls.community.core.command.Cursors;
import io.socialsouls.community.error.InvalidValueException;
import io.socialsouls.community.experiment.Contribution;
import io.socialsouls.community.experiment.ContributionId;
import io.socialsouls.community.experiment.EffectMeasure;
import io.socialsouls.community.experiment.Experiment;
import io.socialsouls.community.experiment.ExperimentId;
import io.socialsouls.community.experiment.PooledResult;
import io.socialsouls.community.experiment.Protocol;
import io.socialsouls.community.group.MemberId;
import io.socialsouls.community.journal.Event;
import io.socialsouls.community.journal.Initiator;
import io.socialsouls.community.limit.Limits;
import io.socialsouls.community.page.Page;
import io.socialsouls.community.page.PageRequest;
import io.socialsouls.community.spi.ContributionRow;
import io.socialsouls.community.spi.ExperimentRow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Experiments and what is brought to them. */
public final class Contributing {
    private static final String LIST = "experiments";

    private Contributing() {}

    /**
     * What a member brings to an experiment.
     *
     * @param experiment to which
     * @param contribution what came out
     */
    public record Result(ExperimentId experiment, Contribution contribution) {
        public Result {
            Objects.requireNonNull(experiment, "experiment");
            Objects.requireNonNull(contribution, "contribution");
        }
    }

    static Page<Experiment> all(CommandContext context, PageRequest page) {
        Optional<ExperimentRow> after = Cursors.position(LIST, page)
                .map(position ->
                        new ExperimentRow(ExperimentId.of(position.id()), MemberId.of("any"), position.at(), ""));
        List<ExperimentRow> rows = context.unit().experiments().list(after, page.limit() + 1);
        return Cursors.page(
                        LIST,
                        rows,
                        page,
                        row -> new Cursors.Position(row.opened(), row.id().value()))
                .map(row -> new Experiment(row.id(), context.services().codec().protocol(row.protocolJson())));
    }

    static Supplier<PooledResult> pooled(CommandContext context, ExperimentId experiment) {
        ExperimentRow row = find(context, experiment);
        ContributionPool pool = ContributionPool.read(
                row, context.unit().contributions(), context.services().codec());
        return () -> pool.pool(context.services().codec());
    }

    private static ExperimentRow find(CommandContext context, ExperimentId experiment) {
        return context.unit()
                .experiments()
                .find(experiment)
                .orElseThrow(() -> CommandContext.notFound("experiment", experiment));
    }

    static Supplier<ExperimentId> open(CommandContext context, Protocol protocol) {
        return () -> {
            ExperimentId id = ExperimentId.of(context.services().ids().next());
            context.unit()
                    .experiments()
                    .put(new ExperimentRow(
                            id,
                            context.actor(),
                            context.now(),
                            context.services().codec().protocol(protocol)));
            context.happened(new Event.ExperimentOpened(id, Initiator.of(context.actor())));
            return id;
        };
    }

    static Supplier<ContributionId> contribute(CommandContext context, Result result) {
        ExperimentId experiment = result.experiment();
        Contribution contribution = result.contribution();
        ExperimentRow row = find(context, experiment);
        Protocol protocol = context.services().codec().protocol(row.protocolJson());
        checkSuits(protocol.plan().measure(), contribution);
        if (context.unit().contributions().exists(experiment, context.actor(), testKey(contribution))) {
            throw new ExperimentRefusal.BroughtAlready(contribution.test()).exception();
        }
        if (row.contributions() >= Limits.MAX_CONTRIBUTIONS) {
            throw new ExperimentRefusal.Full().exception();
        }
        return () -> bring(context, row, contribution);
    }

    private static ContributionId bring(CommandContext context, ExperimentRow row, Contribution contribution) {
        ExperimentId experiment = row.id();
        ContributionId id = ContributionId.of(context.services().ids().next());
        context.unit().experiments().put(row.withOneMore());
        context.unit()
                .contributions()
                .put(new ContributionRow(
                        id,
                        experiment,
                        context.actor(),
                        testKey(contribution),
                        context.now(),
                        context.services().codec().contribution(contribution),
                        false,
                        1));
        context.happened(
                new Event.ContributionBrought(id, experiment, Initiator.of(context.actor()), contribution.data()));
        return id;
    }

    static Runnable withdraw(CommandContext context, ContributionId id) {
        ContributionRow row = context.unit()
                .contributions()
                .find(id)
                .filter(found -> found.contributor().equals(context.actor()))
                .orElseThrow(() -> CommandContext.notFound("contribution of this member", id));
        if (row.withdrawn()) {
            throw new ExperimentRefusal.Withdrawn(id).exception();
        }
        ExperimentRow experiment = find(context, row.experiment());
        return () -> {
            context.unit().experiments().put(experiment.withOneLess());
            context.unit()
                    .contributions()
                    .put(new ContributionRow(
                            id,
                            row.experiment(),
                            row.contributor(),
                            row.testKey(),
                            row.brought(),
                            row.contributionJson(),
                            true,
                            row.version() + 1));
            context.happened(new Event.ContributionWithdrawn(id, row.experiment(), Initiator.of(context.actor())));
        };
    }

    /** A contributor's name of a test is words that people wrote; the row's key only stands for it. */
    private static String testKey(Contribution contribution) {
        return Hashing.sha256()
                .hashString(contribution.test(), StandardCharsets.UTF_8)
                .toString();
    }

    private static void checkSuits(EffectMeasure measure, Contribution contribution) {
        if (!measure.suits(contribution.data())) {
            throw new InvalidValueException(
                    "data", contribution.data(), measure.source() + ", as the protocol pools " + measure.code());
        }
    }
}
